using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>Plans and rules as flat arrays.</summary>
public sealed class Orders
{
    internal Orders(TheaterDefinition definition)
    {
        var plans = definition.Plans;
        var formations = definition.Formations.Count;
        PlanCount = plans.Count;
        PlanSide = [.. plans.Select(plan => plan.Side)];
        PlanEntities = [.. plans.Select(plan => Entity.Of(plan.Id))];

        // Every list of nodes that an order can name is numbered: plans' own lists first, then rules' targets.
        var lists = new List<int[]>();
        PlanList = [.. plans.Select(plan => Add(lists, plan.Nodes))];
        Plan = new int[formations];
        Array.Fill(Plan, -1);
        Stances = new Stance[formations];
        var rules = new List<(int Plan, int Number, RuleDefinition Rule)>();
        var rulesOf = Enumerable.Range(0, formations).Select(_ => new List<int>()).ToArray();
        for (var plan = 0; plan < plans.Count; plan++)
        {
            foreach (var formation in plans[plan].Formations)
            {
                if (plans[plan].Stance is { } stance)
                {
                    (Plan[formation], Stances[formation]) = (plan, stance);
                }

                rulesOf[formation].AddRange(Enumerable.Range(rules.Count, plans[plan].Rules.Count));
            }

            rules.AddRange(plans[plan].Rules.Select((rule, number) => (plan, number, rule)));
        }

        MustHold = [.. Enumerable.Range(0, formations).Select(formation => plans.Any(plan => plan.HoldOrder && plan.Formations.Contains(formation)))];
        HoldPlans = [.. Enumerable.Range(0, formations).Select(formation => Enumerable.Range(0, plans.Count).Where(plan => plans[plan].HoldOrder && plans[plan].Formations.Contains(formation)).ToArray())];
        DeadlinePlan = [.. Enumerable.Range(0, plans.Count).Where(plan => plans[plan].Deadline is not null)];
        DeadlineNode = [.. DeadlinePlan.Select(plan => plans[plan].Deadline!.Node)];
        Rules = [.. rules.Select(rule => rule.Rule)];
        RulePlan = [.. rules.Select(rule => rule.Plan)];
        RuleNumber = [.. rules.Select(rule => rule.Number)];
        RuleList = [.. rules.Select(rule => Add(lists, rule.Rule.Targets))];
        Lists = [.. lists];
        SlotStart = new int[formations + 1];
        for (var formation = 0; formation < formations; formation++)
        {
            SlotStart[formation + 1] = SlotStart[formation] + rulesOf[formation].Count;
        }

        SlotRule = [.. rulesOf.SelectMany(list => list)];
        SlotTurn = [.. SlotRule.Select(rule => (int)(PlanEntities[RulePlan[rule]] % Campaign.CampaignRun.StepsPerDay))];
        Members = [.. plans.Select(plan => plan.Formations.ToArray())];
        HasPlug = Stances.Contains(Stance.Plug);
    }

    /// <summary>How many plan entries.</summary>
    public int PlanCount { get; }

    /// <summary>By plan entry: its side.</summary>
    public int[] PlanSide { get; }

    /// <summary>By plan entry: its address in draws.</summary>
    public uint[] PlanEntities { get; }

    /// <summary>By formation: an order of one of its plan entries forbids free withdrawals.</summary>
    public bool[] MustHold { get; }

    /// <summary>By formation: its plan entries with such an order.</summary>
    public int[][] HoldPlans { get; }

    /// <summary>Plan entries with a day before which a place must not be given up, in ascending order.</summary>
    public int[] DeadlinePlan { get; }

    /// <summary>By such an entry: the place.</summary>
    public int[] DeadlineNode { get; }

    /// <summary>By plan entry: its formations.</summary>
    public int[][] Members { get; }

    /// <summary>By plan entry: its list of nodes.</summary>
    public int[] PlanList { get; }

    /// <summary>By formation: the plan entry that gives its stance, or -1.</summary>
    public int[] Plan { get; }

    /// <summary>By formation: its stance at the start.</summary>
    public Stance[] Stances { get; }

    /// <summary>True where some formation plugs gaps.</summary>
    public bool HasPlug { get; }

    /// <summary>All rules, entry by entry.</summary>
    public RuleDefinition[] Rules { get; }

    /// <summary>By rule: its plan entry.</summary>
    public int[] RulePlan { get; }

    /// <summary>By rule: its place in the entry.</summary>
    public int[] RuleNumber { get; }

    /// <summary>By rule: its list of nodes.</summary>
    public int[] RuleList { get; }

    /// <summary>Where each formation's rules begin in <see cref="SlotRule"/>.</summary>
    public int[] SlotStart { get; }

    /// <summary>By slot: the rule.</summary>
    public int[] SlotRule { get; }

    /// <summary>By slot: the step of the day in which the rule is looked at, the same for all formations of its entry.</summary>
    public int[] SlotTurn { get; }

    /// <summary>Lists of nodes that orders name.</summary>
    public int[][] Lists { get; }

    private static int Add(List<int[]> lists, IReadOnlyList<int> nodes)
    {
        lists.Add([.. nodes]);
        return lists.Count - 1;
    }
}
