using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>Length of the front around a cell.</summary>
internal static class Perimeter
{
    /// <summary>Measures a node's boundary with cells of the other side.</summary>
    public static void Measure(Ground theater, GroundState ground, int node) => ground.HostileKm[node] = theater.HostileKm(node, ground.Owner);

    /// <summary>Measures a node that changed hands, and all that touch it.</summary>
    public static void MeasureAround(Ground theater, GroundState ground, int node)
    {
        Measure(theater, ground, node);
        for (var at = theater.ContactStart[node]; at < theater.ContactStart[node + 1]; at++)
        {
            Measure(theater, ground, theater.ContactNode[at]);
        }
    }
}
