using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>What the engine takes where the scenario gives no value for a number that a run may draw.</summary>
internal static class DefaultInputs
{
    private static readonly SideDefinition Side = new() { Id = "" };
    private static readonly FormationDefinition Formation = new() { Id = "", Side = 0, Node = 0, Men = 0, Quality = 0 };

    /// <summary>The value; null where it is worked out and is no number of the scenario.</summary>
    public static double? Of(InputKind kind) => kind switch
    {
        InputKind.FormationCohesion => Formation.Cohesion,
        InputKind.SideShellRatio => Side.ShellRatio,
        InputKind.SideCommandDelayHours => Side.CommandDelayHours,
        InputKind.StrikeSuccess => 1,
        InputKind.FormationStockDays or InputKind.NodePreparedKm => null,
        _ => 0,
    };
}
