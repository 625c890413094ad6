using System.Globalization;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles;

/// <summary>Runs some of an ensemble's campaigns again and compares them, bit for bit, with what its blocks keep.</summary>
public static class RunCheck
{
    private static readonly uint _choice = Entity.Of("verify");

    /// <summary>The first thing that differs, in the order of the runs; null where nothing does.</summary>
    /// <param name="scenario">What was run.</param>
    /// <param name="seed">With which seed.</param>
    /// <param name="store">The blocks.</param>
    /// <param name="runs">How many runs there are, 1 or more.</param>
    /// <param name="sample">How many of them are run again, at most all.</param>
    /// <param name="choice">Seed of which.</param>
    /// <param name="error">Why a block could not be read; null where all could.</param>
    public static string? FirstDifference(CompiledScenario scenario, ulong seed, BlockStore store, int runs, int sample, ulong choice, out Diagnostic? error)
    {
        var theater = new CompiledTheater(scenario.Theater);
        var layout = new RowLayout(theater, scenario.SideIds);
        var simulator = new CampaignSimulator(theater);
        var (again, wanted) = (new RunRow(layout), Choose(runs, sample, choice));
        string? difference = null;
        error = store.Read(layout, new BlockIdentity(scenario.Hash, seed, BlockIdentity.ThisEngine), Ensemble.BlockCount(runs), kept =>
        {
            if (difference is null && wanted.Contains(kept.Run))
            {
                again.Fill(kept.Run, simulator.Run(seed, kept.Run));
                difference = Difference(layout, kept, again);
            }
        });
        return difference;
    }

    /// <summary>Which runs: the same for the same choice, each as likely as any other.</summary>
    internal static HashSet<uint> Choose(int runs, int sample, ulong choice)
    {
        var chosen = new HashSet<uint>();
        for (var draw = 0u; chosen.Count < Math.Min(sample, runs); draw++)
        {
            chosen.Add((uint)(new Draws(choice, draw).Uniform(DrawPurpose.Input, _choice, step: 0) * runs));
        }

        return chosen;
    }

    private static string? Difference(RowLayout layout, RunRow kept, RunRow again)
    {
        for (var column = 0; column < layout.Columns.Count; column++)
        {
            if (BitConverter.DoubleToUInt64Bits(kept.Numbers[column]) != BitConverter.DoubleToUInt64Bits(again.Numbers[column]))
            {
                return $"campaign {kept.Run}: {layout.Columns[column].Name} is {Text(kept.Numbers[column])} in its block, and {Text(again.Numbers[column])} when it is run again";
            }
        }

        for (var series = 0; series < layout.Series.Count; series++)
        {
            if (!kept.Bins(series).SequenceEqual(again.Bins(series)))
            {
                return $"campaign {kept.Run}: {layout.Series[series].Name} by day is another when it is run again";
            }
        }

        return kept.ChangeNode.SequenceEqual(again.ChangeNode) && kept.ChangeQuarter.SequenceEqual(again.ChangeQuarter) && kept.ChangeOwner.SequenceEqual(again.ChangeOwner) ? null
            : $"campaign {kept.Run}: places change hands otherwise when it is run again";
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
