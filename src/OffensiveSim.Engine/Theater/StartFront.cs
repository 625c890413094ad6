using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>The front at the start: the boundaries between cells of different sides.</summary>
internal static class StartFront
{
    /// <summary>By side and node: distance from the node to the nearest piece of the front, km; 0 for a node that the side holds at the start.</summary>
    public static double[] DistancesKm(TheaterDefinition definition, Ground ground)
    {
        var front = definition.Contacts.Where(contact => ground.Controller[contact.A] != ground.Controller[contact.B]).ToArray();
        var result = new double[CompiledTheater.SideCount * ground.Count];
        for (var node = 0; node < ground.Count; node++)
        {
            var nearest = front.Length == 0 ? 0 : front.Min(contact =>
            {
                var (dx, dy) = (contact.XKm - ground.XKm[node], contact.YKm - ground.YKm[node]);
                return Math.Sqrt((dx * dx) + (dy * dy));
            });
            result[((1 - ground.Controller[node]) * ground.Count) + node] = nearest;
        }

        return result;
    }
}
