using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Belief;
using OffensiveSim.Engine.Processes.Fires;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>Looks at a formation's rules once a day; carries out what they order when the order has arrived.</summary>
/// <remarks>
/// An order takes a Gamma(2) time: mean the side's command delay, longer for the victim of surprise; a decision at a higher level adds its own. Formations of one plan
/// entry share the draw and the hour at which its rules are looked at, so that they leave together. One order of a level is on its way at a time - waiting for a decision from above does not
/// keep a formation from acting on its own - and each rule fires once. A threat is seen as late as anything else on the map: the side's perception delay comes on top.
/// </remarks>
internal sealed class Rules(CompiledTheater theater)
{
    /// <summary>Draw lane of the delay at a higher level; the rule's own delay uses its number as lane.</summary>
    private const byte HigherLevelLane = 128;

    private readonly CompiledTheater _theater = theater;

    /// <summary>Is this the step of the day in which the formation's plan entry is looked at?</summary>
    public static bool IsTurn(CampaignRun run, int formation)
    {
        var plan = run.Theater.Orders.Plan[formation];
        var entity = plan < 0 ? run.Theater.Roster.Entities[formation] : run.Theater.Orders.PlanEntities[plan];
        return run.Step % CampaignRun.StepsPerDay == entity % CampaignRun.StepsPerDay;
    }

    /// <summary>Delivers orders under way, and looks whether a rule gives one.</summary>
    public void Look(CampaignRun run, int formation)
    {
        if (run.State.Formations.Pending[formation] > 0)
        {
            Deliver(run, formation);
        }

        FireFirst(run, formation);
    }

    private void Deliver(CampaignRun run, int formation)
    {
        var (orders, formations) = (_theater.Orders, run.State.Formations);
        for (var slot = orders.SlotStart[formation]; slot < orders.SlotStart[formation + 1]; slot++)
        {
            formations.PendingDays[slot] -= CampaignRun.StepDays;
            if (formations.PendingDays[slot] <= 0)
            {
                formations.PendingDays[slot] = double.PositiveInfinity;
                formations.Pending[formation]--;
                run.Trace?.OrderCarriedOut(formation, slot);
                CarryOut(run, formation, orders.SlotRule[slot]);
            }
        }
    }

    /// <summary>Is an order from the rule's level on its way already?</summary>
    private bool Waits(CampaignRun run, int formation, bool higher)
    {
        var (orders, formations) = (_theater.Orders, run.State.Formations);
        for (var slot = orders.SlotStart[formation]; formations.Pending[formation] > 0 && slot < orders.SlotStart[formation + 1]; slot++)
        {
            if (double.IsFinite(formations.PendingDays[slot]) && orders.Rules[orders.SlotRule[slot]].ExtraDelayDays > 0 == higher)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>On a front outside the area only a recall concerns it, in the area anything else.</summary>
    private void FireFirst(CampaignRun run, int formation)
    {
        var away = run.State.Fronts.Phase[formation] == FrontPhase.OnFront;
        var (orders, formations, turn) = (_theater.Orders, run.State.Formations, run.Step % CampaignRun.StepsPerDay);
        for (var slot = orders.SlotStart[formation]; slot < orders.SlotStart[formation + 1]; slot++)
        {
            if (orders.SlotTurn[slot] != turn || formations.RuleFired[slot] || run.Suppressed?.Rule == orders.SlotRule[slot])
            {
                continue;
            }

            var number = orders.SlotRule[slot];
            var rule = orders.Rules[number];
            var plan = orders.RulePlan[number];
            if (run.Day < rule.AfterDay
                || (rule.Free && HoldOrders.Bind(run, formation))
                || (rule.Then == ActionKind.Recall) != away
                || Waits(run, formation, rule.ExtraDelayDays > 0))
            {
                continue;
            }

            var met = Met(run, formation, plan, rule);
            if (rule.ForDays > 0)
            {
                formations.RuleDays[slot] = Math.Max(0, formations.RuleDays[slot] + (met ? 1 : -1));
                met = formations.RuleDays[slot] >= rule.ForDays;
            }

            if (met)
            {
                formations.RuleFired[slot] = true;
                formations.Pending[formation]++;
                formations.PendingDays[slot] = DelayDays(run, formation, number);
                run.Trace?.OrderSent(formation, slot, formations.PendingDays[slot]);
                return;
            }
        }
    }

    private double DelayDays(CampaignRun run, int formation, int rule)
    {
        var orders = _theater.Orders;
        if (_theater.Without(Mechanism.CommandDelay))
        {
            return 0;
        }

        var side = _theater.Roster.Side[formation];
        var (plan, lane) = (orders.PlanEntities[orders.RulePlan[rule]], (byte)orders.RuleNumber[rule]);
        var mean = run.Input(InputKind.SideCommandDelayHours, side) / 24 * (1 + (SurpriseLaw.Delay * Surprise.Over(run, formation)));
        var days = mean > 0 ? run.Draws.Gamma2(DrawPurpose.CommandDelay, plan, 0, mean, lane) : 0;
        days += run.State.Command.HeadquartersHitUntilDay[orders.RulePlan[rule]] > run.Day ? DamageLaw.OrderDelayDays : 0;
        days += orders.Rules[rule].When is ConditionKind.Threatened or ConditionKind.SupplyThreatened ? _theater.PerceptionDelayDays[side] : 0;
        var higher = orders.Rules[rule].ExtraDelayDays;
        return higher > 0 ? days + run.Draws.Gamma2(DrawPurpose.CommandDelay, plan, 0, higher, (byte)(HigherLevelLane + lane)) : days;
    }

    private bool Met(CampaignRun run, int formation, int plan, RuleDefinition rule)
    {
        var side = _theater.Roster.Side[formation];
        var node = rule.Node >= 0 ? rule.Node : run.State.Formations.Node[formation];
        return rule.When switch
        {
            ConditionKind.Day => run.Day >= rule.Value,
            ConditionKind.Held => Perceived(run, side, node) == side,
            ConditionKind.NotHeld => Perceived(run, side, node) != side,
            ConditionKind.Lost => Perceived(run, side, node) != side && (_theater.Ground.Controller[node] == side || run.State.Ground.ChangedDay[node] > GroundState.Never),
            ConditionKind.Threatened => ThreatLaw.Threatened(run, side, node),
            ConditionKind.SupplyThreatened => ThreatLaw.SupplyThreatened(run, side, node),
            ConditionKind.StockBelow => MeanOverPlan(run, plan, Stocks.Days) < rule.Value,
            ConditionKind.CohesionBelow => MeanOverPlan(run, plan, static (run, member) => run.State.Formations.Cohesion[member]) < rule.Value,
            ConditionKind.IsolatedDays => run.State.Formations.IsolatedDays[formation] > rule.Value,
            ConditionKind.Believes => BeliefProcess.Holds(run, side, rule.Value),
            _ => throw new InvalidOperationException($"Unknown condition {rule.When}."),
        };
    }

    /// <summary>Who holds a node, as far as the side knows: news takes its time.</summary>
    private int Perceived(CampaignRun run, int side, int node)
    {
        var (owner, changed) = (run.State.Ground.Owner[node], run.State.Ground.ChangedDay[node]);
        return run.Day < changed + _theater.PerceptionDelayDays[side] ? 1 - owner : owner;
    }

    private double MeanOverPlan(CampaignRun run, int plan, Func<CampaignRun, int, double> quantity)
    {
        var formations = run.State.Formations;
        var (sum, men) = (0.0, 0.0);
        foreach (var member in _theater.Orders.Members[plan])
        {
            if (formations.Status[member] is FormationStatus.Ready or FormationStatus.Withdrawing or FormationStatus.Routed)
            {
                sum += quantity(run, member) * formations.Men[member];
                men += formations.Men[member];
            }
        }

        return men > 0 ? sum / men : double.PositiveInfinity;
    }

    private void CarryOut(CampaignRun run, int formation, int rule)
    {
        var (formations, orders) = (run.State.Formations, _theater.Orders);
        var list = orders.RuleList[rule];
        switch (orders.Rules[rule].Then)
        {
            case ActionKind.Attack:
                Advance(run, formation, Stance.Attack, list);
                break;
            case ActionKind.Follow:
                Advance(run, formation, Stance.Follow, list);
                break;
            case ActionKind.Hold:
                (formations.Stance[formation], formations.List[formation]) = (Stance.Hold, orders.Lists[list].Length > 0 ? list : -1);
                formations.Assault[formation] = false;
                break;
            case ActionKind.MoveTo:
                (formations.Stance[formation], formations.List[formation]) = (Stance.Reserve, list);
                formations.Assault[formation] = false;
                break;
            case ActionKind.WithdrawTo:
                Withdrawal.Order(run, formation, list);
                break;
            case ActionKind.Recall:
                (run.State.Fronts.Phase[formation], run.State.Fronts.Stations[formation]) = (FrontPhase.Waiting, list);
                break;
            default:
                throw new InvalidOperationException($"Unknown action {orders.Rules[rule].Then}.");
        }
    }

    private static void Advance(CampaignRun run, int formation, Stance stance, int list)
    {
        var formations = run.State.Formations;
        (formations.Stance[formation], formations.List[formation], formations.ListAt[formation]) = (stance, list, 0);
        formations.FromDay[formation] = run.Day;
        if (formations.Status[formation] == FormationStatus.Ready && (formations.ProgressKm[formation] == 0 || Routing.LeadsElsewhere(run, formation)))
        {
            (formations.Destination[formation], formations.ProgressKm[formation]) = (-1, 0);
        }
    }
}
