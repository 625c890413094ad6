namespace OffensiveSim.Scenarios.Format;

/// <summary>
/// What a reader may turn: either one number within a range (<c>set</c>, <c>low</c>, <c>high</c>, <c>step</c>), whose baseline is the scenario's own value, or a choice
/// of a few <c>options</c>.
/// </summary>
public sealed record LeverSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "trucks")]
    public string Id { get; init; } = "";

    /// <summary>Label.</summary>
    [Key("What is turned, in plain words", Required = true, Example = "Ukrainian trucks")]
    public string Label { get; init; } = "";

    /// <summary>Reason.</summary>
    [Key("Why the range, or the options, are what they are: one line", Required = true)]
    public string Why { get; init; } = "";

    /// <summary>Grade.</summary>
    [Key("How far the range can be trusted: A read in a source, B computed, C from the literature, D judgement", Required = true)]
    public OffensiveSim.Engine.Parameters.Grade? Grade { get; init; }

    /// <summary>Source.</summary>
    [Key("Where the range comes from", Required = true)]
    public string Source { get; init; } = "";

    /// <summary>Target.</summary>
    [Key("Path of the number that is turned; a range that it has goes along with it in proportion", Example = "sides.ukraine.supply.trucks")]
    public ValuePath? Set { get; init; }

    /// <summary>Low end.</summary>
    [Key("Smallest value, in the unit of the number")]
    public double? Low { get; init; }

    /// <summary>High end.</summary>
    [Key("Largest value")]
    public double? High { get; init; }

    /// <summary>Step.</summary>
    [Key("Step between values", Low = 1e-6)]
    public double? Step { get; init; }

    /// <summary>Low end in words.</summary>
    [Key("What the smallest value means, in a few words", Example = "almost none")]
    public string? LowLabel { get; init; }

    /// <summary>High end in words.</summary>
    [Key("What the largest value means, in a few words")]
    public string? HighLabel { get; init; }

    /// <summary>Options.</summary>
    [Key("Instead of a number, a choice: the first option, or the one marked, is the scenario as it is")]
    public IReadOnlyList<LeverOptionSection> Options { get; init; } = [];
}

/// <summary>One of the options of a lever.</summary>
public sealed record LeverOptionSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "hold")]
    public string Id { get; init; } = "";

    /// <summary>Label.</summary>
    [Key("What it means, in a few words", Required = true, Example = "must hold")]
    public string Label { get; init; } = "";

    /// <summary>Baseline.</summary>
    [Key("true for the option that the scenario is; the first one where none is marked")]
    public bool Baseline { get; init; }

    /// <summary>Changes.</summary>
    [Key("Values that it sets, as a variant does: path to value. The baseline sets nothing", Example = "{ \"sides.russia.plan[izyum].hold_order\": true }")]
    public Settings? Set { get; init; }
}
