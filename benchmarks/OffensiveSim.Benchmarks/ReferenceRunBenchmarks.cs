using BenchmarkDotNet.Attributes;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Benchmarks;

/// <summary>What one campaign of the reference scenario costs on one thread, warm. Campaigns differ: the mean is over as many as are run.</summary>
[MemoryDiagnoser]
public class ReferenceRunBenchmarks
{
    private CampaignSimulator? _simulator;
    private uint _run;

    [GlobalSetup]
    public void Setup() => _simulator = new CampaignSimulator(new CompiledTheater(Reference.Load().Theater));

    [Benchmark]
    public double OneCampaign() => _simulator!.Run(seed: 1, _run++).TerritoryKm2[^1];
}
