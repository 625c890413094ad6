namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>A point of the map's plane, km east and north of its origin.</summary>
/// <param name="X">East, km.</param>
/// <param name="Y">North, km.</param>
internal readonly record struct PlanePoint(double X, double Y)
{
    /// <summary>Straight distance, km.</summary>
    public double DistanceTo(PlanePoint other) => Math.Sqrt(((other.X - X) * (other.X - X)) + ((other.Y - Y) * (other.Y - Y)));

    /// <summary>The point half-way.</summary>
    public PlanePoint Middle(PlanePoint other) => new((X + other.X) / 2, (Y + other.Y) / 2);

    /// <summary>Rounded to 1 m.</summary>
    public PlanePoint Rounded() => new(Math.Round(X, 3), Math.Round(Y, 3));

    /// <summary>Twice the signed area of the triangle this, a, b: positive where it turns left.</summary>
    public double Turn(PlanePoint a, PlanePoint b) => ((a.X - X) * (b.Y - Y)) - ((a.Y - Y) * (b.X - X));
}
