using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Processes.Encirclement;
using OffensiveSim.Engine.Processes.Fires;
using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Processes.Weather;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>Moves columns along their ways, blows bridges before them, and takes what they enter. A column that arrives goes on within the step.</summary>
public sealed class MovementProcess : IProcess
{
    /// <summary>No column passes more places than this in a step.</summary>
    private const int MostHops = 6;

    private const double Tiny = 1e-9;

    /// <inheritdoc/>
    public string Explanation => "columns move; bridges are blown; places are entered and taken; withdrawals and routs go on";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        var formations = run.State.Formations;
        for (var formation = 0; formation < formations.Status.Length; formation++)
        {
            if (formations.Status[formation] is FormationStatus.Absent or FormationStatus.Gone)
            {
                continue;
            }

            if (formations.Destination[formation] >= 0)
            {
                March(run, formation);
            }
            else if (formations.Status[formation] == FormationStatus.Routed)
            {
                Withdrawal.ContinueRout(run, formation);
            }
            else if (formations.Status[formation] == FormationStatus.Withdrawing)
            {
                Withdrawal.Continue(run, formation);
            }
        }
    }

    private static void March(CampaignRun run, int formation)
    {
        var (formations, owner, side) = (run.State.Formations, run.State.Ground.Owner, run.Theater.Roster.Side[formation]);
        var left = CampaignRun.StepDays;
        for (var hop = 0; hop < MostHops && left > Tiny; hop++)
        {
            if (hop > 0 && formations.Destination[formation] < 0 && formations.Status[formation] == FormationStatus.Ready)
            {
                GoOn(run, formation);
            }

            var node = formations.Destination[formation];
            if (node < 0 || formations.Status[formation] == FormationStatus.Gone)
            {
                return;
            }

            var attacking = formations.Status[formation] == FormationStatus.Ready && owner[node] != side;
            var way = formations.Way[formation];
            if (attacking ? !MayEnter(run, formation, node) : WaitsForBridge(run, formation, way))
            {
                return;
            }

            Interception.Meet(run, formation);
            var km = run.Theater.Ways.Km[way];
            var limit = attacking ? LimitKm(run, formation, node, way, km) : km;
            if (limit < km && formations.ProgressKm[formation] >= limit)
            {
                return;
            }

            var speed = Speed(run, formation, node, attacking);
            var driven = Math.Min(speed * left, limit - formations.ProgressKm[formation]);
            formations.ProgressKm[formation] += driven;
            left -= driven / speed;
            if (attacking)
            {
                formations.LoseCohesion(formation, run.Model.Movement.FatiguePerKm * driven);
            }

            Stocks.Use(run, formation, new Tonnes(formations.Men[formation] / ConsumptionLaw.BrigadeMen * ConsumptionLaw.DriveTonnesPerKm * driven, 0));
            if (formations.ProgressKm[formation] < km - Tiny)
            {
                return;
            }

            Arrive(run, formation, node);
        }
    }

    /// <summary>How far an attacker may drive before he has to fight; half-way to a place that a counterfactual keeps his side from entering.</summary>
    private static double LimitKm(CampaignRun run, int formation, int node, int way, double km) =>
        run.Presence.Hold[node] != Hold.Empty ? km - DefendedZone.Km(run, node, way)
        : run.Suppressed?.Bars(node, run.Theater.Roster.Side[formation]) == true ? DefendedZone.ApproachShare * km
        : km;

    /// <summary>May an attacker go on into enemy ground in this step? Decides about the bridge on his way.</summary>
    private static bool MayEnter(CampaignRun run, int formation, int node)
    {
        var (formations, ground) = (run.State.Formations, run.State.Ground);
        if (!formations.Assault[formation] || DefendedZone.HoldsBack(run, formation, node))
        {
            return false;
        }

        DecideBridge(run, formations.Way[formation], Surprise.By(run, formation));
        return ground.DownUntilDay[formations.Way[formation]] <= run.Day;
    }

    /// <summary>A column over own ground waits at a bridge that is down; whoever goes back leaves by ferry what he can.</summary>
    private static bool WaitsForBridge(CampaignRun run, int formation, int way) =>
        run.State.Formations.Status[formation] == FormationStatus.Ready && run.State.Ground.DownUntilDay[way] > run.Day;

    private static void DecideBridge(CampaignRun run, int way, double surprise)
    {
        var (ground, ways) = (run.State.Ground, run.Theater.Ways);
        if (!ways.River[way] || ground.BridgeDecided[way])
        {
            return;
        }

        ground.BridgeDecided[way] = true;
        var blown = ways.Down[way]
            || (ways.Bridge[way] && !run.Theater.Without(Mechanism.BlownBridges) && run.Draws.Bernoulli(DrawPurpose.Bridge, ways.Entities[way], 0, BridgeLaw.ChanceBlown(surprise, run.Model.Movement)));
        if (blown)
        {
            var days = run.Draws.Gamma2(DrawPurpose.BridgeRepair, ways.Entities[way], 0, run.Model.Movement.BridgeRepairDays);
            Damage.ToBridge(run, way, days);
        }

        run.Trace?.BridgeDecided(way, blown);
    }

    private static double Speed(CampaignRun run, int formation, int node, bool attacking)
    {
        var formations = run.State.Formations;
        double speed;
        if (attacking)
        {
            var z = run.Draws.Normal(DrawPurpose.Speed, run.Theater.Roster.Entities[formation], run.Step);
            var flanks = Flanks.Around(run, formation, node);
            speed = SpeedLaw.IntoEnemyGround(
                flanks.Men + flanks.TargetMen <= 0, formations.Cohesion[formation], Distributions.UnitLognormal(z, SpeedLaw.Sigma), flanks.Men, formations.Men[formation], run.Model.Movement);
        }
        else
        {
            var marches = formations.Status[formation] == FormationStatus.Ready || Withdrawal.IsOrdered(run, formation);
            speed = marches ? SpeedLaw.OwnRoad : SpeedLaw.Retreat;
        }

        var openGround = run.Theater.Ways.OpenGround[formations.Way[formation]];
        return speed
            * (openGround ? SpeedLaw.OpenGround : 1)
            * MudLaw.Speed(run.State.Weather.Mud, openGround)
            * (formations.FuelTonnes[formation] > 0 ? 1 : StockLaw.OnFoot);
    }

    private static void Arrive(CampaignRun run, int formation, int node)
    {
        var (formations, owner, side) = (run.State.Formations, run.State.Ground.Owner, run.Theater.Roster.Side[formation]);
        if (owner[node] == side)
        {
            run.Trace?.Moved(formation, node);
            formations.RetreatKm[formation] += run.Theater.Ways.Km[formations.Way[formation]];
            (formations.Node[formation], formations.Destination[formation], formations.ProgressKm[formation]) = (node, -1, 0);
            if (formations.Status[formation] == FormationStatus.Withdrawing)
            {
                Withdrawal.Continue(run, formation);
            }
            else if (formations.Status[formation] == FormationStatus.Routed)
            {
                Withdrawal.ContinueRout(run, formation);
            }
        }
        else if (formations.Status[formation] != FormationStatus.Ready)
        {
            // The way back was closed by an enemy who came in behind: turn round, and look for another with the next step, if there is still a place to turn to.
            (formations.Destination[formation], formations.ProgressKm[formation]) = (-1, 0);
            if (owner[formations.Node[formation]] != side)
            {
                Breakout.Attempt(run, formation);
            }
        }
        else
        {
            (formations.Node[formation], formations.Destination[formation], formations.ProgressKm[formation]) = (node, -1, 0);
            Capture.Take(run, node, side, formation);
        }
    }

    /// <summary>After an arrival within the step: on to the next place without waiting for new orders.</summary>
    private static void GoOn(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        switch (formations.Stance[formation])
        {
            case Stance.Attack or Stance.Follow when formations.Assault[formation] && run.Day >= formations.PauseUntilDay[formation]:
                Routing.NextObjective(run, formation);
                break;
            case Stance.Plug:
                Routing.MoveThroughOwn(run, formation, formations.Plug[formation]);
                break;
            case Stance.Reserve or Stance.Hold:
                Routing.MoveThroughOwn(run, formation, Routing.FirstOwn(run, formation));
                break;
            default:
                break;
        }
    }
}
