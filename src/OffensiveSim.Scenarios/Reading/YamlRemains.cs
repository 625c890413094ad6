namespace OffensiveSim.Scenarios.Reading;

/// <summary>
/// What remains of a tree when its text can be read no further: all that was complete before. Reading tells it what it opens and closes;
/// a block that was left open is cut, and between brackets nothing is trusted.
/// </summary>
internal sealed class YamlRemains
{
    private readonly Stack<Collection> open = new();

    /// <summary>The root, once it is complete.</summary>
    public TreeNode? Root { get; set; }

    /// <summary>The tree with nothing expected after its end.</summary>
    public static TreeNode Cut(TreeNode node) => node switch
    {
        MappingNode mapping => mapping with { IsCut = true },
        ListNode list => list with { IsCut = true },
        _ => node,
    };

    /// <summary>The tree of a text that was cut off: whatever reaches to its end may have gone on.</summary>
    public static TreeNode? CutAtEnd(TreeNode? node) => node switch
    {
        MappingNode { Entries: [.., var last] entries } mapping => mapping with { Entries = [.. entries.SkipLast(1), last with { Value = CutAtEnd(last.Value)! }], IsCut = true },
        ListNode { Items: [.., var last] items } list => list with { Items = [.. items.SkipLast(1), CutAtEnd(last)!], IsCut = true },
        ScalarNode { IsNothing: true } => new BrokenNode(node.Place),
        null => null,
        _ => Cut(node),
    };

    /// <summary>A list begins.</summary>
    public void Open(Place place, bool isFlow, List<TreeNode> items) => open.Push(new Collection(place, isFlow) { Items = items });

    /// <summary>A mapping begins.</summary>
    public Collection Open(Place place, bool isFlow, List<TreeEntry> entries)
    {
        var mapping = new Collection(place, isFlow) { Entries = entries };
        open.Push(mapping);
        return mapping;
    }

    /// <summary>What was opened last ends.</summary>
    public void Close() => open.Pop();

    /// <summary>What remains; null where that is nothing.</summary>
    public TreeNode? Tree()
    {
        if (Root is not null)
        {
            return Cut(Root);
        }

        var outermostFlow = open.LastOrDefault(collection => collection.IsFlow);
        TreeNode? inner = null;
        var isTrusted = outermostFlow is null;
        foreach (var collection in open)
        {
            inner = isTrusted ? collection.Cut(inner) : new BrokenNode(collection.Place);
            isTrusted |= collection == outermostFlow;
        }

        return inner;
    }

    /// <summary>A list or mapping that is being read.</summary>
    /// <param name="place">Where it starts.</param>
    /// <param name="isFlow">True between brackets.</param>
    internal sealed class Collection(Place place, bool isFlow)
    {
        /// <summary>Where it starts.</summary>
        public Place Place { get; } = place;

        /// <summary>True between brackets.</summary>
        public bool IsFlow { get; } = isFlow;

        /// <summary>Items so far, of a list.</summary>
        public List<TreeNode>? Items { get; init; }

        /// <summary>Entries so far, of a mapping.</summary>
        public List<TreeEntry>? Entries { get; init; }

        /// <summary>The key whose value is being read.</summary>
        public ScalarNode? Key { get; set; }

        /// <summary>What is complete of it.</summary>
        /// <param name="inner">What is complete of the collection in which reading ended; null where it ended right here.</param>
        public TreeNode Cut(TreeNode? inner)
        {
            var last = inner ?? new BrokenNode(Place);
            if (Items is not null)
            {
                // A text right before the fault may have been meant to end earlier.
                var items = inner is null && Items is [.. var before, ScalarNode] ? before.AsEnumerable() : Items;
                return new ListNode([.. items, last], Place) { IsCut = true };
            }

            var entries = inner is null && Key is null && Entries is [.. var sound, { Value: ScalarNode } doubtful]
                ? sound.Append(doubtful with { Value = last })
                : Entries!;
            var isRead = Key is null || Entries!.Exists(entry => entry.Key == Key.Text);
            return new MappingNode([.. entries, .. isRead ? Array.Empty<TreeEntry>() : [new TreeEntry(Key!.Text, Key.Place, last)]], Place) { IsCut = true };
        }
    }
}
