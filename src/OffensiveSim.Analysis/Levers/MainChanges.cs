using OffensiveSim.Analysis.Ablations;

namespace OffensiveSim.Analysis.Levers;

/// <summary>The changes that a lever is judged by: of main objectives, of pockets and of the ground gained.</summary>
internal static class MainChanges
{
    /// <summary>One of them.</summary>
    internal readonly record struct Main(string Outcome, string Kind, Change Change)
    {
        /// <summary>The change in half widths of its interval; 0 where one campaign cannot tell.</summary>
        public double Certainty => Change is { Low: { } low, High: { } high } && high > low ? Math.Abs(Change.Value) / ((high - low) / 2) : 0;
    }

    /// <summary>All of them.</summary>
    public static IEnumerable<Main> Of(IOutcomeChanges changes, IReadOnlyList<int> main) =>
    [
        .. main.Select(index => changes.Objectives[index]).SelectMany(objective => new[] { new Main(objective.Node, "day", objective.MeanDay), new Main(objective.Node, "share", objective.Share) }),
        .. changes.Pockets.Select(pocket => new Main(pocket.Name, "cut_off", pocket.Share)),
        new Main("territory", "km2", changes.TerritoryKm2),
    ];
}
