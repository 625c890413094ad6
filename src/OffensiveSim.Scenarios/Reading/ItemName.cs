namespace OffensiveSim.Scenarios.Reading;

/// <summary>What the items of a list are called in paths.</summary>
internal static class ItemName
{
    /// <summary>The names of an item: its id; for a link its two nodes either way round; for a source, railhead or objective its node. Empty where it has none.</summary>
    public static IReadOnlyList<string> Of(TreeNode item)
    {
        if (item is not MappingNode mapping)
        {
            return [];
        }

        if ((Text(mapping, "id") ?? Text(mapping, "node") ?? Text(mapping, "capture")) is { } id)
        {
            return [id];
        }

        var (from, to) = mapping["between"]?.Value is ListNode { Items: [ScalarNode one, ScalarNode other] }
            ? (one.Text, other.Text)
            : (Text(mapping, "from"), Text(mapping, "to"));
        if (from is null || to is null)
        {
            return [];
        }

        // A road and a railway may join the same nodes: the plain name is the road's, where there is one.
        return Text(mapping, "mode") == "rail"
            ? [$"{from}--{to}/rail", $"{to}--{from}/rail"]
            : [$"{from}--{to}", $"{to}--{from}"];
    }

    /// <summary>Index of the item of that name; -1 where there is none.</summary>
    public static int Find(ListNode list, string name)
    {
        var railway = -1;
        for (var i = 0; i < list.Items.Count; i++)
        {
            foreach (var own in Of(list.Items[i]))
            {
                if (own == name)
                {
                    return i;
                }

                railway = own == name + "/rail" ? i : railway;
            }
        }

        return railway;
    }

    private static string? Text(MappingNode mapping, string key) => (mapping[key]?.Value as ScalarNode)?.Text;
}
