using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>Which roads are cut between their ends, and a note of it for one thread: roads with no enemy within reach, most of them, are passed over.</summary>
internal sealed class CutRoads(CompiledTheater theater)
{
    private readonly bool[] _enemyNear = new bool[theater.Ways.Count];

    /// <summary>Looks at all roads that can be cut between their ends.</summary>
    /// <returns>Whether a road has been cut, or is open again.</returns>
    public bool Look(int side, GroundState ground, SupplyState supply)
    {
        var (roads, cut, changed) = (theater.RoadPoints, supply.Cut, false);
        NoteEnemyNear(side, ground);
        foreach (var way in roads.Roads)
        {
            var now = _enemyNear[way] && IsCut(theater, way, side, ground);
            ref var before = ref cut[(side * theater.Ways.Count) + way];
            changed |= now != before;
            before = now;
        }

        return changed;
    }

    /// <summary>Is a road cut between its ends, as things stand? It is where enemy men, not mere detachments, stand nearer to a point of it than anybody who holds or watches the ground for its owner.</summary>
    /// <param name="theater">The theater.</param>
    /// <param name="way">The road.</param>
    /// <param name="side">The side that wants to use it.</param>
    /// <param name="ground">Who stands where.</param>
    /// <param name="reachKm">Enemy men further from the point than this do not count, km.</param>
    /// <param name="leaving">A place that a column has left by this road: whoever is nearer to it than to the rest of the road is behind the column; -1 for none.</param>
    public static bool IsCut(CompiledTheater theater, int way, int side, GroundState ground, double reachKm = BoundaryPieces.ReachKm, int leaving = -1)
    {
        if (theater.Without(Mechanism.CutRoads))
        {
            return false;
        }

        var points = theater.RoadPoints;
        for (var point = points.Start[way]; point < points.Start[way + 1]; point++)
        {
            for (var at = points.NearStart[point]; at < points.NearStart[point + 1] && points.NearKm[at] <= reachKm; at++)
            {
                var node = points.Near[at];
                if (node == leaving)
                {
                    break;
                }

                if (ground.Owner[node] != side)
                {
                    if (ground.StandingMen[node] > 0)
                    {
                        return true;
                    }
                }
                else if (ground.Manned[node])
                {
                    break;
                }
            }
        }

        return false;
    }

    /// <summary>Which roads have an enemy within reach.</summary>
    private void NoteEnemyNear(int side, GroundState ground)
    {
        var (roads, owner, standing) = (theater.RoadPoints, ground.Owner, ground.StandingMen);
        Array.Clear(_enemyNear);
        foreach (var place in roads.Places)
        {
            if (owner[place] != side && standing[place] > 0)
            {
                for (var at = roads.RoadStart[place]; at < roads.RoadStart[place + 1]; at++)
                {
                    _enemyNear[roads.RoadNear[at]] = true;
                }
            }
        }
    }
}
