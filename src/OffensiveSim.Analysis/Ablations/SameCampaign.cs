using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Analysis.Ablations;

/// <summary>Whether two campaigns went the same way, to the bit, in who took what when, in strength and supply by day and in losses.</summary>
internal static class SameCampaign
{
    /// <summary>True where they did.</summary>
    public static bool Is(RunRecord one, RunRecord other)
    {
        var changes = one.ChangeCount;
        var same = changes == other.ChangeCount
            && Same(one.ChangeNode.AsSpan(0, changes), other.ChangeNode)
            && Same(one.ChangeOwner.AsSpan(0, changes), other.ChangeOwner)
            && Same(one.ChangeDay.AsSpan(0, changes), other.ChangeDay)
            && Same(one.TerritoryKm2, other.TerritoryKm2);
        for (var pocket = 0; same && pocket < one.Pockets.Length; pocket++)
        {
            var (a, b) = (one.Pockets[pocket], other.Pockets[pocket]);
            same = (a.FirstDay, a.Days, a.PeakMen, a.CapturedMen).Equals((b.FirstDay, b.Days, b.PeakMen, b.CapturedMen));
        }

        for (var side = 0; same && side < one.Sides.Length; side++)
        {
            var (a, b) = (one.Sides[side], other.Sides[side]);
            same = (a.Casualties, a.Captured, a.Dispersed, a.EquipmentLost).Equals((b.Casualties, b.Captured, b.Dispersed, b.EquipmentLost))
                && Same(a.Strength, b.Strength) && Same(a.Strain, b.Strain) && Same(a.StockDays, b.StockDays);
        }

        return same;
    }

    private static bool Same<T>(ReadOnlySpan<T> one, T[] other) => one.SequenceEqual(other.AsSpan(0, one.Length));
}
