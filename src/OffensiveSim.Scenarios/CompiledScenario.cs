using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Levers;

namespace OffensiveSim.Scenarios;

/// <summary>A scenario that has passed every check: what the engine runs, and what the report shows.</summary>
public sealed record CompiledScenario
{
    /// <summary>The scenario as written, with its sources and labels. Node, side and formation indices below follow its order.</summary>
    public required ScenarioDocument Document { get; init; }

    /// <summary>What the engine runs.</summary>
    public required TheaterDefinition Theater { get; init; }

    /// <summary>Cells, lines and places for the map.</summary>
    public required MapGeometry Map { get; init; }

    /// <summary>Ids of the sides, in the engine's order.</summary>
    public required IReadOnlyList<string> SideIds { get; init; }

    /// <summary>Observed events and figures, in days since the start.</summary>
    public required IReadOnlyList<Observation> History { get; init; }

    /// <summary>What a reader may turn, looked up in the scenario; empty where it declares nothing, or was compiled without its file.</summary>
    public IReadOnlyList<Lever> Levers { get; init; } = [];

    /// <summary>SHA-256 of the canonical resolved scenario, 64 hexadecimal digits: without history, labels, sources and levers.</summary>
    public required string Hash { get; init; }

    /// <summary>The canonical resolved scenario that <see cref="Hash"/> is of.</summary>
    public required string Canonical { get; init; }
}

/// <summary>An observed event or figure, placed on the scenario's clock.</summary>
/// <param name="Row">As written.</param>
/// <param name="Node">Index of the node that fell; -1 for a figure.</param>
/// <param name="Side">Index of the side; -1 where none is named.</param>
/// <param name="Day">When, days since the start: the instant, or the middle of the day where only a date is given.</param>
/// <param name="Earliest">Earliest day that sources allow.</param>
/// <param name="Latest">Latest day that sources allow.</param>
public sealed record Observation(HistoryRow Row, int Node, int Side, double Day, double Earliest, double Latest);
