using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>Formations of which a share was sent away before the start.</summary>
public sealed record SentSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "airborne")]
    public string Id { get; init; } = "";

    /// <summary>Where.</summary>
    [Key("Node of a front where those who went stand", Required = true, Names = "node")]
    public Reference To { get; init; } = null!;

    /// <summary>Who.</summary>
    [Key("Formations in the order in which they went; who did not go stands where its `at` says", Required = true, Names = "formation")]
    public IReadOnlyList<Reference> Formations { get; init; } = [];

    /// <summary>How many.</summary>
    [Key("Share of them that went; of 3, at 0.5 the first went in every run and the second in every other", Required = true, Low = 0, High = 1, Draws = InputKind.SentShare)]
    public Number Share { get; init; } = null!;

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }

    /// <summary>Grade.</summary>
    [Key("How far it can be trusted: A read in a source, B computed, C from the literature, D judgement")]
    public OffensiveSim.Engine.Parameters.Grade? Grade { get; init; }
}

/// <summary>What a command believes about the enemy's main blow.</summary>
public sealed record BeliefSection : ScenarioPart
{
    /// <summary>Where.</summary>
    [Key("The blow is every attack of the enemy's plan through one of these places; any attack of his plan if missing", Names = "node", Example = "[balakliia, kupyansk]")]
    public IReadOnlyList<Reference> OfBlowAt { get; init; } = [];

    /// <summary>Prior.</summary>
    [Key("Belief at the start that the main blow falls there", Required = true, Low = 0.05, High = 0.95, Draws = InputKind.BeliefPrior)]
    public Number Prior { get; init; } = null!;

    /// <summary>Signal.</summary>
    [Key("How telling the signals of a day are, in standard deviations: from even odds the command makes up its mind in about 5.3 / (the square of this) days", Required = true, Low = 0, High = 5, Draws = InputKind.BeliefSignal)]
    public Number SignalPerDay { get; init; } = null!;

    /// <summary>Feint.</summary>
    [Key("Chance that the enemy's feint is believed: the signals of the whole campaign then point away from the truth", Low = 0, High = 1, Draws = InputKind.BeliefFeint)]
    public Number? Feint { get; init; }

    /// <summary>Surprise.</summary>
    [Key("true where the surprise of those blows is 1 - prior, in place of the enemy's `surprise` and their `expected`")]
    public bool SetsSurprise { get; init; }

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }

    /// <summary>Grade.</summary>
    [Key("How far it can be trusted: A read in a source, B computed, C from the literature, D judgement")]
    public OffensiveSim.Engine.Parameters.Grade? Grade { get; init; }
}

/// <summary>A day before which a place must not be given up.</summary>
public sealed record DeadlineSection : ScenarioPart
{
    /// <summary>Place.</summary>
    [Key("Place that must not be given up before that day; how often it is lost before is counted", Required = true, Names = "node")]
    public Reference Keep { get; init; } = null!;

    /// <summary>Day.</summary>
    [Key("Day until which `hold_order` stands", Required = true, Unit = "days", Low = 0, High = 730, Draws = InputKind.PlanHoldUntilDay)]
    public Number UntilDay { get; init; } = null!;

    /// <summary>Cost.</summary>
    [Key("What is lost by giving it up before, in words", Required = true, Example = "a place that is declared annexed on day 24 is lost on the next")]
    public string Cost { get; init; } = "";

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}
