namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>How far the nearest point of another node's cell is: guns there reach the node.</summary>
/// <param name="Node">Index of the node.</param>
/// <param name="Cell">Index of the node whose cell it is.</param>
/// <param name="Km">Distance, km, rounded to 1 m; pairs within <see cref="FarthestKm"/> are listed.</param>
public sealed record CellDistance(int Node, int Cell, double Km)
{
    /// <summary>Cells further away than this never matter, km.</summary>
    public const double FarthestKm = 15;
}
