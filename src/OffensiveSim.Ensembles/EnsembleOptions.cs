using OffensiveSim.Ensembles.Blocks;

namespace OffensiveSim.Ensembles;

/// <summary>How an ensemble is run. Only <see cref="Runs"/> and <see cref="Seed"/> change the answer.</summary>
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
}
