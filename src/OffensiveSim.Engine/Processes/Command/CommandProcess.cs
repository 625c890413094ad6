using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>Delivers orders, looks at rules, decides who attacks or refits, and sends formations on their way.</summary>
public sealed class CommandProcess(CompiledTheater theater) : IProcess
{
    private readonly Reserves _reserves = new(theater);
    private readonly Rules _rules = new(theater);

    /// <inheritdoc/>
    public string Explanation => "orders on their way arrive; rules are looked at once a day; formations attack or refit; objectives and reserves are chosen";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        var formations = run.State.Formations;
        Routing.CountAttackers(run);
        _reserves.BeginStep();
        for (var formation = 0; formation < formations.Status.Length; formation++)
        {
            if (formations.Status[formation] is FormationStatus.Absent or FormationStatus.Gone
                && (run.State.Fronts.Phase[formation] != FrontPhase.OnFront || run.Theater.Without(Mechanism.SecondFront)))
            {
                continue;
            }

            _rules.Look(run, formation);
            if (formations.Status[formation] == FormationStatus.Ready)
            {
                Direct(run, formation);
            }
        }
    }

    private void Direct(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        TurnBackBeforeEnemy(run, formation);
        switch (formations.Stance[formation])
        {
            case Stance.Attack or Stance.Follow:
                Advance(run, formation);
                break;
            case Stance.Plug when formations.Destination[formation] < 0:
                if (Rules.IsTurn(run, formation) && !run.Theater.Without(Mechanism.Reserves))
                {
                    formations.Plug[formation] = _reserves.Choose(run, formation);
                }

                Routing.MoveThroughOwn(run, formation, formations.Plug[formation]);
                break;
            case Stance.Reserve or Stance.Hold when formations.Destination[formation] < 0:
                Routing.MoveThroughOwn(run, formation, Routing.FirstOwn(run, formation));
                break;
            default:
                break;
        }
    }

    /// <summary>Who does not attack, and is on the way to a place that has fallen, turns back: else he would wait before it for orders that never come.</summary>
    private static void TurnBackBeforeEnemy(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        var destination = formations.Destination[formation];
        if (formations.Stance[formation] is not (Stance.Attack or Stance.Follow) && destination >= 0 && run.State.Ground.Owner[destination] != run.Theater.Roster.Side[formation])
        {
            (formations.Destination[formation], formations.ProgressKm[formation]) = (-1, 0);
        }
    }

    private static void Advance(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        if (run.Day < formations.FromDay[formation])
        {
            formations.Assault[formation] = false;
            return;
        }

        formations.Refit[formation] = !run.Theater.Without(Mechanism.Refit) && RefitLaw.Next(formations.Refit[formation], formations.Cohesion[formation], Stocks.Days(run, formation), run.Model.Cohesion);
        run.Trace?.RefitDecided(formation);
        formations.Assault[formation] = !formations.Refit[formation] && run.Day >= formations.PauseUntilDay[formation];
        if (formations.Assault[formation] && formations.Destination[formation] < 0)
        {
            Routing.NextObjective(run, formation);
        }
    }
}
