using System.Globalization;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary>
/// <c>--outcomes FILE</c>: what the tables show of each campaign of Kharkiv, for comparison with another build of the engine: a line for each run with the bins of the days of
/// Kupyansk, Izyum and Lyman (never is the last day), and 1 where the Izyum force is cut off.
/// </summary>
internal static class OutcomeFile
{
    private const ulong Seed = 1;
    private static readonly string[] _nodes = ["kupyansk", "izyum", "lyman"];

    /// <summary>Runs the campaigns and writes the file.</summary>
    public static void Write(string file, int runs)
    {
        var theater = new CompiledTheater(Reference.Load().Theater);
        var objectives = _nodes.Select(node => theater.Objectives.ToList().FindIndex(objective => theater.Definition.Nodes[objective.Node].Id == node)).ToArray();
        var pocket = theater.Pockets.ToList().FindIndex(pocket => pocket.Id == "izyum");
        var lines = new string[runs];
        Parallel.For(0, runs, () => new CampaignSimulator(theater), (run, _, simulator) =>
        {
            var record = simulator.Run(Seed, (uint)run);
            var days = objectives.Select(objective => RestrictedDay.Of(record.CaptureDay[objective], theater.Days));
            lines[run] = string.Join(',', [.. days, double.IsNaN(record.Pockets[pocket].FirstDay) ? 0 : 1]);
            return simulator;
        }, _ => { });
        File.WriteAllLines(file, lines);
    }

    /// <summary>The numbers of a file, by run.</summary>
    public static int[][] Read(string file) => [.. File.ReadLines(file).Select(line => line.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
}
