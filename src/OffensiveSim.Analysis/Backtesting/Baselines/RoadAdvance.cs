using OffensiveSim.Engine.Network;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Analysis.Backtesting.Baselines;

/// <summary>A side that walks from its start line along the shortest roads to every enemy place, fighting nobody: what simple forecasts are made of.</summary>
/// <remarks>It starts in all places that the side holds at the start. Broken bridges do not stop it; ground that is barred to the side does.</remarks>
internal sealed class RoadAdvance
{
    private readonly double[] _distanceKm;
    private readonly int[] _parent;
    private readonly int[] _outwards;

    /// <summary>The roads of a theater.</summary>
    public RoadAdvance(TheaterDefinition theater, int side)
    {
        var (nodes, links) = (theater.Nodes, theater.Links);
        var rows = new AdjacencyRows(nodes.Count, [.. links.Select(link => link.A)], [.. links.Select(link => link.B)], [.. links.Select(link => link.Mode == LinkMode.Road)]);
        int[] start = [.. Enumerable.Range(0, nodes.Count).Where(node => nodes[node].Controller == side)];
        (_distanceKm, _parent) = (new double[nodes.Count], new int[nodes.Count]);
        new ShortestPaths(nodes.Count).Search(
            rows, [.. links.Select(link => link.Km)], [.. nodes.Select(node => node.SanctuaryOf < 0 || node.SanctuaryOf == side)], [.. links.Select(_ => true)], start, [],
            _distanceKm, _parent, new int[nodes.Count]);
        _outwards = [.. Enumerable.Range(0, nodes.Count).Where(node => _parent[node] >= 0).OrderBy(node => _distanceKm[node])];
    }

    /// <summary>When each place is reached, days since the start; infinite for places that are not reached or were not the enemy's.</summary>
    /// <param name="kmPerDay">Advance on the way into a place; 0 or less stops it for good.</param>
    public double[] Days(Func<int, double> kmPerDay)
    {
        var days = new double[_parent.Length];
        Array.Fill(days, double.PositiveInfinity);
        foreach (var node in _outwards)
        {
            var (from, rate) = (_parent[node], kmPerDay(node));
            var left = _parent[from] < 0 ? 0 : days[from];
            days[node] = rate > 0 ? left + ((_distanceKm[node] - _distanceKm[from]) / rate) : double.PositiveInfinity;
        }

        return days;
    }
}
