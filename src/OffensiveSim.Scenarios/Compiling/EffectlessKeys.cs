using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>A key that is read and checked, and changes nothing yet.</summary>
/// <param name="Section">Section that declares it.</param>
/// <param name="Property">Name of its property.</param>
/// <param name="Path">How an author writes it.</param>
/// <param name="IsUsed">True for values that ask for an effect; a value that asks for nothing needs no warning.</param>
internal sealed record EffectlessKey(Type Section, string Property, string Path, Func<object, bool> IsUsed);

/// <summary>The one table of keys that have no effect yet: whoever gives a key its effect removes its line here.</summary>
internal static class EffectlessKeys
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<EffectlessKey> All { get; } = [];

    /// <summary>Warns wherever such a key is used, once per key.</summary>
    public static void Warn(ScenarioDocument document, IReadOnlyList<EffectlessKey> keys, Findings findings)
    {
        if (keys.Count == 0)
        {
            return;
        }

        foreach (var uses in DocumentWalk.Of(document)
            .Select(entry => (entry, Key: keys.FirstOrDefault(key => key.Section == entry.Part.GetType() && key.Property == entry.Property.Name && key.IsUsed(entry.Value))))
            .Where(use => use.Key is not null).GroupBy(use => use.Key!))
        {
            findings.Warn(uses.First().entry.Part.Place, $"`{uses.Key.Path}` is read and has no effect yet.", "The answer is the same without it.");
        }
    }
}
