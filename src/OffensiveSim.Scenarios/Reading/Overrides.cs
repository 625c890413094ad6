using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Sets values of a scenario's tree by path. The declared keys say what a path may be; what is declared but left out is created.</summary>
/// <param name="findings">Takes the errors.</param>
/// <param name="resolveTable">Reads the table that a value names.</param>
internal sealed class Overrides(Findings findings, Func<TreeNode, Shape, TreeNode> resolveTable)
{
    private static readonly Shape Root = new(ShapeKind.Section, typeof(ScenarioDocument));
    private static readonly string[] NumberKeys = ["value", "range", "grade", "source", "known_at"];

    /// <summary>The tree with one value replaced; the tree itself where the path matches nothing, and then an error has been added.</summary>
    public MappingNode Apply(MappingNode tree, string path, Place place, TreeNode value)
    {
        if (ScenarioPath.Parse(path, place, findings) is not { } steps)
        {
            return tree;
        }

        if (steps[0].Text is "extends" or "set")
        {
            findings.Error(place, $"{Quote.Of(steps[0].Text)} cannot be set.", "Name the scenario to vary in the file itself.");
            return tree;
        }

        return Set(tree, Root, steps, 0, value) as MappingNode ?? tree;
    }

    // Null: nothing was changed, and an error has been added.
    private TreeNode? Set(TreeNode? node, Shape shape, IReadOnlyList<PathStep> steps, int depth, TreeNode value)
    {
        if (depth == steps.Count)
        {
            return shape.Kind == ShapeKind.List ? NewList(node, shape, value) : value;
        }

        var step = steps[depth];
        if (node is BrokenNode)
        {
            return null;
        }

        return shape.Kind switch
        {
            ShapeKind.Section => Key(node, step, FormatKey.Of(shape.Type).FirstOrDefault(key => key.Name == step.Text)?.Shape, FormatKey.Of(shape.Type).Select(key => key.Name)),
            ShapeKind.SectionsById => Key(
                node, step, (node as MappingNode)?[step.Text] is null ? null : shape.Item, (node as MappingNode)?.Entries.Select(entry => entry.Key) ?? []),
            ShapeKind.Number => Key(AsMapping(node), step, NumberKeys.Contains(step.Text) ? new Shape(ShapeKind.Text, typeof(string)) : null, NumberKeys),
            ShapeKind.Model => Key(node, step, new Shape(depth == 1 ? ShapeKind.Model : ShapeKind.Number, typeof(Number)), []),
            ShapeKind.List => Item(),
            _ => Nothing($"Nothing stands below {Quote.Of(steps[depth - 1].Text)}.", "End the path there."),
        };

        TreeNode? Key(TreeNode? parent, PathStep key, Shape? child, IEnumerable<string> names)
        {
            if (key.IsItem)
            {
                return Nothing($"{Quote.Of(steps[depth - 1].Text)} is not a list.", $"Write .{Quote.Visible(key.Text)} for a key.");
            }

            if (child is null)
            {
                return Nothing($"The path matches nothing: there is no {Quote.Of(key.Text)} here.", Suggest(key.Text, names));
            }

            if (parent is not (null or MappingNode))
            {
                return Nothing($"The path matches nothing: {Quote.Of(steps[Math.Max(0, depth - 1)].Text)} holds no keys.", "Set it whole.");
            }

            var mapping = (MappingNode?)parent ?? new MappingNode([], key.Place);
            var old = mapping[key.Text];
            return Set(old?.Value, child, steps, depth + 1, value) is { } changed ? mapping.With(new TreeEntry(key.Text, old?.KeyPlace ?? key.Place, changed)) : null;
        }

        TreeNode? Item()
        {
            var list = node as ListNode ?? new ListNode([], step.Place);
            var names = list.Items.SelectMany(ItemName.Of);
            if (!step.IsItem)
            {
                return Nothing($"{Quote.Of(steps[depth - 1].Text)} is a list.", $"Name the item by id in brackets: {steps[depth - 1].Text}[{names.FirstOrDefault() ?? "id"}]");
            }

            var index = ItemName.Find(list, step.Text);
            if (index < 0)
            {
                var hint = shape.IsListOfSections && names.Any() ? Suggest(step.Text, names) : "Its items have no id: set the list whole.";
                return Nothing($"The path matches nothing: there is no {Quote.Of(step.Text)} in {Quote.Of(steps[depth - 1].Text)}.", hint);
            }

            return Set(list.Items[index], shape.Item!, steps, depth + 1, value) is { } changed
                ? list with { Items = [.. list.Items.Take(index), changed, .. list.Items.Skip(index + 1)] }
                : null;
        }

        TreeNode? Nothing(string message, string? hint)
        {
            if (MayLack(node))
            {
                return null;
            }

            findings.Error(step.Place, message, hint);
            return null;
        }
    }

    // What is missing because of an error that has been told cannot be set, and that is no further error.
    private static bool MayLack(TreeNode? node) => node switch
    {
        MappingNode mapping => mapping.IsCut,
        ListNode list => list.IsCut || list.Items.Any(item => item is BrokenNode),
        _ => false,
    };

    // A plain number that is given a range or a source becomes a number with keys.
    private static TreeNode? AsMapping(TreeNode? node) =>
        node is ScalarNode ? new MappingNode([new TreeEntry("value", node.Place, node)], node.Place) : node;

    private string? Suggest(string written, IEnumerable<string> names)
    {
        if (findings.IsFull)
        {
            return null;
        }

        var known = names.Distinct().ToList();
        return NearestName.Of(written, known) is { } near ? $"Did you mean {Quote.Visible(near)}?"
            : known.Count == 0 ? "There is nothing to choose from."
            : $"There are: {string.Join(", ", known.Take(12).Select(Quote.Visible))}{(known.Count > 12 ? " and more" : "")}.";
    }

    private TreeNode NewList(TreeNode? old, Shape shape, TreeNode value)
    {
        if (value is not MappingNode { Entries.Count: > 0 } change || change.Entries.Any(entry => entry.Key is not ("add" or "remove")))
        {
            return resolveTable(value, shape);
        }

        var items = (old as ListNode)?.Items.ToList() ?? [];
        foreach (var name in Part(change, "remove"))
        {
            var text = (name as ScalarNode)?.Text ?? "";
            var index = shape.IsListOfSections
                ? ItemName.Find(new ListNode(items, value.Place), text)
                : items.FindIndex(item => (item as ScalarNode)?.Text == text);
            if (index >= 0)
            {
                items.RemoveAt(index);
            }
            else if (old is not BrokenNode && !MayLack(old))
            {
                var names = shape.IsListOfSections ? items.SelectMany(ItemName.Of) : items.OfType<ScalarNode>().Select(item => item.Text);
                findings.Error(name.Place, $"There is no {Quote.Of(text)} to remove.", Suggest(text, names));
            }
        }

        items.AddRange(Part(change, "add"));
        return new ListNode(items, old?.Place ?? value.Place) { IsCut = old is BrokenNode || (old as ListNode)?.IsCut == true };
    }

    private IReadOnlyList<TreeNode> Part(MappingNode change, string key)
    {
        switch (change[key]?.Value)
        {
            case null:
                return [];
            case ListNode list:
                return list.Items;
            case var other:
                findings.Error(other.Place, $"{key} takes a list, but this is {other.Describe()}.", key == "add" ? "Write add: [{ ... }]." : "Write remove: [id, id].");
                return [];
        }
    }
}
