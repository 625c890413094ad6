using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Reporting.Files;

/// <summary><c>summary.json</c>: everything the terminal shows. The same bytes for the same scenario, seed and runs, whatever the threads, machine or system.</summary>
public static class SummaryFile
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, Summary summary) => JsonText.Write(stream, summary);
}
