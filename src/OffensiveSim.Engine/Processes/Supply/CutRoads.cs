using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>Keeps note of which roads are cut between their ends, for one thread. Looking at all of them at once is cheaper than one by one.</summary>
internal sealed class CutRoads(CompiledTheater theater)
{
    private readonly bool[] _enemyNear = new bool[theater.Ways.Count];
    private readonly Standing[] _who = new Standing[theater.NodeCount];

    /// <summary>Looks at all roads that can be cut between their ends.</summary>
    /// <returns>Whether a road has been cut, or is open again.</returns>
    public bool Look(int side, GroundState ground, SupplyState supply)
    {
        var (roads, cut, changed) = (theater.RoadPoints, supply.Cut, false);
        NoteWhoStands(side, ground);
        foreach (var way in roads.Roads)
        {
            var now = _enemyNear[way] && IsCut(roads, way);
            ref var before = ref cut[(side * theater.Ways.Count) + way];
            changed |= now != before;
            before = now;
        }

        return changed;
    }

    /// <summary>Who stands at each place, and which roads have an enemy within reach: few.</summary>
    private void NoteWhoStands(int side, GroundState ground)
    {
        var (roads, owner, standing, manned) = (theater.RoadPoints, ground.Owner, ground.StandingMen, ground.Manned);
        Array.Clear(_enemyNear);
        foreach (var place in roads.Places)
        {
            _who[place] = owner[place] == side ? manned[place] ? Standing.Own : Standing.Nobody : standing[place] > 0 && !theater.Without(Mechanism.CutRoads) ? Standing.Enemy : Standing.Nobody;
            if (_who[place] == Standing.Enemy)
            {
                for (var at = roads.RoadStart[place]; at < roads.RoadStart[place + 1]; at++)
                {
                    _enemyNear[roads.RoadNear[at]] = true;
                }
            }
        }
    }

    /// <summary>The same as <see cref="SupplyNetwork.Cut"/>, once it is known who stands where.</summary>
    private bool IsCut(RoadPoints roads, int way)
    {
        var (near, start, who) = (roads.Near, roads.NearStart, _who);
        for (var point = roads.Start[way]; point < roads.Start[way + 1]; point++)
        {
            for (var at = start[point]; at < start[point + 1]; at++)
            {
                var first = who[near[at]];
                if (first == Standing.Enemy)
                {
                    return true;
                }

                if (first == Standing.Own)
                {
                    break;
                }
            }
        }

        return false;
    }

    /// <summary>Whose men stand at a place, as roads are concerned.</summary>
    private enum Standing : byte
    {
        Nobody,
        Own,
        Enemy,
    }
}
