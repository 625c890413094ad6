using OffensiveSim.Ensembles.Blocks;

namespace OffensiveSim.Ensembles;

/// <summary>How an ensemble is run. Only <see cref="Runs"/>, <see cref="Seed"/> and <see cref="Precision"/> change the answer.</summary>
public sealed record EnsembleOptions
{
    /// <summary>How many runs, 1 or more.</summary>
    public int Runs { get; init; } = 10_000;

    /// <summary>Seed of all luck.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many threads, 1 or more.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Where blocks are kept as they finish; null to keep none.</summary>
    public BlockStore? Store { get; init; }

    /// <summary>True to take blocks that <see cref="Store"/> has already, whole and sound, instead of running them again.</summary>
    public bool Resume { get; init; }

    /// <summary>Half-width to which every declared share is wanted, with every median to a quarter of a day: as many runs as that takes, up to <see cref="MaxRuns"/>. Null for <see cref="Runs"/> runs.</summary>
    public double? Precision { get; init; }

    /// <summary>Most runs that <see cref="Precision"/> may take.</summary>
    public int MaxRuns { get; init; } = 100_000;

    /// <summary>Most runs that there may be.</summary>
    public int MostRuns => Precision is null ? Runs : MaxRuns;
}
