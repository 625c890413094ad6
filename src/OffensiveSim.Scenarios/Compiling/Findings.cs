namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Collects what is wrong with a scenario, so that every error is told at once.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> _all = [];

    /// <summary>True where the scenario cannot be run.</summary>
    public bool HasErrors => _all.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>How many things have been found.</summary>
    public int Count => _all.Count;

    /// <summary>Everything found, by file and line; in the order of finding where those are equal.</summary>
    public IReadOnlyList<Diagnostic> ByPlace() =>
    [
        .. _all.Distinct()
            .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Place.Line)
            .ThenBy(diagnostic => diagnostic.Place.Column),
    ];

    /// <summary>The scenario cannot be run.</summary>
    public void Error(Place place, string message, string? hint = null) => _all.Add(new Diagnostic(Severity.Error, place, message, hint));

    /// <summary>The author should know.</summary>
    public void Warn(Place place, string message, string? hint = null) => _all.Add(new Diagnostic(Severity.Warning, place, message, hint));

    /// <summary>Something that was found elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => _all.Add(diagnostic);
}
