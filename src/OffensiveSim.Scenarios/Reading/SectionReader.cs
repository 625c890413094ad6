using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Binds a tree to the declared records, key by key, and goes on after an error to find the next.</summary>
internal sealed class SectionReader
{
    private readonly Findings findings;
    private readonly ScalarReader scalars;
    private readonly NumberReader numbers;
    private readonly ModelReader model;

    /// <summary>Prepares to bind.</summary>
    public SectionReader(Findings findings, IReadOnlyList<ParameterEntry> parameters)
    {
        this.findings = findings;
        scalars = new ScalarReader(findings);
        numbers = new NumberReader(findings, scalars);
        model = new ModelReader(findings, numbers, parameters);
    }

    /// <summary>The record of a section; parts that are wrong keep their defaults, and an error has been added for each.</summary>
    public object Section(MappingNode mapping, Type type)
    {
        var keys = FormatKey.Of(type);
        var section = Activator.CreateInstance(type)!;
        typeof(ScenarioPart).GetProperty(nameof(ScenarioPart.Place))!.SetValue(section, mapping.Place);
        var misspelt = new List<string>();
        foreach (var entry in mapping.Entries)
        {
            if (keys.FirstOrDefault(key => key.Name == entry.Key) is not { } key)
            {
                if (Unknown(entry, keys, type) is { } meant)
                {
                    misspelt.Add(meant);
                }
            }
            else if (Value(entry.Value, key, key.Shape) is { } value)
            {
                key.Property.SetValue(section, value);
            }
        }

        foreach (var key in keys.Where(key => key.Declaration.Required && mapping[key.Name] is null && !misspelt.Contains(key.Name)))
        {
            findings.Error(mapping.Place, $"The key {key.Name} is missing.", $"{key.Declaration.Meaning}: {ValueWords.Expected(key.Shape, key.Declaration)}.");
        }

        return section;
    }

    // Gives the key that was meant, where that is clear.
    private string? Unknown(TreeEntry entry, IReadOnlyList<FormatKey> keys, Type type)
    {
        if (findings.IsFull)
        {
            findings.Error(entry.KeyPlace, "There is no such key.");
            return null;
        }

        var names = keys.Select(key => key.Name).Where(name => type != typeof(ScenarioDocument) || name is not ("extends" or "set")).ToList();
        var near = NearestName.Of(entry.Key, names);
        findings.Error(entry.KeyPlace, $"There is no key {Quote.Of(entry.Key)} here.", near is null ? $"Keys are: {string.Join(", ", names)}." : $"Did you mean {near}?");
        return near;
    }

    private object? Value(TreeNode node, FormatKey key, Shape shape) => shape.Kind switch
    {
        ShapeKind.Text => scalars.Text(node, key),
        ShapeKind.Id => scalars.Id(node, key.Name, shape, key.Declaration),
        ShapeKind.DateText => scalars.DateText(node, key.Name, shape, key.Declaration),
        ShapeKind.Instant => scalars.Instant(node, key),
        ShapeKind.Flag => scalars.Flag(node, key),
        ShapeKind.Whole => scalars.Whole(node, key),
        ShapeKind.Real => scalars.Real(node, key.Name, shape, key.Declaration),
        ShapeKind.Number => numbers.Read(node, key.Name, key.Declaration.Low, key.Declaration.High, key.Declaration.Unit),
        ShapeKind.Reference => scalars.Reference(node, key.Name, shape, key.Declaration),
        ShapeKind.File => scalars.Scalar(node, key.Name, shape, key.Declaration) is { } file ? new FileName(file.Text, node.Place) : null,
        ShapeKind.Choice => scalars.Choice(node, key.Name, shape, key.Declaration),
        ShapeKind.List => List(node, key, shape),
        ShapeKind.Section => Expect<MappingNode>(node, key, shape) is { } mapping ? Section(mapping, shape.Type) : null,
        ShapeKind.SectionsById => ById(node, key, shape),
        ShapeKind.Model => Expect<MappingNode>(node, key, shape) is { } processes ? model.Read(processes) : null,
        _ => null,
    };

    private T? Expect<T>(TreeNode node, FormatKey key, Shape shape)
        where T : TreeNode
    {
        if (node is not (T or BrokenNode))
        {
            var isNothing = node is ScalarNode { IsNothing: true };
            findings.Error(node.Place, isNothing ? $"{key.Name} has no value." : $"{key.Name} cannot be {node.Describe()}.", $"Expected {ValueWords.Expected(shape, key.Declaration)}.");
        }

        return node as T;
    }

    private Array? List(TreeNode node, FormatKey key, Shape shape)
    {
        if (Expect<ListNode>(node, key, shape) is not { } list)
        {
            return null;
        }

        if (key.Declaration.Count > 0 && list.Items.Count != key.Declaration.Count)
        {
            findings.Error(list.Place, $"{key.Name} cannot be {list.Describe()}.", $"Expected {ValueWords.Expected(shape, key.Declaration)}.");
        }

        var values = list.Items.Select(item => Value(item, key, shape.Item!)).OfType<object>().ToList();
        if (shape.IsListOfSections)
        {
            CheckIds(list);
        }

        var array = Array.CreateInstance(shape.Type, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(values[i], i);
        }

        return array;
    }

    private void CheckIds(ListNode list)
    {
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if ((item as MappingNode)?["id"]?.Value is ScalarNode id && !seen.TryAdd(id.Text, id.Place))
            {
                findings.Error(id.Place, $"The id {Quote.Of(id.Text)} stands here a second time.", $"It stands at {YamlText.Brief(seen[id.Text], id.Place)} already: ids are unique within a list.");
            }
        }
    }

    private object? ById(TreeNode node, FormatKey key, Shape shape)
    {
        if (Expect<MappingNode>(node, key, shape) is not { } mapping)
        {
            return null;
        }

        var sections = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), shape.Type))!;
        foreach (var entry in mapping.Entries)
        {
            var id = scalars.Id(new ScalarNode(entry.Key, ScalarStyle.Cell, entry.KeyPlace), key.Name, shape, key.Declaration);
            if (Value(entry.Value, key, shape.Item!) is { } section && id is not null)
            {
                sections.Add(id, section);
            }
        }

        return sections;
    }
}
