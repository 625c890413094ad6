using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>
/// One entry of a plan: exactly one of attack, follow, hold, reserve, plug; or <c>with</c> and rules, which adds rules to formations of other
/// entries. Formations of one entry share the delay of its orders: they leave together.
/// </summary>
public sealed record PlanSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "izyum")]
    public string Id { get; init; } = "";

    /// <summary>Label.</summary>
    [Key("Name in sentences", Example = "the Izyum force")]
    public string? Label { get; init; }

    /// <summary>Attack.</summary>
    [Key("Take the objectives in order")]
    public AdvanceOrder? Attack { get; init; }

    /// <summary>Follow.</summary>
    [Key("As attack, but only into empty ground, or into a battle that others have brought to 3:1: pursuit, fixing, cautious exploitation")]
    public AdvanceOrder? Follow { get; init; }

    /// <summary>Hold.</summary>
    [Key("Stay and defend")]
    public HoldOrder? Hold { get; init; }

    /// <summary>Reserve.</summary>
    [Key("Go to the first place of the list that is still own")]
    public ReserveOrder? Reserve { get; init; }

    /// <summary>Plug.</summary>
    [Key("Go where the odds are worst")]
    public PlugOrder? Plug { get; init; }

    /// <summary>Formations of a rules-only entry.</summary>
    [Key("Formations that the rules are added to, where the entry has no stance of its own", Names = "formation")]
    public IReadOnlyList<Reference> With { get; init; } = [];

    /// <summary>Hold order.</summary>
    [Key("true where withdrawals marked free are forbidden: ordered to hold")]
    public bool HoldOrder { get; init; }

    /// <summary>Deadline.</summary>
    [Key("Until when a hold order stands, and for what; without it, for the whole campaign. What is lost before the day is counted with and without `hold_order`", Example = "{ keep: lyman, until_day: 24, cost: ... }")]
    public DeadlineSection? HoldDeadline { get; init; }

    /// <summary>Rules.</summary>
    [Key("Conditional orders: the first whose condition is met fires, once")]
    public IReadOnlyList<RuleSection> Rules { get; init; } = [];

    /// <summary>Source.</summary>
    [Key("Where the plan comes from")]
    public string? Source { get; init; }

    /// <summary>Grade.</summary>
    [Key("How far it can be trusted: A read in a source, B computed, C from the literature, D judgement")]
    public OffensiveSim.Engine.Parameters.Grade? Grade { get; init; }
}

/// <summary>Go forward through places in order.</summary>
public sealed record AdvanceOrder : ScenarioPart
{
    /// <summary>Who.</summary>
    [Key("Formations", Required = true, Names = "formation")]
    public IReadOnlyList<Reference> With { get; init; } = [];

    /// <summary>Where.</summary>
    [Key("Objectives in order", Required = true, Names = "node")]
    public IReadOnlyList<Reference> Through { get; init; } = [];

    /// <summary>When.</summary>
    [Key("How far the enemy expects this blow, 0 not at all to 1 fully: so much less is it a surprise", Low = 0, High = 1, Draws = InputKind.PlanExpected)]
    public Number? Expected { get; init; }

    /// <summary>When.</summary>
    [Key("Day from which it acts", Unit = "days", Low = 0, High = 730, Draws = InputKind.PlanFromDay)]
    public Number? FromDay { get; init; }
}

/// <summary>Stay and defend.</summary>
public sealed record HoldOrder : ScenarioPart
{
    /// <summary>Who.</summary>
    [Key("Formations", Required = true, Names = "formation")]
    public IReadOnlyList<Reference> With { get; init; } = [];

    /// <summary>Where.</summary>
    [Key("Node to hold; where they stand if missing", Names = "node")]
    public Reference? At { get; init; }
}

/// <summary>Wait at a place.</summary>
public sealed record ReserveOrder : ScenarioPart
{
    /// <summary>Who.</summary>
    [Key("Formations", Required = true, Names = "formation")]
    public IReadOnlyList<Reference> With { get; init; } = [];

    /// <summary>Where.</summary>
    [Key("Places in order of preference", Required = true, Names = "node")]
    public IReadOnlyList<Reference> At { get; init; } = [];
}

/// <summary>Go where the odds are worst.</summary>
public sealed record PlugOrder : ScenarioPart
{
    /// <summary>Who.</summary>
    [Key("Formations", Required = true, Names = "formation")]
    public IReadOnlyList<Reference> With { get; init; } = [];
}

/// <summary>A conditional order.</summary>
public sealed record RuleSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id, where a lever or `set` shall reach the rule", Example = "recall")]
    public string? Id { get; init; }

    /// <summary>Condition.</summary>
    [Key("What must be true: exactly one condition", Required = true, Example = "{ lost: kupyansk }")]
    public ConditionSection When { get; init; } = new();

    /// <summary>Action.</summary>
    [Key("What is ordered then: exactly one action", Required = true, Example = "{ withdraw_to: [borova, svatove] }")]
    public ActionSection Then { get; init; } = new();

    /// <summary>Not before.</summary>
    [Key("Not before this day", Unit = "days", Low = 0, High = 730)]
    public double AfterDay { get; init; }

    /// <summary>Duration.</summary>
    [Key("Days for which the condition must have been true", Unit = "days", Low = 0, High = 730)]
    public double ForDays { get; init; }

    /// <summary>Delay.</summary>
    [Key("Mean of a further delay: a decision at a higher level", Unit = "days", Low = 0, High = 365)]
    public double ExtraDelayDays { get; init; }

    /// <summary>Free.</summary>
    [Key("true for a withdrawal that a hold order forbids")]
    public bool Free { get; init; }

    /// <summary>Why.</summary>
    [Key("Why this rule is there")]
    public string? Note { get; init; }
}

/// <summary>A condition: exactly one key.</summary>
public sealed record ConditionSection : ScenarioPart
{
    /// <summary>Day.</summary>
    [Key("The day has come", Unit = "days", Low = 0, High = 730)]
    public double? Day { get; init; }

    /// <summary>Held.</summary>
    [Key("The node is mine now", Names = "node")]
    public Reference? Held { get; init; }

    /// <summary>Not held.</summary>
    [Key("The node is not mine now", Names = "node")]
    public Reference? NotHeld { get; init; }

    /// <summary>Lost.</summary>
    [Key("The node was mine and is not now", Names = "node")]
    public Reference? Lost { get; init; }

    /// <summary>Threatened.</summary>
    [Key("The node, or with `self` the formation's own place, is cut off or newly without a safe neighbour", Names = "node")]
    public Reference? Threatened { get; init; }

    /// <summary>Supply threatened.</summary>
    [Key("The node, or with `self` the formation's own place, is threatened, or the railhead it drew on at the start is", Names = "node")]
    public Reference? SupplyThreatened { get; init; }

    /// <summary>Stock.</summary>
    [Key("Mean days of supply of the entry's men are below this", Unit = "days", Low = 0, High = 60)]
    public double? StockBelow { get; init; }

    /// <summary>Cohesion.</summary>
    [Key("Mean cohesion of the entry's men is below this", Low = 0, High = 1)]
    public double? CohesionBelow { get; init; }

    /// <summary>Isolation.</summary>
    [Key("The formation has been isolated for more than this", Unit = "days", Low = 0, High = 365)]
    public double? IsolatedDays { get; init; }

    /// <summary>Belief.</summary>
    [Key("The command is at least so sure that the enemy's main blow falls where the side's `belief` says; at 0.95 it has made up its mind", Low = 0, High = 0.95)]
    public double? Believes { get; init; }
}

/// <summary>An action: exactly one key.</summary>
public sealed record ActionSection : ScenarioPart
{
    /// <summary>Attack.</summary>
    [Key("Attack these in order", Names = "node")]
    public IReadOnlyList<Reference>? Attack { get; init; }

    /// <summary>Follow.</summary>
    [Key("Follow into these in order", Names = "node")]
    public IReadOnlyList<Reference>? Follow { get; init; }

    /// <summary>Hold.</summary>
    [Key("Hold at the first of these that is still own; an empty list for where it stands", Names = "node")]
    public IReadOnlyList<Reference>? Hold { get; init; }

    /// <summary>Move.</summary>
    [Key("Move to the first of these that is still own", Names = "node")]
    public IReadOnlyList<Reference>? MoveTo { get; init; }

    /// <summary>Withdraw.</summary>
    [Key("Give ground up and go back to this line: the first of these nodes that is reached", Names = "node")]
    public IReadOnlyList<Reference>? WithdrawTo { get; init; }

    /// <summary>Recall.</summary>
    [Key("Come by rail from a front outside the area, to the first of these stations that is own and that own railways lead to; then the entry's stance", Names = "node")]
    public IReadOnlyList<Reference>? Recall { get; init; }
}
