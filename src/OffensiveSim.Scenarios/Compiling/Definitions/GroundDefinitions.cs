using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Compiling.Ground;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Nodes, links and crossings as the engine takes them.</summary>
internal static class GroundDefinitions
{
    /// <summary>The nodes of a checked scenario.</summary>
    public static IReadOnlyList<NodeDefinition> NodesOf(ScenarioIndex scenario, MeasuredGround ground) =>
    [
        .. scenario.Nodes.Select((row, node) => new NodeDefinition
        {
            Id = row.Id,
            XKm = ground.Nodes[node].X,
            YKm = ground.Nodes[node].Y,
            Controller = scenario.Controller(node),
            Urban = row.Kind == NodeKind.City,
            SanctuaryOf = scenario.Side.IndexOf(row.SanctuaryOf),
            CellKm2 = ground.CellKm2[node],
            PreparedKm = row.PreparedKm?.Value ?? 0,
            PreparedMaxKm = row.PreparedMaxKm ?? -1,
            Mines = row.Mines?.Value ?? 0,
        }),
    ];

    /// <summary>The links of a checked scenario.</summary>
    public static IReadOnlyList<LinkDefinition> LinksOf(ScenarioIndex scenario) =>
    [
        .. scenario.Links.Select(row =>
        {
            var (a, b) = scenario.Ends(row);
            return new LinkDefinition
            {
                Id = LinkEnds.Of(row).Id(row.Mode),
                A = a,
                B = b,
                Mode = row.Mode,
                Km = row.Km,
                River = !string.IsNullOrEmpty(row.River),
                Bridge = row.Bridge != BridgeState.None,
                Down = row.Bridge == BridgeState.Down,
            };
        }),
    ];

    /// <summary>How far other nodes' cells are, up to <see cref="CellDistance.FarthestKm"/>.</summary>
    public static IReadOnlyList<CellDistance> CellDistancesOf(MeasuredGround ground) =>
    [
        .. from node in Enumerable.Range(0, ground.Nodes.Count)
           from other in Enumerable.Range(0, ground.Nodes.Count)
           where node != other && ground.Cells[node] is not null && ground.Cells[other] is not null
           let straight = ground.Nodes[node].DistanceTo(ground.Nodes[other])
           where straight <= CellDistance.FarthestKm + VoronoiCells.ReachKm
           let km = Math.Round(ground.Cells[other]!.DistanceTo(ground.Nodes[node]), 3)
           where km <= CellDistance.FarthestKm
           select new CellDistance(node, other, km),
    ];

    /// <summary>The crossing groups of a checked scenario.</summary>
    public static IReadOnlyList<CrossingDefinition> CrossingsOf(ScenarioIndex scenario) =>
    [
        .. scenario.Document.Theater.Crossings.Select(row => new CrossingDefinition(row.Id, [.. row.Links.Select(scenario.Link.IndexOf)], row.TPerDay.Value)),
    ];
}
