using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Puts the tree of a scenario together: the file, its tables, the scenarios it extends, and what is set on top.</summary>
internal sealed class ScenarioTree
{
    /// <summary>Most scenarios in a chain of <c>extends</c>.</summary>
    public const int LongestChain = 8;

    /// <summary>Most values that one file, or the command line, may set.</summary>
    public const int MostOverrides = 1000;

    private static readonly string[] VariantKeys = ["offsim", "name", "story", "extends", "set"];

    private readonly ScenarioFiles files;
    private readonly Findings findings;
    private readonly Overrides overrides;
    private readonly List<string> chain = [];

    private ScenarioTree(ScenarioFiles files, Findings findings)
    {
        this.files = files;
        this.findings = findings;
        overrides = new Overrides(findings, ResolveTable);
    }

    /// <summary>The resolved tree; null where there is none, and then an error has been added.</summary>
    public static MappingNode? Read(ScenarioFiles files, IReadOnlyList<SetOverride> settings, Findings findings)
    {
        var reader = new ScenarioTree(files, findings);
        return reader.Load(files.ReadMain()) is { } tree ? reader.ApplyCommandLine(tree, settings) : null;
    }

    private MappingNode? Load(FileText file)
    {
        if (file.Text is null)
        {
            findings.Add(file.Problem!);
            return null;
        }

        chain.Add(files.Identity(file.Name));
        switch (YamlTree.Read(file.Text, file.Name, findings))
        {
            case null or BrokenNode:
                return null;
            case MappingNode tree when tree["extends"] is { } extends:
                return Vary(tree, extends);
            case MappingNode tree:
                if (tree["set"] is { } set)
                {
                    findings.Error(set.KeyPlace, "`set` changes another scenario, but this one extends none.", "Add `extends: ../scenario.yaml`, or change the values where they stand.");
                    tree = tree with { Entries = [.. tree.Entries.Where(entry => entry != set)] };
                }

                return (MappingNode)ResolveTables(tree, new Shape(ShapeKind.Section, typeof(ScenarioDocument)));
            case var other:
                findings.Error(other.Place, $"A scenario is a mapping, but this is {other.Describe()}.", "It starts with `offsim: 1`.");
                return null;
        }
    }

    private MappingNode? Vary(MappingNode variant, TreeEntry extends)
    {
        foreach (var entry in variant.Entries.Where(entry => !VariantKeys.Contains(entry.Key)))
        {
            findings.Error(entry.KeyPlace, $"A scenario that extends another cannot hold {Quote.Of(entry.Key)} itself.", $"Put it under set: `{Quote.Visible(entry.Key)}: ...`.");
        }

        if (variant["offsim"] is null && !variant.IsCut)
        {
            findings.Error(variant.Place, "The key offsim is missing.", "Add `offsim: 1`: the version of the scenario format.");
        }

        if (extends.Value is not ScalarNode { IsNothing: false } name)
        {
            findings.Error(extends.Value.Place, $"`extends` takes a file, but this is {extends.Value.Describe()}.", "Write `extends: ../scenario.yaml`.");
            return null;
        }

        var file = files.TryRead(new FileName(name.Text, name.Place));
        if (file.Text is not null && (chain.Contains(files.Identity(file.Name)) || chain.Count >= LongestChain))
        {
            var circle = chain.Contains(files.Identity(file.Name));
            findings.Error(name.Place, circle ? $"{Quote.Of(name.Text)} extends this file: a circle." : $"More than {LongestChain} scenarios extend each other.", "Extend the base scenario.");
            return null;
        }

        if (Load(file) is not { } tree)
        {
            return null;
        }

        tree = variant.Entries.Where(entry => entry.Key is "offsim" or "name" or "story").Aggregate(tree, (t, entry) => t.With(entry));
        return ApplySet(tree, variant["set"]?.Value);
    }

    private MappingNode ApplySet(MappingNode tree, TreeNode? set)
    {
        if (set is MappingNode settings && settings.Entries.Count <= MostOverrides)
        {
            return settings.Entries.Aggregate(tree, (t, entry) => overrides.Apply(t, entry.Key, entry.KeyPlace, entry.Value));
        }

        if (set is not (null or BrokenNode))
        {
            findings.Error(
                set.Place, set is MappingNode ? $"More than {MostOverrides} values are set." : $"`set` takes a mapping from paths to values, but this is {set.Describe()}.", "Write `sides.russia.surprise: 0`, a line for each value.");
        }

        return tree;
    }

    private MappingNode ApplyCommandLine(MappingNode tree, IReadOnlyList<SetOverride> settings)
    {
        for (var i = 0; i < Math.Min(settings.Count, MostOverrides); i++)
        {
            var (path, text) = settings[i];
            var place = new Place(ScenarioFiles.CommandLine, i + 1, 1);
            if (YamlTree.ReadValue(text, place with { Column = path.Length + 2 }, findings) is { } value)
            {
                tree = overrides.Apply(tree, path, place, value);
            }
        }

        return tree;
    }

    private TreeNode ResolveTables(TreeNode node, Shape shape) => (node, shape.Kind) switch
    {
        (MappingNode mapping, ShapeKind.Section) => mapping with
        {
            Entries = [.. mapping.Entries.Select(entry => FormatKey.Of(shape.Type).FirstOrDefault(key => key.Name == entry.Key) is not { } key ? entry
                : entry with { Value = key.Declaration.Table ? ResolveTable(entry.Value, key.Shape) : ResolveTables(entry.Value, key.Shape) })],
        },
        (MappingNode mapping, ShapeKind.SectionsById) => mapping with
        {
            Entries = [.. mapping.Entries.Select(entry => entry with { Value = ResolveTables(entry.Value, shape.Item!) })],
        },
        _ => node,
    };

    private TreeNode ResolveTable(TreeNode value, Shape shape)
    {
        if (value is not ScalarNode { IsNothing: false } name || !shape.IsListOfSections || !FormatTables.Sections.Contains(shape.Type))
        {
            return value;
        }

        var file = files.TryRead(new FileName(name.Text, name.Place));
        if (file.Text is null)
        {
            findings.Add(file.Problem!);
            return new BrokenNode(value.Place);
        }

        return TableRows.Read(file.Text, file.Name, shape.Type, findings);
    }
}
