using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>Runs campaigns of one theater, one after another, on one thread. Its buffers are allocated once; a run allocates nothing.</summary>
public sealed class CampaignSimulator(CompiledTheater theater)
{
    private readonly RunRecord _record = new(theater);

    /// <summary>Runs one campaign.</summary>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="run">Index of the run.</param>
    /// <returns>What it left behind: valid until the next call.</returns>
    public RunRecord Run(ulong seed, uint run)
    {
        _record.Clear();
        return _record;
    }
}
