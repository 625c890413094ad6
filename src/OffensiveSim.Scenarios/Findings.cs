using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios;

/// <summary>Collects what is wrong with a scenario, so that all of it is told at once.</summary>
/// <remarks>A hostile file can be wrong a million times: past <see cref="Most"/> only the number of errors is kept.</remarks>
internal sealed class Findings
{
    /// <summary>Most findings that are kept.</summary>
    public const int Most = 1000;

    private const int LongestText = 600;

    private readonly List<Diagnostic> kept = [];
    private int dropped;

    /// <summary>True where an error was found.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>True where further errors are only counted: nobody need work out a hint.</summary>
    public bool IsFull => kept.Count >= Most;

    /// <summary>How many things were found.</summary>
    public int Count => kept.Count + dropped;

    /// <summary>Adds an error. Ids and words of the file may stand in it as they are: what could steer a terminal is escaped here.</summary>
    public void Error(Place place, string message, string? hint = null) => Add(new Diagnostic(Severity.Error, place, Visible(message), hint is null ? null : Visible(hint)));

    /// <summary>Adds something that the author should know, and that keeps nothing from running.</summary>
    public void Warn(Place place, string message, string? hint = null) => Add(new Diagnostic(Severity.Warning, place, Visible(message), hint is null ? null : Visible(hint)));

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

    /// <summary>Adds what was found elsewhere, as if it had been found here, now.</summary>
    public void Add(Findings other)
    {
        other.kept.ForEach(Add);
        HasErrors |= other.HasErrors;
        dropped += other.dropped;
    }

    /// <summary>Where something was found.</summary>
    public IReadOnlySet<Place> Places => kept.Select(diagnostic => diagnostic.Place).ToHashSet();

    /// <summary>What was found, by file, line and column.</summary>
    /// <param name="mainFile">The file that is named where there is more than can be told.</param>
    public IReadOnlyList<Diagnostic> Sorted(string mainFile)
    {
        var sorted = kept
            .OrderBy(d => d.Place.File, StringComparer.Ordinal).ThenBy(d => d.Place.Line).ThenBy(d => d.Place.Column)
            .Distinct()
            .ToList();
        if (dropped > 0)
        {
            sorted.Add(new Diagnostic(Severity.Error, new Place(mainFile, 0, 0), $"There are {dropped} more errors.", "Correct the first ones and check again."));
        }

        return sorted;
    }

    private static string Visible(string text) => Quote.Visible(text.Length <= LongestText ? text : $"{text[..LongestText]}...");
}
