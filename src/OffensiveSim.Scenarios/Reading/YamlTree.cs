using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>
/// Reads the part of YAML 1.2 that scenarios are written in: mappings with text keys, lists, scalars. One document; no anchors, aliases, merge
/// keys or tags. This is the only place that knows the YAML library, and nothing it throws gets out.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int Deepest = 64;

    private readonly Findings findings;
    private readonly Func<int, int, Place> position;
    private readonly string text;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly YamlRemains remains = new();

    private YamlTree(string text, Func<int, int, Place> position, Findings findings)
    {
        this.text = text;
        this.findings = findings;
        this.position = position;
        // The event parser keeps its nesting on the heap; the recursion here is cut at Deepest.
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <summary>The tree of a file; where an error has been added, what could be read before it, and null where that is nothing.</summary>
    public static TreeNode? Read(string text, string file, Findings findings) =>
        Read(text, (line, column) => new Place(file, line, column), findings);

    /// <summary>The tree of a value on the command line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="findings">Takes the errors.</param>
    public static TreeNode? ReadValue(string value, Place start, Findings findings) =>
        value.Trim().Length == 0
            ? new ScalarNode("", ScalarStyle.Plain, start)
            : Read(value, (line, column) => start with { Column = start.Column + (line == 1 ? column - 1 : 0) }, findings);

    private static TreeNode? Read(string text, Func<int, int, Place> position, Findings findings)
    {
        // From a line with a forbidden character on nothing is read: a tab means one depth to the author and another to YAML.
        var end = YamlText.FirstForbiddenLine(text, position, findings);
        var tree = new YamlTree(end < 0 ? text : text[..end], position, findings);
        try
        {
            var root = tree.Document(isWhole: end < 0);
            return end < 0 ? root : YamlRemains.CutAtEnd(root);
        }
        catch (TooDeepException deep)
        {
            findings.Error(deep.Place, $"Nested more than {Deepest} deep.", "A scenario needs no more than ten levels: look for unclosed brackets.");
        }
        catch (YamlException) when (end >= 0)
        {
            // The text was cut, and that has been told.
        }
        catch (YamlException problem)
        {
            tree.Fail(problem.Start, YamlText.Explain(problem.Message), YamlText.Advise(problem.Message));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The library answers some malformed input (an unclosed tag, say) with exceptions of its own making.
            if (end < 0)
            {
                tree.Fail(tree.scanner.CurrentPosition, "This is not YAML that can be read.", "Look for an unclosed quote or bracket near here.");
            }
        }

        return tree.remains.Tree();
    }

    private void Fail(Mark at, string message, string hint)
    {
        if (YamlOpening.Find(text, (int)at.Line) is { } opening)
        {
            findings.Error(position(opening.Line, opening.Column), opening.Message(position), opening.Hint);
        }
        else
        {
            findings.Error(PlaceOf(at), message, hint);
        }
    }

    private Place Here() => PlaceOf(parser.Current?.End ?? Mark.Empty);

    private Place PlaceOf(Mark mark) => position((int)mark.Line, (int)mark.Column);

    private TreeNode? Document(bool isWhole)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out var end))
        {
            if (isWhole)
            {
                findings.Error(PlaceOf(Mark.Empty), "The file holds no scenario, only comments or nothing.", "`offsim new DIR` writes a small scenario to start from.");
            }

            return null;
        }

        parser.Consume<DocumentStart>();
        var root = Node(1);
        remains.Root = root;
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            findings.Error(PlaceOf(second.Start), "A second YAML document starts here.", "A file holds one scenario: remove the line --- and what follows.");
            return YamlRemains.Cut(root);
        }

        return root;
    }

    private TreeNode Node(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            var at = PlaceOf(alias.Start);
            findings.Error(at, $"The alias {Quote.Of("*" + alias.Value.Value)} is not allowed.", ReuseHint);
            return new BrokenNode(at);
        }

        if (!parser.Accept<NodeEvent>(out var node))
        {
            var at = Here();
            parser.MoveNext();
            findings.Error(at, "A value is missing here.");
            return new BrokenNode(at);
        }

        var place = PlaceOf(node.Start);
        if (depth > Deepest)
        {
            throw new TooDeepException(place);
        }

        if (!node.Anchor.IsEmpty)
        {
            findings.Error(place, $"The anchor {Quote.Of("&" + node.Anchor.Value)} is not allowed.", ReuseHint);
        }

        if (!node.Tag.IsEmpty)
        {
            findings.Error(place, $"The tag {Quote.Of(node.Tag.Value)} is not allowed.", "Remove it: types follow from the keys.");
        }

        return node switch
        {
            MappingStart => Mapping(place, depth),
            SequenceStart => List(place, depth),
            _ => Scalar(parser.Consume<Scalar>(), place),
        };
    }

    private const string ReuseHint = "Write the value out; to reuse a whole scenario, `extends:` it and `set:` what differs.";

    private static ScalarNode Scalar(Scalar scalar, Place place) =>
        new(scalar.Value, scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? ScalarStyle.Plain : ScalarStyle.Quoted, place);

    private ListNode List(Place place, int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<TreeNode>();
        remains.Open(place, start.Style == SequenceStyle.Flow, items);
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        remains.Close();
        return new ListNode(items, place);
    }

    private MappingNode Mapping(Place place, int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<TreeEntry>();
        var mapping = remains.Open(place, start.Style == MappingStyle.Flow, entries);
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var passedOver = false;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            mapping.Key = key as ScalarNode;
            var value = Node(depth + 1);
            mapping.Key = null;
            if (key is not ScalarNode { Text: var name } || (name == "<<" && key is ScalarNode { Style: ScalarStyle.Plain }))
            {
                passedOver = true;
                if (key is not BrokenNode)
                {
                    findings.Error(key.Place, key is ScalarNode ? "The merge key << is not allowed." : "A key must be a word.", key is ScalarNode ? ReuseHint : null);
                }
            }
            else if (!seen.TryAdd(name, key.Place))
            {
                findings.Error(key.Place, $"The key {Quote.Of(name)} stands here a second time.", $"It stands at {YamlText.Brief(seen[name], key.Place)} already: keep one.");
            }
            else
            {
                entries.Add(new TreeEntry(name, key.Place, value));
            }
        }

        remains.Close();
        return new MappingNode(entries, place) { IsCut = passedOver };
    }

    // Thrown and caught in this class, to leave the recursion.
    private sealed class TooDeepException(Place place) : Exception
    {
        public Place Place { get; } = place;
    }
}
