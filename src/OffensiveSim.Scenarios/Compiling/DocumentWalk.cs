using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Every key of a scenario with its value, found from the declarations: whoever declares a key gets it checked.</summary>
internal static class DocumentWalk
{
    private static readonly ConcurrentDictionary<Type, (PropertyInfo Property, KeyAttribute Key)[]> Declared = new();

    /// <summary>One key that is given.</summary>
    /// <param name="Part">Section it stands in.</param>
    /// <param name="Property">Property it is bound to.</param>
    /// <param name="Key">Its declaration.</param>
    /// <param name="Value">What is given, not null.</param>
    /// <param name="Side">Index of the side it stands under, or -1.</param>
    internal readonly record struct Entry(ScenarioPart Part, PropertyInfo Property, KeyAttribute Key, object Value, int Side);

    /// <summary>Keys declared by a section.</summary>
    public static IReadOnlyList<(PropertyInfo Property, KeyAttribute Key)> KeysOf(Type part) => Declared.GetOrAdd(part, static type =>
    [
        .. type.GetProperties().Select(property => (property, property.GetCustomAttribute<KeyAttribute>()!)).Where(pair => pair.Item2 is not null),
    ]);

    /// <summary>Walks a scenario in the order of its declarations.</summary>
    public static IEnumerable<Entry> Of(ScenarioDocument document) => Of(document, -1);

    /// <summary>The sections that a key holds, itself or in a list.</summary>
    public static IEnumerable<ScenarioPart> PartsOf(object value) => value switch
    {
        ScenarioPart one => [one],
        IReadOnlyDictionary<string, SideSection> sides => sides.Values,
        string => [],
        IEnumerable some => some.OfType<ScenarioPart>(),
        _ => [],
    };

    private static IEnumerable<Entry> Of(ScenarioPart part, int side)
    {
        foreach (var (property, key) in KeysOf(part.GetType()))
        {
            if (property.GetValue(part) is not { } value)
            {
                continue;
            }

            yield return new Entry(part, property, key, value, side);
            var isSides = value is IReadOnlyDictionary<string, SideSection>;
            foreach (var (child, index) in PartsOf(value).Select((child, index) => (child, index)))
            {
                foreach (var entry in Of(child, isSides ? index : side))
                {
                    yield return entry;
                }
            }
        }
    }
}
