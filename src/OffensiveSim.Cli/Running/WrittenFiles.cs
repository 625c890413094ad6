using OffensiveSim.Reporting.Files;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Running;

/// <summary>What an ensemble left on the disk.</summary>
internal static class WrittenFiles
{
    /// <summary>Names the files and what each is for.</summary>
    public static void Write(TextWriter output, OutputFolder folder, IReadOnlyList<string> paths)
    {
        output.WriteLine($"Written to {Quote.Visible(folder.Path)}:");
        foreach (var name in paths.Select(path => Path.GetFileName(path)))
        {
            output.WriteLine($"  {name,-16} {Purpose(name)}".TrimEnd());
        }
    }

    private static string Purpose(string name) => name switch
    {
        "summary.json" => "all of the above, for programs",
        "runs.parquet" => "one row for each campaign",
        "days.parquet" => "one row for each day and side",
        "control.geojson" => "who holds what, by day, for map programs",
        "report.html" => "the answer with a map: open it in a browser",
        "manifest.json" => "what was run, where and how fast",
        _ => "",
    };
}
