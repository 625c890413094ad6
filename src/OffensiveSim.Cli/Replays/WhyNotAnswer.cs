using OffensiveSim.Analysis.Flips;

namespace OffensiveSim.Cli.Replays;

/// <summary>What stood in the way of an outcome; <c>offsim why-not --json</c>, schema <c>offsim.why-not/1</c>.</summary>
internal sealed record WhyNotAnswer
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; init; } = "offsim.why-not/1";

    /// <summary>Index of the campaign.</summary>
    public required uint Run { get; init; }

    /// <summary>Seed of the ensemble.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The outcome, as asked.</summary>
    public required string Outcome { get; init; }

    /// <summary>Is it as asked?</summary>
    public required bool Holds { get; init; }

    /// <summary>When it happens, days since the start; null where it does not.</summary>
    public required double? Day { get; init; }

    /// <summary>What stood in the way, in sentences; empty where that is not looked at.</summary>
    public required IReadOnlyList<string> Obstacles { get; init; }

    /// <summary>How many levers there are to turn.</summary>
    public required int Levers { get; init; }

    /// <summary>The smallest turns that change it, smallest first.</summary>
    public required IReadOnlyList<Flip> Flips { get; init; }

    /// <summary>Campaigns on which the first few were tried as well.</summary>
    public required int Others { get; init; }
}
