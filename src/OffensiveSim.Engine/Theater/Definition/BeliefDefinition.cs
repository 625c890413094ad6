namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>What a command believes about the enemy's main blow, and what it learns of it day by day.</summary>
public sealed record BeliefDefinition
{
    /// <summary>Indices of the enemy's plan entries that are the blow; empty where he plans none there, and the belief is false.</summary>
    public required IReadOnlyList<int> Blows { get; init; }

    /// <summary>Belief at the start that the blow falls there, in [0.05, 0.95].</summary>
    public required double Prior { get; init; }

    /// <summary>delta: how telling the signals of a day are, in standard deviations, 0 or more.</summary>
    public required double SignalPerDay { get; init; }

    /// <summary>Chance that the enemy's feint is believed, in [0, 1]: the signals then point away from the truth.</summary>
    public double Feint { get; init; }

    /// <summary>True where the surprise of those blows is what the command did not expect at the start: sigma0 = 1 - prior.</summary>
    public bool SetsSurprise { get; init; }
}
