using System.Globalization;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary>A change of a scenario, as somebody else could ask for it with <c>--set</c>.</summary>
/// <param name="Label">What it is, in words.</param>
/// <param name="Overrides">Path and value of each key that is set; <c>formations[*]</c> in a path stands for every formation of the side.</param>
internal sealed record Variation(string Label, params (string Path, string Value)[] Overrides)
{
    /// <summary>Path of a variant under <c>scenarios</c> that is run instead of the scenario; null for none.</summary>
    public string? File { get; init; }

    /// <summary>A mechanism switched off.</summary>
    public static Variation Without(Mechanism mechanism) => new($"without {MechanismWords.Key(mechanism)}", ("without", $"[{MechanismWords.Key(mechanism)}]"));

    /// <summary>A parameter at another value.</summary>
    public static Variation Parameter(string name, double value) =>
        new($"{name} {Text(value)}", ($"model.{name}", $"{{ value: {Text(value)}, source: an end of its range }}"));

    /// <summary>What is set in a scenario.</summary>
    public IReadOnlyList<SetOverride> Set(CompiledScenario scenario) => [.. Overrides.SelectMany(change => Of(scenario, change.Path).Select(path => new SetOverride(path, change.Value)))];

    private static IEnumerable<string> Of(CompiledScenario scenario, string path)
    {
        const string Every = ".formations[*]";
        if (!path.Contains(Every, StringComparison.Ordinal))
        {
            return [path];
        }

        var side = scenario.SideIds.ToList().IndexOf(path.Split('.')[1]);
        return scenario.Theater.Formations.Where(formation => formation.Side == side).Select(formation => path.Replace("[*]", $"[{formation.Id}]", StringComparison.Ordinal));
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
