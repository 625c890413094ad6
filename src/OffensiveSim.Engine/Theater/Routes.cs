using OffensiveSim.Engine.Network;

namespace OffensiveSim.Engine.Theater;

/// <summary>Static routes for each side between all nodes: where columns head for, whatever happens on the way. Nobody routes through the enemy's sanctuary.</summary>
public sealed class Routes
{
    private readonly int _count;
    private readonly int[][] _next = new int[CompiledTheater.SideCount][];
    private readonly double[][] _km = new double[CompiledTheater.SideCount][];

    internal Routes(Ground ground, AdjacencyRows ways, double[] cost)
    {
        _count = ground.Count;
        var search = new ShortestPaths(_count);
        var link = new int[_count];
        var openLinks = new bool[ways.LinkCount];
        Array.Fill(openLinks, true);
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            _next[side] = new int[_count * _count];
            _km[side] = new double[_count * _count];
            var open = Enumerable.Range(0, _count).Select(node => ground.Open(side, node)).ToArray();
            for (var goal = 0; goal < _count; goal++)
            {
                var next = _next[side].AsSpan(goal * _count, _count);
                search.Search(ways, cost, open, openLinks, [goal], default, _km[side].AsSpan(goal * _count, _count), next, link);
                next[goal] = goal;
            }
        }
    }

    /// <summary>The node to go to next on the way to a goal; the goal itself where it is reached, -1 where there is no route.</summary>
    public int Next(int side, int from, int goal) => _next[side][(goal * _count) + from];

    /// <summary>Length of the route, km; open ground counts double and a bridge that was down at the start 20 km more. Infinite without one.</summary>
    public double Km(int side, int from, int goal) => _km[side][(goal * _count) + from];
}
