namespace OffensiveSim.Reporting.Report;

/// <summary>What a report says about how it was made.</summary>
public sealed record ReportContext
{
    /// <summary>Command that gives the same bytes again, as a user would type it.</summary>
    public required string Command { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>What the spread holds: which numbers varied from run to run besides luck.</summary>
    public string Varied { get; init; } = "luck and inputs: the laws' numbers are fixed";
}
