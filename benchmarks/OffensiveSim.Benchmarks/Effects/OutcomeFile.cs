using System.Globalization;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary>
/// <c>--outcomes FILE</c>: what the tables show of each campaign, for comparison with another build of the engine. A line for each run, with the days of Kupyansk, Izyum and
/// Lyman and whether the Izyum force is cut off, then the day of Davydiv Brid and whether Kherson falls. Days in bins, never is the last day; 1 for yes.
/// </summary>
internal static class OutcomeFile
{
    private const ulong Seed = 1;

    /// <summary>Runs the campaigns and writes the file.</summary>
    public static void Write(string file, int runs)
    {
        var kharkiv = Theater(Reference.Kharkiv);
        var izyum = kharkiv.Pockets.ToList().FindIndex(pocket => pocket.Id == "izyum");
        var kherson = Theater(Reference.Kherson);
        var city = Objective(kherson, "kherson");
        var one = Lines(kharkiv, ["kupyansk", "izyum", "lyman"], record => record.Pockets[izyum].FirstDay, runs);
        var other = Lines(kherson, ["davydiv-brid"], record => record.CaptureDay[city], runs);
        File.WriteAllLines(file, one.Zip(other, (first, second) => $"{first},{second}"));
    }

    /// <summary>The numbers of a file, by run.</summary>
    public static int[][] Read(string file) => [.. File.ReadLines(file).Select(line => line.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray())];

    // For each run the days of places, and whether something happens that has a day.
    private static string[] Lines(CompiledTheater theater, IReadOnlyList<string> nodes, Func<RunRecord, double> happens, int runs)
    {
        var objectives = nodes.Select(node => Objective(theater, node)).ToArray();
        var lines = new string[runs];
        Parallel.For(0, runs, () => new CampaignSimulator(theater), (run, _, simulator) =>
        {
            var record = simulator.Run(Seed, (uint)run);
            lines[run] = string.Join(',', [.. objectives.Select(objective => RestrictedDay.Of(record.CaptureDay[objective], theater.Days)), double.IsNaN(happens(record)) ? 0 : 1]);
            return simulator;
        }, _ => { });
        return lines;
    }

    private static CompiledTheater Theater(string file) => new(Reference.Load(file).Theater);

    private static int Objective(CompiledTheater theater, string node) => theater.Objectives.ToList().FindIndex(objective => theater.Definition.Nodes[objective.Node].Id == node);
}
