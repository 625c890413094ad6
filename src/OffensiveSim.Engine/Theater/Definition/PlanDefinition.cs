namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>What a formation is about.</summary>
public enum Stance
{
    /// <summary>Stay and defend.</summary>
    Hold,

    /// <summary>Take the objectives in order.</summary>
    Attack,

    /// <summary>As attack, but only into empty ground, or into a battle that others have brought to 3:1.</summary>
    Follow,

    /// <summary>Go to the first place of the list that is still own.</summary>
    Reserve,

    /// <summary>Go where the odds are worst.</summary>
    Plug,
}

/// <summary>What makes a rule fire.</summary>
public enum ConditionKind
{
    /// <summary>The day has come: value = day.</summary>
    Day,

    /// <summary>The node is mine now.</summary>
    Held,

    /// <summary>The node is not mine now.</summary>
    NotHeld,

    /// <summary>The node was mine at the start or since, and is not now.</summary>
    Lost,

    /// <summary>The node (or the formation, without node) is cut off, or newly without a safe neighbour: law of threat.</summary>
    Threatened,

    /// <summary>The node (or the formation) is threatened, or the railhead it drew on at the start is.</summary>
    SupplyThreatened,

    /// <summary>Mean days of supply of the men under the plan entry are below the value.</summary>
    StockBelow,

    /// <summary>Mean cohesion of the men under the plan entry is below the value.</summary>
    CohesionBelow,

    /// <summary>The formation has been isolated for more than the value, in days.</summary>
    IsolatedDays,

    /// <summary>The side's command believes that the enemy's main blow falls where its belief says, at least as firmly as the value, in [0, 0.95].</summary>
    Believes,
}

/// <summary>What a rule orders.</summary>
public enum ActionKind
{
    /// <summary>Attack the targets in order.</summary>
    Attack,

    /// <summary>Follow into the targets in order.</summary>
    Follow,

    /// <summary>Hold where it stands, or at the first target.</summary>
    Hold,

    /// <summary>Move to the first target that is still own.</summary>
    MoveTo,

    /// <summary>Give ground up and go back to the first node of the line reached.</summary>
    WithdrawTo,

    /// <summary>Come by rail from a front outside the area to the first target that is own and that own railways lead to.</summary>
    Recall,
}

/// <summary>One entry of a side's plan: who, in what stance, and what changes it. Formations of one entry share the delay of its orders.</summary>
public sealed record PlanDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Index of its side.</summary>
    public required int Side { get; init; }

    /// <summary>Indices of the formations it commands.</summary>
    public required IReadOnlyList<int> Formations { get; init; }

    /// <summary>What they are about; null where the entry only adds rules to formations of other entries.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Objectives in order (attack, follow), or places in order of preference (hold, reserve): indices of nodes.</summary>
    public IReadOnlyList<int> Nodes { get; init; } = [];

    /// <summary>Day from which it acts.</summary>
    public double FromDay { get; init; }

    /// <summary>How far the enemy expects this blow, in [0, 1]: what is left of surprise is the rest.</summary>
    public double Expected { get; init; }

    /// <summary>True where withdrawals marked free are forbidden.</summary>
    public bool HoldOrder { get; init; }

    /// <summary>Until when the order to hold stands, and what place must not be given up before; null for the whole campaign.</summary>
    [Optional]
    public HoldDeadline? Deadline { get; init; }

    /// <summary>Conditional orders; the first whose condition is met fires, once.</summary>
    public IReadOnlyList<RuleDefinition> Rules { get; init; } = [];
}

/// <summary>A day before which a place must not be given up.</summary>
/// <param name="Node">Index of the place.</param>
/// <param name="UntilDay">Day until which a hold order of the entry stands, 0 or more.</param>
public sealed record HoldDeadline(int Node, double UntilDay);

/// <summary>A conditional order.</summary>
public sealed record RuleDefinition
{
    /// <summary>What makes it fire.</summary>
    public required ConditionKind When { get; init; }

    /// <summary>Index of the node that the condition looks at, or -1 for the formation's own place.</summary>
    public int Node { get; init; } = -1;

    /// <summary>Value of the condition, in its unit.</summary>
    public double Value { get; init; }

    /// <summary>What it orders.</summary>
    public required ActionKind Then { get; init; }

    /// <summary>Indices of the nodes it orders to.</summary>
    public IReadOnlyList<int> Targets { get; init; } = [];

    /// <summary>Not before this day.</summary>
    public double AfterDay { get; init; }

    /// <summary>Days for which the condition must have been true.</summary>
    public double ForDays { get; init; }

    /// <summary>Mean of a further delay, in days: a decision at a higher level.</summary>
    public double ExtraDelayDays { get; init; }

    /// <summary>True for a withdrawal that a hold order forbids.</summary>
    public bool Free { get; init; }
}
