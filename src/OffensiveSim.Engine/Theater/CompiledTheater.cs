using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>What never changes in a run, as flat arrays: compiled once from a <see cref="TheaterDefinition"/>, shared by all threads.</summary>
public sealed class CompiledTheater
{
    /// <summary>There are two belligerents.</summary>
    public const int SideCount = 2;

    /// <summary>Compiles a theater.</summary>
    public CompiledTheater(TheaterDefinition definition)
    {
        Definition = definition;
        Inputs = new InputTable(new Dictionary<InputKind, double[]>(), definition.Ranges, definition.Factors);
    }

    /// <summary>What it was compiled from.</summary>
    public TheaterDefinition Definition { get; }

    /// <summary>Horizon in whole days.</summary>
    public int Days => Definition.Days;

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => Definition.Nodes.Count;

    /// <summary>Places that may fall.</summary>
    public IReadOnlyList<ObjectiveDefinition> Objectives => Definition.Outcomes.Objectives;

    /// <summary>Forces that may be cut off.</summary>
    public IReadOnlyList<PocketDefinition> Pockets => Definition.Outcomes.Pockets;

    /// <summary>Numbers that a run draws.</summary>
    public InputTable Inputs { get; }

    /// <summary>Names of the caps that may bind supply, for both sides: "trucks", "railhead kupyansk-vuzlovyi", "crossing dnipro", "no road", ...</summary>
    public IReadOnlyList<string> CapNames { get; } = [];
}
