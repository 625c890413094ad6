using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>
/// Which nodes are in contact, and over how wide a ground: cells that share a boundary, whether or not the area counts them; and the ends of
/// every road, since along a road one always meets.
/// </summary>
internal static class Contacts
{
    /// <summary>Shortest boundary over which cells without a road are in contact, km.</summary>
    public const double NarrowestKm = 0.7;

    /// <summary>Width of contact that a road gives where the boundary is shorter, or there is none, km.</summary>
    public const double RoadWidthKm = 1.5;

    /// <summary>Measures all contacts.</summary>
    /// <param name="nodes">Positions.</param>
    /// <param name="cells">Cells by node.</param>
    /// <param name="roads">Ends of the roads, and whether the road crosses a river.</param>
    /// <param name="rivers">Rivers.</param>
    /// <param name="belts">Belts.</param>
    /// <returns>By first node, then second; the first is the smaller index.</returns>
    public static IReadOnlyList<ContactDefinition> Of(
        IReadOnlyList<PlanePoint> nodes,
        IReadOnlyList<ConvexCell?> cells,
        IReadOnlyList<(int A, int B, bool River)> roads,
        IReadOnlyList<GroundLine> rivers,
        IReadOnlyList<GroundLine> belts)
    {
        var roadRivers = new SortedDictionary<(int A, int B), bool>();
        foreach (var (a, b, river) in roads)
        {
            var pair = a < b ? (a, b) : (b, a);
            roadRivers[pair] = river || roadRivers.GetValueOrDefault(pair);
        }

        var boundaries = Boundaries(cells);
        return
        [
            .. from pair in boundaries.Keys.Union(roadRivers.Keys).Order()
               let byRoad = roadRivers.ContainsKey(pair)
               let boundary = boundaries.GetValueOrDefault(pair, (Km: 0, Middle: nodes[pair.A].Middle(nodes[pair.B])))
               where byRoad || boundary.Km >= NarrowestKm
               let middle = boundary.Middle.Rounded()
               let crossed = belts.Where(belt => belt.Crossings(nodes[pair.A], nodes[pair.B]) > 0).ToArray()
               select new ContactDefinition
               {
                   A = pair.A,
                   B = pair.B,
                   WidthKm = boundary.Km >= NarrowestKm ? boundary.Km : RoadWidthKm,
                   XKm = middle.X,
                   YKm = middle.Y,
                   River = roadRivers.GetValueOrDefault(pair) || rivers.Any(river => river.Crossings(nodes[pair.A], nodes[pair.B]) % 2 == 1),
                   BeltKm = Math.Round(crossed.Sum(belt => belt.DepthKm), 3),
                   BeltMines = crossed.Select(belt => belt.Mines).DefaultIfEmpty(0).Max(),
               },
        ];
    }

    /// <summary>Seen from both cells, because each is cut off by its own disc of 20 km.</summary>
    private static Dictionary<(int A, int B), (double Km, PlanePoint Middle)> Boundaries(IReadOnlyList<ConvexCell?> cells)
    {
        var boundaries = new Dictionary<(int A, int B), (double Km, PlanePoint Middle)>();
        for (var a = 0; a < cells.Count; a++)
        {
            foreach (var b in cells[a]?.Corners.Select(corner => corner.Neighbour).Where(neighbour => neighbour > a) ?? [])
            {
                if (cells[a]!.EdgeTowards(b) is { } seenFromA && cells[b]!.EdgeTowards(a) is { } seenFromB)
                {
                    var km = Math.Min(seenFromA.From.DistanceTo(seenFromA.To), seenFromB.From.DistanceTo(seenFromB.To));
                    boundaries[(a, b)] = (Math.Round(km, 3), seenFromA.From.Middle(seenFromA.To).Middle(seenFromB.From.Middle(seenFromB.To)));
                }
            }
        }

        return boundaries;
    }
}
