namespace OffensiveSim.Scenarios.Reading;

/// <summary>A node of a file's tree: YAML or table, after parsing and before any key is looked at.</summary>
/// <param name="Place">Where it starts.</param>
internal abstract record TreeNode(Place Place)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Describe();
}

/// <summary>How a scalar was written.</summary>
internal enum ScalarStyle
{
    /// <summary>Bare YAML: may stand for a number, a word or text.</summary>
    Plain,

    /// <summary>Quoted, or a block of YAML: text.</summary>
    Quoted,

    /// <summary>A cell of a table: may stand for anything, quoted or not.</summary>
    Cell,
}

/// <summary>A single value.</summary>
/// <param name="Text">Its text, escapes resolved.</param>
/// <param name="Style">How it was written.</param>
/// <param name="Place">Where it starts.</param>
internal sealed record ScalarNode(string Text, ScalarStyle Style, Place Place) : TreeNode(Place)
{
    /// <summary>True where YAML reads nothing: an empty value, null or a tilde.</summary>
    public bool IsNothing => Style == ScalarStyle.Plain && Text is ("" or "null" or "Null" or "NULL" or "~");

    /// <inheritdoc/>
    public override string Describe() => IsNothing ? "nothing" : Style == ScalarStyle.Quoted ? $"the text {Quote.Of(Text)}" : Quote.Of(Text);
}

/// <summary>A list.</summary>
/// <param name="Items">Its items, in order.</param>
/// <param name="Place">Where it starts.</param>
internal sealed record ListNode(IReadOnlyList<TreeNode> Items, Place Place) : TreeNode(Place)
{
    /// <summary>True where more items may have been meant: reading broke off, and an error has been added.</summary>
    public bool IsCut { get; init; }

    /// <inheritdoc/>
    public override string Describe() => Items.Count switch { 0 => "an empty list", 1 => "a list of one item", var count => $"a list of {count} items" };
}

/// <summary>One key of a mapping and what stands under it.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyPlace">Where the key stands.</param>
/// <param name="Value">What stands under it.</param>
internal sealed record TreeEntry(string Key, Place KeyPlace, TreeNode Value);

/// <summary>A mapping; no key stands in it twice.</summary>
/// <param name="Entries">Its entries, in order.</param>
/// <param name="Place">Where it starts.</param>
internal sealed record MappingNode(IReadOnlyList<TreeEntry> Entries, Place Place) : TreeNode(Place)
{
    /// <summary>True where more keys may have been meant: reading broke off or passed over some, and an error has been added.</summary>
    public bool IsCut { get; init; }

    /// <summary>What stands under a key; null where the key is missing.</summary>
    public TreeEntry? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                {
                    return entry;
                }
            }

            return null;
        }
    }

    /// <summary>The mapping with a key's value replaced, or the key added at the end.</summary>
    public MappingNode With(TreeEntry changed)
    {
        var found = false;
        var entries = new List<TreeEntry>(Entries.Count + 1);
        foreach (var entry in Entries)
        {
            found |= entry.Key == changed.Key;
            entries.Add(entry.Key == changed.Key ? changed : entry);
        }

        if (!found)
        {
            entries.Add(changed);
        }

        return this with { Entries = entries };
    }

    /// <inheritdoc/>
    public override string Describe() => Entries.Count == 0 ? "an empty mapping" : $"a mapping with the key {Quote.Of(Entries[0].Key)}";
}

/// <summary>What could not be read and has been complained about already: everyone passes over it in silence.</summary>
/// <param name="Place">Where it starts.</param>
internal sealed record BrokenNode(Place Place) : TreeNode(Place)
{
    /// <inheritdoc/>
    public override string Describe() => "something unreadable";
}
