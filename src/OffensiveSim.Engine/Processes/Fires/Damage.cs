using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Supply;

namespace OffensiveSim.Engine.Processes.Fires;

/// <summary>Does what a strike or salvo does to what it hits.</summary>
internal static class Damage
{
    /// <summary>A source, railhead or group of crossings carries less until it is mended.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cap">The cap.</param>
    /// <param name="left">What is left of what it carried, in [0, 1].</param>
    /// <param name="repairDays">Time in which two thirds of the damage are mended, days.</param>
    public static void ToCap(CampaignRun run, int cap, double left, double repairDays)
    {
        run.State.Supply.CapLeft[cap] *= left;
        run.State.Supply.CapRepairDays[cap] = repairDays;
    }

    /// <summary>A bridge cannot be crossed for a time.</summary>
    public static void ToBridge(CampaignRun run, int way, double days)
    {
        var (ground, supply) = (run.State.Ground, run.State.Supply);
        ground.DownUntilDay[way] = Math.Max(ground.DownUntilDay[way], run.Day + Math.Max(BridgeLaw.LeastRepairDays, days));
        supply.NextRepairDay = Math.Min(supply.NextRepairDay, ground.DownUntilDay[way]);
        Array.Fill(supply.Stale, true);
    }

    /// <summary>A depot burns, and its owner keeps his stocks in small lots from then on.</summary>
    /// <returns>What burned, t.</returns>
    public static double ToDepot(CampaignRun run, int formation, double luck, double more)
    {
        var formations = run.State.Formations;
        var before = formations.FuelTonnes[formation] + formations.AmmunitionTonnes[formation];
        Stocks.Lose(run, formation, DamageLaw.Stock(luck));
        formations.TurnFactor[formation] = Math.Max(formations.TurnFactor[formation], DamageLaw.Turn(more));
        var burned = before - formations.FuelTonnes[formation] - formations.AmmunitionTonnes[formation];
        run.Trace?.DepotHit(formation, burned);
        return burned;
    }

    /// <summary>The headquarters of a formation's plan entry is out for a time.</summary>
    public static void ToHeadquarters(CampaignRun run, int formation)
    {
        run.State.Command.HeadquartersHitUntilDay[run.Theater.Orders.Plan[formation]] = run.Day + DamageLaw.HeadquartersDays;
        run.Trace?.HeadquartersHit(formation);
    }
}
