namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Every node has one position on the globe, and all of them fit on one map.</summary>
internal sealed class NodePositionCheck : IScenarioCheck
{
    private const double WidestSpanDegrees = 40;

    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var node in scenario.Nodes)
        {
            if (node.At is not null && (node.Lat is not null || node.Lon is not null))
            {
                findings.Error(node.Place, $"The node `{node.Id}` has both `at` and `lat` or `lon`.", "Give `at: [latitude, longitude]`, or the two keys.");
            }
            else if (node.At is { Count: not 2 })
            {
                findings.Error(node.Place, $"`at` of the node `{node.Id}` has {node.At.Count} numbers.", "Give latitude and longitude: `at: [49.71, 37.62]`.");
            }
            else if (NodePosition.Of(node) is not { } position)
            {
                if (node.IsUnread(nameof(node.At)) || node.IsUnread(nameof(node.Lat)) || node.IsUnread(nameof(node.Lon)))
                {
                    continue;
                }

                findings.Error(node.Place, $"The node `{node.Id}` has no position.", "Give `at: [latitude, longitude]`, or the keys `lat` and `lon`.");
            }
            else if (Math.Abs(position.Lat) > 85)
            {
                findings.Error(node.Place, $"The node `{node.Id}` lies at latitude {position.Lat}, outside -85 to 85.", "Latitude comes first: `at: [49.71, 37.62]`.");
            }
        }

        var placed = scenario.Nodes.Select(node => (Node: node, Position: NodePosition.Of(node))).Where(node => node.Position is not null).ToArray();
        if (placed.Length > 0 && (Span(placed, position => position.Lon) > WidestSpanDegrees || Span(placed, position => position.Lat) > WidestSpanDegrees))
        {
            var lats = placed.Select(node => node.Position!.Value.Lat).Order().ToArray();
            var lons = placed.Select(node => node.Position!.Value.Lon).Order().ToArray();
            var (lat, lon) = (lats[lats.Length / 2], lons[lons.Length / 2]);
            var far = placed.MaxBy(node => Math.Max(Math.Abs(node.Position!.Value.Lat - lat), Math.Abs(node.Position!.Value.Lon - lon)));
            findings.Error(
                far.Node.Place,
                $"The nodes span more than {WidestSpanDegrees} degrees; `{far.Node.Id}` lies furthest out.",
                "Check its position: latitude comes first. A theater across the date line is not supported.");
        }
    }

    private static double Span((Format.NodeRow Node, GeoPoint? Position)[] nodes, Func<GeoPoint, double> coordinate) =>
        nodes.Max(node => coordinate(node.Position!.Value)) - nodes.Min(node => coordinate(node.Position!.Value));
}
