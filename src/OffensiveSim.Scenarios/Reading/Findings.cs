namespace OffensiveSim.Scenarios.Reading;

/// <summary>Collects what is wrong while a scenario is read, so that all of it is told at once.</summary>
/// <remarks>A hostile file can be wrong a million times: past <see cref="Most"/> only the number of errors is kept.</remarks>
internal sealed class Findings
{
    /// <summary>Most findings that are kept.</summary>
    public const int Most = 1000;

    private readonly List<Diagnostic> kept = [];
    private int dropped;

    /// <summary>True where an error was found.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>True where further errors are only counted: nobody need work out a hint.</summary>
    public bool IsFull => kept.Count >= Most;

    /// <summary>Adds an error.</summary>
    public void Error(Place place, string message, string? hint = null) => Add(new Diagnostic(Severity.Error, place, message, hint));

    /// <summary>Adds a diagnostic made elsewhere.</summary>
    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (IsFull)
        {
            dropped++;
            return;
        }

        kept.Add(diagnostic);
    }

    /// <summary>What was found, by file, line and column, each with its line of source.</summary>
    public IReadOnlyList<Diagnostic> Sorted(ScenarioFiles files)
    {
        var sorted = kept
            .OrderBy(d => d.Place.File, StringComparer.Ordinal).ThenBy(d => d.Place.Line).ThenBy(d => d.Place.Column)
            .Distinct()
            .Select(files.WithSourceLine)
            .ToList();
        if (dropped > 0)
        {
            sorted.Add(new Diagnostic(Severity.Error, new Place(files.MainFile, 0, 0), $"There are {dropped} more errors.", "Correct the first ones and check again."));
        }

        return sorted;
    }
}
