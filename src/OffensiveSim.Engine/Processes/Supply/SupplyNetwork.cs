using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Network;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>Works out who can be supplied from where: which railheads trains reach, how far trucks drive, over which caps, and who is safe. Only when something changed.</summary>
public sealed class SupplyNetwork
{
    /// <summary>Enemy ground this close makes a place part of the front, km.</summary>
    private const double FrontKm = 15;

    /// <summary>Trucks leave the road for the last stretch over open ground, no further than this, km, at half speed.</summary>
    private const double LastStretchKm = 15;

    /// <summary>A bridge that was down at the start and has not been crossed by an attack is passed by pontoon or ferry: as if so much longer, km.</summary>
    private const double FerryKm = 20;

    private readonly CompiledTheater _theater;
    private readonly ShortestPaths _paths;
    private readonly double[] _lengths;
    private readonly bool[] _openNodes;
    private readonly bool[] _openWays;
    private readonly bool[] _reached;
    private readonly int[] _order;
    private readonly int[] _source;
    private readonly int[] _start;
    private readonly int[] _parentWay;

    /// <summary>Scratch for one thread.</summary>
    public SupplyNetwork(CompiledTheater theater)
    {
        var nodes = theater.NodeCount;
        _theater = theater;
        _paths = new ShortestPaths(nodes);
        _lengths = [.. theater.Ways.Km.Select((km, way) => km + (theater.Ways.Down[way] ? FerryKm : 0))];
        (_openNodes, _reached) = (new bool[nodes], new bool[nodes]);
        _openWays = new bool[theater.Ways.Count];
        (_order, _source, _start, _parentWay) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
    }

    /// <summary>Works a side's network out anew.</summary>
    public void WorkOut(int side, GroundState ground, SupplyState supply, double day)
    {
        var row = side * _theater.NodeCount;
        Expose(side, ground, supply);
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            _openNodes[node] = ground.Owner[node] == side;
        }

        Array.Fill(_openWays, true);
        foreach (var way in _theater.Ways.AcrossRivers)
        {
            _openWays[way] = ground.DownUntilDay[way] <= day;
        }

        foreach (var way in _theater.RoadPoints.Roads)
        {
            _openWays[way] &= !supply.Cut[(side * _theater.Ways.Count) + way];
        }

        var starts = OpenRailheads(side, supply);
        var distance = supply.DistanceKm.AsSpan(row, _theater.NodeCount);
        var parent = supply.Parent.AsSpan(row, _theater.NodeCount);
        _paths.Search(_theater.Ways.Roads, _lengths, _openNodes, _openWays, _start.AsSpan(0, starts), default, distance, parent, _parentWay);
        MarkCaps(side, supply);
        FindWaysBack(side, ground, supply, day);
        DriveLastStretch(side, ground, supply);
        FindSafePlaces(side, supply, starts);
    }

    /// <summary>Notes how things stood at the start: later threats are measured against it.</summary>
    public void NoteStart(int side, SupplyState supply)
    {
        var row = side * _theater.NodeCount;
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            supply.StartDistanceKm[row + node] = supply.DistanceKm[row + node];
            supply.UnsafeAtStart[row + node] = !Command.ThreatLaw.NearSafePlace(_theater, supply, side, node);
            var railhead = node;
            while (supply.Parent[row + railhead] >= 0)
            {
                railhead = supply.Parent[row + railhead];
            }

            supply.StartRailhead[row + node] = double.IsFinite(supply.DistanceKm[row + node]) ? railhead : -1;
        }
    }

    /// <summary>Which places lie within reach of the enemy's guns, and which near the front.</summary>
    private void Expose(int side, GroundState ground, SupplyState supply)
    {
        var row = side * _theater.NodeCount;
        var (owner, fireRange) = (ground.Owner, _theater.Model.Supply.FireRangeKm);
        for (var node = 0; node < owner.Length; node++)
        {
            var nearest = owner[node] == side ? NearestEnemyKm(side, node, owner, Math.Max(fireRange, FrontKm)) : double.PositiveInfinity;
            supply.Exposed[row + node] = nearest <= fireRange;
            supply.Front[row + node] = nearest <= FrontKm;
        }
    }

    /// <summary>Distance to the nearest enemy cell, km; infinite where none is as near as <paramref name="farthest"/>.</summary>
    private double NearestEnemyKm(int side, int node, int[] owner, double farthest)
    {
        var (start, cells, km) = (_theater.Ground.CellStart, _theater.Ground.CellNode, _theater.Ground.CellKm);
        for (var at = start[node]; at < start[node + 1] && km[at] <= farthest; at++)
        {
            if (owner[cells[at]] != side)
            {
                return km[at];
            }
        }

        return double.PositiveInfinity;
    }

    /// <summary>Sources, and railheads that trains reach from a source over own places out of gun range. Each notes the caps it hangs on.</summary>
    /// <returns>How many; they stand in <c>_start</c>.</returns>
    private int OpenRailheads(int side, SupplyState supply)
    {
        var row = side * _theater.NodeCount;
        var caps = supply.CapsOnRoute.AsSpan(row, _theater.NodeCount);
        var (rails, logistics) = (_theater.Ways.Rails, _theater.Logistics);
        var count = 0;
        var (head, tail) = (0, 0);
        Array.Clear(_reached);
        caps.Clear();
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            if (logistics.SourceCap[row + node] >= 0 && _openNodes[node])
            {
                (_reached[node], _source[node], _order[tail++]) = (true, node, node);
            }
        }

        while (head < tail)
        {
            var node = _order[head++];
            var source = logistics.SourceCap[row + _source[node]];
            var railhead = logistics.RailheadCap[row + node];
            if (_source[node] == node || railhead >= 0)
            {
                caps[node] = (1UL << source) | (railhead >= 0 ? 1UL << railhead : 0);
                _start[count++] = node;
            }

            for (var at = rails.Start[node]; at < rails.Start[node + 1]; at++)
            {
                var next = rails.Node[at];
                if (_openNodes[next] && !_reached[next] && !supply.Exposed[row + next])
                {
                    (_reached[next], _source[next], _order[tail++]) = (true, _source[node], next);
                }
            }
        }

        return count;
    }

    /// <summary>Whom the enemy has cut off, and how the others would go back: along the supply route where there is one, else over any own ground. Trucks need roads and bridges, men do not.</summary>
    private void FindWaysBack(int side, GroundState ground, SupplyState supply, double day)
    {
        var row = side * _theater.NodeCount;
        var km = supply.WayBackKm.AsSpan(row, _theater.NodeCount);
        var next = supply.WayBack.AsSpan(row, _theater.NodeCount);
        supply.DistanceKm.AsSpan(row, _theater.NodeCount).CopyTo(km);
        supply.Parent.AsSpan(row, _theater.NodeCount).CopyTo(next);
        var without = 0;
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            if (_openNodes[node] && double.IsInfinity(km[node]))
            {
                _order[without++] = node;
            }
        }

        // Few places have no supply route: relax them until nothing improves.
        var (rows, ways) = (_theater.Ways.Rows, _theater.Ways);
        for (var improved = without > 0; improved;)
        {
            improved = false;
            for (var i = 0; i < without; i++)
            {
                var node = _order[i];
                for (var at = rows.Start[node]; at < rows.Start[node + 1]; at++)
                {
                    var (to, way) = (rows.Node[at], rows.Link[at]);
                    var broken = ways.Down[way] || ground.DownUntilDay[way] > day;
                    var there = km[to] + (ways.Km[way] * (ways.OpenGround[way] ? 2 : 1)) + (broken ? FerryKm : 0);
                    if (_openNodes[to] && there < km[node] && !supply.Cut[(side * ways.Count) + way])
                    {
                        (km[node], next[node], improved) = (there, to, true);
                    }
                }
            }
        }
    }

    /// <summary>Hands the caps of the railhead, and of crossings on the way, down the routes.</summary>
    private void MarkCaps(int side, SupplyState supply)
    {
        var row = side * _theater.NodeCount;
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            if (double.IsInfinity(supply.DistanceKm[row + node]) || supply.CapsOnRoute[row + node] != 0)
            {
                continue;
            }

            // Up to the first place whose caps are known, then back down.
            var depth = 0;
            var at = node;
            while (supply.CapsOnRoute[row + at] == 0)
            {
                _order[depth++] = at;
                at = supply.Parent[row + at];
            }

            var caps = supply.CapsOnRoute[row + at];
            while (depth > 0)
            {
                at = _order[--depth];
                var crossing = _theater.Ways.CrossingOf[_parentWay[at]];
                caps |= crossing >= 0 ? 1UL << (_theater.Logistics.FirstCrossing + crossing) : 0;
                supply.CapsOnRoute[row + at] = caps;
            }
        }
    }

    /// <summary>An own cell without a road to supply draws on a supplied neighbour across open ground: no through traffic.</summary>
    private void DriveLastStretch(int side, GroundState ground, SupplyState supply)
    {
        var row = side * _theater.NodeCount;
        var (rows, ways) = (_theater.Ways.Rows, _theater.Ways);
        Array.Clear(_reached);
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            if (ground.Owner[node] != side || double.IsFinite(supply.DistanceKm[row + node]))
            {
                continue;
            }

            for (var at = rows.Start[node]; at < rows.Start[node + 1]; at++)
            {
                var (from, way) = (rows.Node[at], rows.Link[at]);
                var km = supply.DistanceKm[row + from] + (2 * ways.Km[way]);
                if (ways.OpenGround[way] && ways.Km[way] <= LastStretchKm && ground.Owner[from] == side && !_reached[from] && km < supply.DistanceKm[row + node])
                {
                    supply.DistanceKm[row + node] = km;
                    supply.Parent[row + node] = from;
                    supply.CapsOnRoute[row + node] = supply.CapsOnRoute[row + from];
                    _reached[node] = true;
                }
            }
        }
    }

    /// <summary>Places that reach an open railhead over own places out of the enemy's gun range.</summary>
    private void FindSafePlaces(int side, SupplyState supply, int starts)
    {
        var row = side * _theater.NodeCount;
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            _openNodes[node] &= !supply.Exposed[row + node];
        }

        var safe = supply.Safe.AsSpan(row, _theater.NodeCount);
        safe.Clear();
        _ = Reachability.Mark(_theater.Ways.Roads, _start.AsSpan(0, starts), _openNodes, _openWays, safe, _order);
    }
}
