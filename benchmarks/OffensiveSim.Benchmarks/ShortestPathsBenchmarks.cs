using BenchmarkDotNet.Attributes;
using OffensiveSim.Engine.Network;

namespace OffensiveSim.Benchmarks;

/// <summary>What one search from one node to all costs, on road networks of the sizes that campaigns and other libraries' figures have.</summary>
[MemoryDiagnoser]
public class ShortestPathsBenchmarks
{
    private readonly int[] _source = new int[1];
    private RoadNetwork _network = RoadNetwork.Of(2, 1);
    private ShortestPaths _search = new(0);
    private bool[] _openNodes = [];
    private bool[] _openLinks = [];
    private double[] _distance = [];
    private int[] _parent = [];
    private int[] _parentLink = [];

    [Params("60/120", "105/220", "500/1100")]
    public string NodesAndLinks { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var size = NodesAndLinks.Split('/').Select(int.Parse).ToArray();
        _network = RoadNetwork.Of(size[0], size[1]);
        _search = new ShortestPaths(size[0]);
        (_openNodes, _openLinks) = (new bool[size[0]], new bool[size[1]]);
        Array.Fill(_openNodes, true);
        Array.Fill(_openLinks, true);
        (_distance, _parent, _parentLink) = (new double[size[0]], new int[size[0]], new int[size[0]]);
    }

    /// <summary>Another source each time: 7,919 is prime and no divisor of the sizes, so that all nodes take their turn.</summary>
    [Benchmark]
    public double OneToAll()
    {
        _source[0] = (_source[0] + 7919) % _distance.Length;
        _search.Search(_network.Rows, _network.LengthsKm, _openNodes, _openLinks, _source, default, _distance, _parent, _parentLink);
        return _distance[0];
    }
}
