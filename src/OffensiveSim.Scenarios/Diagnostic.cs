namespace OffensiveSim.Scenarios;

/// <summary>How bad it is.</summary>
public enum Severity
{
    /// <summary>The scenario can be run, but the author should know.</summary>
    Warning,

    /// <summary>The scenario is not run.</summary>
    Error,
}

/// <summary>Something wrong with a scenario: a value, never an exception, with a place and a next step.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="Hint">What was expected, or what to do: the nearest valid name, the accepted range. Null where the message says it all.</param>
public sealed record Diagnostic(Severity Severity, Place Place, string Message, string? Hint = null)
{
    /// <summary>The offending line as it stands in the file; null where there is none.</summary>
    public string? SourceLine { get; init; }
}
