namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>The ground around a node: a convex polygon whose edges know the node on their other side.</summary>
/// <param name="Corners">Counter-clockwise; an edge runs from each corner to the next, and <c>Neighbour</c> is the node across it, or -1.</param>
internal sealed record ConvexCell(IReadOnlyList<(PlanePoint At, int Neighbour)> Corners)
{
    /// <summary>Area, km2.</summary>
    public double AreaKm2()
    {
        var twice = 0.0;
        for (var i = 0; i < Corners.Count; i++)
        {
            var (a, b) = (Corners[i].At, Corners[(i + 1) % Corners.Count].At);
            twice += (a.X * b.Y) - (b.X * a.Y);
        }

        return twice / 2;
    }

    /// <summary>The edge towards a neighbour, or null: a convex cell has one at most.</summary>
    public (PlanePoint From, PlanePoint To)? EdgeTowards(int neighbour)
    {
        for (var i = 0; i < Corners.Count; i++)
        {
            if (Corners[i].Neighbour == neighbour)
            {
                return (Corners[i].At, Corners[(i + 1) % Corners.Count].At);
            }
        }

        return null;
    }

    /// <summary>Distance from a point outside to the nearest point of the cell, km.</summary>
    public double DistanceTo(PlanePoint point)
    {
        var nearest = double.PositiveInfinity;
        for (var i = 0; i < Corners.Count; i++)
        {
            var (a, b) = (Corners[i].At, Corners[(i + 1) % Corners.Count].At);
            var (dx, dy) = (b.X - a.X, b.Y - a.Y);
            var square = (dx * dx) + (dy * dy);
            var along = square > 0 ? Math.Clamp((((point.X - a.X) * dx) + ((point.Y - a.Y) * dy)) / square, 0, 1) : 0;
            nearest = Math.Min(nearest, point.DistanceTo(new PlanePoint(a.X + (along * dx), a.Y + (along * dy))));
        }

        return nearest;
    }

    /// <summary>The part of the cell that is nearer to one point than to another.</summary>
    /// <param name="own">The point whose side is kept.</param>
    /// <param name="other">The other point.</param>
    /// <param name="neighbour">Node that the new edge looks at.</param>
    public ConvexCell NearerTo(PlanePoint own, PlanePoint other, int neighbour)
    {
        var middle = own.Middle(other);
        double Beyond(PlanePoint point) => ((point.X - middle.X) * (other.X - own.X)) + ((point.Y - middle.Y) * (other.Y - own.Y));

        var kept = new List<(PlanePoint, int)>(Corners.Count + 1);
        for (var i = 0; i < Corners.Count; i++)
        {
            var (from, to) = (Corners[i], Corners[(i + 1) % Corners.Count]);
            var (beyondFrom, beyondTo) = (Beyond(from.At), Beyond(to.At));
            if (beyondFrom <= 0)
            {
                kept.Add(from);
            }

            if (beyondFrom <= 0 != beyondTo <= 0)
            {
                var part = beyondFrom / (beyondFrom - beyondTo);
                var cut = new PlanePoint(from.At.X + (part * (to.At.X - from.At.X)), from.At.Y + (part * (to.At.Y - from.At.Y)));
                kept.Add((cut, beyondFrom <= 0 ? neighbour : from.Neighbour));
            }
        }

        return new ConvexCell(kept);
    }
}
