using System.Text.Json;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Looks paths up in the declarations of the format.</summary>
internal static class KeyPaths
{
    /// <summary>True where a path, with stars for ids, leads to a key of the format, whatever stands there.</summary>
    public static bool Declares(ScenarioIndex scenario, IReadOnlyList<string> path)
    {
        Type? part = scenario.Document.GetType();
        for (var at = 0; at < path.Count; at++)
        {
            var key = part is null ? default : DocumentWalk.KeysOf(part).FirstOrDefault(key => JsonNamingPolicy.SnakeCaseLower.ConvertName(key.Property.Name) == path[at]);
            if (key.Property is null)
            {
                return false;
            }

            var type = key.Property.PropertyType;
            var item = type.GetGenericArguments().LastOrDefault();
            var listed = item is not null && typeof(ScenarioPart).IsAssignableFrom(item);
            part = listed ? item : typeof(ScenarioPart).IsAssignableFrom(type) ? type : null;
            at += listed ? 1 : 0; // an id, or a star
        }

        return true;
    }
}
