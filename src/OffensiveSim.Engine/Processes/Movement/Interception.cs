using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Supply;

namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>Columns that go back, in order or in rout, and find the enemy on their road: they come through, at the price of a rout.</summary>
/// <remarks>
/// A road is barred to them where enemy men stand nearer to a point of it than anybody of their own, and within gun range (<see cref="SupplyParameters.FireRangeKm"/>); not where the place they come from is nearer still: that is a pursuer behind them. They pay <see cref="RoutLaw.InRout"/>, once on a retreat, however
/// many pieces its road is drawn in. Judgement (D) on withdrawals under pursuit, 1941-2022.
/// </remarks>
internal static class Interception
{
    /// <summary>Looks whether the road of a column is barred, and lets it pay if it goes back over it.</summary>
    public static void Meet(CampaignRun run, int formation)
    {
        var (formations, side, way) = (run.State.Formations, run.Theater.Roster.Side[formation], run.State.Formations.Way[formation]);
        if (formations.Status[formation] == FormationStatus.Ready || formations.Caught[formation]
            || !CutRoads.IsCut(run.Theater, way, side, run.State.Ground, run.Model.Supply.FireRangeKm, leaving: formations.Node[formation]))
        {
            return;
        }

        formations.Caught[formation] = true;
        run.Trace?.Caught(formation, way);
        Losses.Scatter(run, formation, RoutLaw.InRout.Men);
        Losses.Abandon(run, formation, RoutLaw.InRout.Equipment);
        formations.LoseCohesion(formation, RoutLaw.InRout.Cohesion);
    }
}
