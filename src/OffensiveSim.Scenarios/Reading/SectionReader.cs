using System.Collections;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>
/// Binds a tree to the declared records, key by key, and goes on after an error to find the next. What could not be bound is remembered on the
/// record, so that later checks take no absence for a fault of its own.
/// </summary>
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

    /// <summary>The record of a section; parts that are wrong keep their defaults and are marked unread, and an error has been added for each.</summary>
    public ScenarioPart Section(MappingNode mapping, Type type)
    {
        var keys = FormatKey.Of(type);
        var section = Create(type, mapping.Place);
        var given = new bool[keys.Count];
        HashSet<string>? unread = null;
        var mayLackAny = mapping.IsCut;
        foreach (var entry in mapping.Entries)
        {
            var key = keys.FirstOrDefault(key => key.Name == entry.Key);
            if (key is null)
            {
                // A misspelt key is read as the one that was meant, so that its value is checked as well.
                key = Unknown(entry, keys, type);
                mayLackAny |= key is null;
                key = key is not null && mapping[key.Name] is null ? key : null;
            }

            if (key is null || given[IndexOf(keys, key)])
            {
                continue;
            }

            given[IndexOf(keys, key)] = true;

            if (Value(entry.Value, key, key.Shape) is { } value)
            {
                key.Property.SetValue(section, value);
                if (!IsWhole(entry.Value, value))
                {
                    (unread ??= []).Add(key.Property.Name);
                }
            }
            else
            {
                (unread ??= []).Add(key.Property.Name);
                if (key.Shape.Kind == ShapeKind.Id && entry.Value is ScalarNode { IsNothing: false } written)
                {
                    key.Property.SetValue(section, ScalarReader.MeantId(written.Text) ?? "");
                }
            }
        }

        foreach (var key in keys.Where((_, index) => !given[index]))
        {
            if (key.Declaration.Required && !mapping.IsCut)
            {
                findings.Error(mapping.Place, $"The key {key.Name} is missing.", $"{key.Declaration.Meaning}: {ValueWords.Expected(key.Shape, key.Declaration)}.");
            }

            if (key.Declaration.Required || mayLackAny)
            {
                (unread ??= []).Add(key.Property.Name);
            }
        }

        if (unread is not null)
        {
            Mark(section, keys, unread);
        }

        return section;
    }

    private static ScenarioPart Create(Type type, Place place)
    {
        var section = (ScenarioPart)Activator.CreateInstance(type)!;
        typeof(ScenarioPart).GetProperty(nameof(ScenarioPart.Place))!.SetValue(section, place);
        return section;
    }

    /// <summary>A section of which nothing could be read.</summary>
    private static ScenarioPart Unreadable(Type type, Place place)
    {
        var section = Create(type, place);
        var keys = FormatKey.Of(type);
        Mark(section, keys, keys.Select(key => key.Property.Name).ToHashSet(StringComparer.Ordinal));
        return section;
    }

    // Sections that are always there are marked all the way down.
    private static void Mark(ScenarioPart section, IReadOnlyList<FormatKey> keys, HashSet<string> unread)
    {
        section.Unread = unread;
        foreach (var key in keys.Where(key => key.Shape.Kind == ShapeKind.Section && unread.Contains(key.Property.Name) && key.Property.GetValue(section) is not null))
        {
            key.Property.SetValue(section, Unreadable(key.Shape.Type, section.Place));
        }
    }

    private static int IndexOf(IReadOnlyList<FormatKey> keys, FormatKey key)
    {
        var index = 0;
        while (!ReferenceEquals(keys[index], key))
        {
            index++;
        }

        return index;
    }

    private static bool IsWhole(TreeNode node, object value) => (node, value) switch
    {
        (ListNode list, Array array) => !list.IsCut && array.Length == list.Items.Count,
        (MappingNode mapping, IDictionary sections) => !mapping.IsCut && sections.Count == mapping.Entries.Count,
        _ => true,
    };

    // Gives the key that was meant, where that is clear.
    private FormatKey? Unknown(TreeEntry entry, IReadOnlyList<FormatKey> keys, Type type)
    {
        if (findings.IsFull)
        {
            findings.Error(entry.KeyPlace, "There is no such key.");
            return null;
        }

        var names = keys.Select(key => key.Name).Where(name => type != typeof(ScenarioDocument) || name is not ("extends" or "set")).ToList();
        var near = NearestName.Of(entry.Key, names);
        findings.Error(entry.KeyPlace, $"There is no key {Quote.Of(entry.Key)} here.", near is null ? $"Keys are: {string.Join(", ", names)}." : $"Did you mean {near}?");
        return keys.FirstOrDefault(key => key.Name == near);
    }

    /// <summary>The value that stands under a key; null where it is wrong, and then an error has been added.</summary>
    public object? Value(TreeNode node, FormatKey key, Shape shape) => shape.Kind switch
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
        ShapeKind.Path => scalars.Scalar(node, key.Name, shape, key.Declaration) is { } path ? new ValuePath(path.Text, node.Place) : null,
        ShapeKind.Overrides when key.Property.PropertyType == typeof(Settings) => Expect<MappingNode>(node, key, shape) is { } settings ? SettingsOf(settings) : null,
        ShapeKind.Choice => scalars.Choice(node, key.Name, shape, key.Declaration),
        ShapeKind.List => List(node, key, shape),
        ShapeKind.Section => Expect<MappingNode>(node, key, shape) is { } mapping ? Section(mapping, shape.Type) : null,
        ShapeKind.SectionsById => ById(node, key, shape),
        ShapeKind.Model => Expect<MappingNode>(node, key, shape) is { } processes ? model.Read(processes) : null,
        _ => null,
    };

    private static Settings? SettingsOf(MappingNode settings) => settings.IsCut || settings.Entries.Any(entry => FlowText.Of(entry.Value) is null)
        ? null
        : new Settings([.. settings.Entries.Select(entry => new Setting(entry.Key, FlowText.Of(entry.Value)!, entry.KeyPlace, entry.Value.Place))]);

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

        var ids = new Dictionary<string, Place>(StringComparer.Ordinal);
        var values = new List<object>(list.Items.Count);
        foreach (var item in list.Items)
        {
            var value = Value(item, key, shape.Item!);
            if (value is ScenarioPart section && (item as MappingNode)?["id"]?.Value is ScalarNode id && !ids.TryAdd(id.Text, id.Place))
            {
                findings.Error(id.Place, $"The id {Quote.Of(id.Text)} stands here a second time.", $"It stands at {YamlText.Brief(ids[id.Text], id.Place)} already: ids are unique within a list.");
                section.Unread = section.Unread.Append("Id").ToHashSet(StringComparer.Ordinal);
            }

            if (value is not null)
            {
                values.Add(value);
            }
        }

        // Two numbers that belong together are of no use alone.
        if (key.Declaration.Count > 0 && (list.Items.Count != key.Declaration.Count || values.Count != list.Items.Count))
        {
            if (list.Items.Count != key.Declaration.Count && !list.IsCut)
            {
                findings.Error(list.Place, $"{key.Name} cannot be {list.Describe()}.", $"Expected {ValueWords.Expected(shape, key.Declaration)}.");
            }

            return null;
        }

        var array = Array.CreateInstance(shape.Type, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(values[i], i);
        }

        return array;
    }

    private IDictionary? ById(TreeNode node, FormatKey key, Shape shape)
    {
        if (Expect<MappingNode>(node, key, shape) is not { } mapping)
        {
            return null;
        }

        var sections = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), shape.Type))!;
        foreach (var entry in mapping.Entries)
        {
            var id = scalars.Id(new ScalarNode(entry.Key, ScalarStyle.Cell, entry.KeyPlace), key.Name, shape, key.Declaration);
            var section = (ScenarioPart?)Value(entry.Value, key, shape.Item!) ?? Unreadable(shape.Type, entry.KeyPlace);
            if (id is null)
            {
                section.Unread = section.Unread.Append("Id").ToHashSet(StringComparer.Ordinal);
                id = ScalarReader.MeantId(entry.Key) ?? entry.Key;
            }

            if (!sections.Contains(id))
            {
                sections.Add(id, section);
            }
        }

        return sections;
    }
}
