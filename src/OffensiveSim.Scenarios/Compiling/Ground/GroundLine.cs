namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>A river or belt on the map's plane; pieces of one name are one line.</summary>
/// <param name="Pieces">Chains of points.</param>
/// <param name="DepthKm">Dug depth of a belt, km.</param>
/// <param name="Mines">Mine density of a belt, in [0, 1].</param>
internal sealed record GroundLine(IReadOnlyList<IReadOnlyList<PlanePoint>> Pieces, double DepthKm, double Mines)
{
    /// <summary>
    /// How often a straight line crosses it. An odd number means that its ends lie on different banks. A point exactly on the line counts as
    /// lying on its left, so that a crossing at a corner is one crossing.
    /// </summary>
    public int Crossings(PlanePoint from, PlanePoint to)
    {
        var count = 0;
        foreach (var piece in Pieces)
        {
            for (var i = 1; i < piece.Count; i++)
            {
                var (a, b) = (piece[i - 1], piece[i]);
                if (from.Turn(to, a) >= 0 != from.Turn(to, b) >= 0 && a.Turn(b, from) >= 0 != a.Turn(b, to) >= 0)
                {
                    count++;
                }
            }
        }

        return count;
    }

    /// <summary>Shortest distance of a point, km.</summary>
    public double DistanceTo(PlanePoint point)
    {
        var nearest = double.PositiveInfinity;
        foreach (var piece in Pieces)
        {
            for (var i = 1; i < piece.Count; i++)
            {
                var (a, b) = (piece[i - 1], piece[i]);
                var (dx, dy) = (b.X - a.X, b.Y - a.Y);
                var square = (dx * dx) + (dy * dy);
                var part = square == 0 ? 0 : Math.Clamp((((point.X - a.X) * dx) + ((point.Y - a.Y) * dy)) / square, 0, 1);
                nearest = Math.Min(nearest, point.DistanceTo(new PlanePoint(a.X + (part * dx), a.Y + (part * dy))));
            }
        }

        return nearest;
    }
}
