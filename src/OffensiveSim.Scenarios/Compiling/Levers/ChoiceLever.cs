using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling.Levers;

/// <summary>A lever of a few options: one is the scenario as it is, and each other sets values that differ from it.</summary>
internal static class ChoiceLever
{
    /// <summary>The options; null where something is wrong, and then an error has been added unless it follows from another.</summary>
    public static IReadOnlyList<LeverOption>? Of(LeverSection row, MappingNode tree, IReadOnlyList<ParameterEntry> laws, ToldFaults told, Findings findings)
    {
        if (row.Options.Count is < 2 or > LeverCompiler.Most)
        {
            findings.Error(row.Place, $"The lever `{row.Id}` has {row.Options.Count} option{(row.Options.Count == 1 ? "" : "s")}.", $"Give two or more, at most {LeverCompiler.Most}: the scenario as it is, and what else there might be.");
            return null;
        }

        if (row.Options.Any(option => option.Unread.Count > 0))
        {
            return null;
        }

        var marked = row.Options.Where(option => option.Baseline).ToList();
        foreach (var again in marked.Skip(1))
        {
            findings.Error(again.Place, $"Two options of the lever `{row.Id}` are marked as the baseline.", "Mark the one that the scenario is.");
        }

        var baseline = marked.FirstOrDefault() ?? row.Options[0];
        if (baseline.Set is { Items.Count: > 0 })
        {
            findings.Error(baseline.Place, $"The option `{baseline.Id}` is the scenario as it is, and sets something.", "Take its `set` away, or mark another option with `baseline: true`.");
        }

        foreach (var option in row.Options.Where(option => option != baseline))
        {
            Check(row, option, tree, laws, told, findings);
        }

        return [.. row.Options.Select(option => new LeverOption(option.Id, option.Label, option == baseline, [.. (option.Set?.Items ?? []).Select(item => new SetOverride(item.Path, item.Value))]))];
    }

    private static void Check(LeverSection row, LeverOptionSection option, MappingNode tree, IReadOnlyList<ParameterEntry> laws, ToldFaults told, Findings findings)
    {
        if (option.Set is not { Items: { Count: > 0 } items })
        {
            findings.Error(option.Place, $"The option `{option.Id}` of the lever `{row.Id}` sets nothing.", "Only the baseline sets nothing: give `set: { path: value }`.");
            return;
        }

        if (items.Count > ScenarioTree.MostOverrides)
        {
            findings.Error(option.Place, $"The option `{option.Id}` sets more than {ScenarioTree.MostOverrides} values.", "Set fewer.");
            return;
        }

        if (items.Any(item => ScenarioPath.Parse(item.Path, item.PathPlace, new Findings()) is { } steps && told.Explain(steps)))
        {
            return;
        }

        var (before, after) = (findings.Count, tree);
        foreach (var item in items)
        {
            after = Set(after, item, laws, findings);
        }

        if (findings.Count == before && items.All(item => Written(tree, item, laws) is var was && was == Written(after, item, laws)))
        {
            findings.Error(
                option.Place, $"The option `{option.Id}` of the lever `{row.Id}` changes nothing: the scenario is so already.", $"Set something else; or take the lever out of a variant: `levers: {{ remove: [{row.Id}] }}`.");
        }
    }

    private static MappingNode Set(MappingNode tree, Setting item, IReadOnlyList<ParameterEntry> laws, Findings findings)
    {
        if (YamlTree.ReadValue(item.Value, item.ValuePlace, findings) is not { } value)
        {
            return tree;
        }

        var before = findings.Count;
        var changed = new Overrides(findings, (list, _) => list).Apply(tree, item.Path, item.PathPlace, value);
        if (findings.Count == before && Target(changed, item, laws) is { Node: { } now } target && Target(tree, item, laws) is not null)
        {
            target.Read(now, new SectionReader(findings, laws), findings);
        }

        return changed;
    }

    private static string? Written(MappingNode tree, Setting item, IReadOnlyList<ParameterEntry> laws) => Target(tree, item, laws)?.Node is { } node ? FlowText.Of(node) : null;

    private static LeverTarget? Target(MappingNode tree, Setting item, IReadOnlyList<ParameterEntry> laws) =>
        ScenarioPath.Parse(item.Path, item.PathPlace, new Findings()) is { } steps ? LeverTarget.Of(tree, steps, laws) : null;
}
