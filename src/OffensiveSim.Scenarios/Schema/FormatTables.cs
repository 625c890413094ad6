using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Schema;

/// <summary>Which sections may stand in a CSV file.</summary>
internal static class FormatTables
{
    /// <summary>The sections: rows of nodes, links, formations and history.</summary>
    public static IReadOnlySet<Type> Sections { get; } = Walk(typeof(ScenarioDocument)).ToHashSet();

    private static IEnumerable<Type> Walk(Type section) =>
        FormatKey.Of(section).SelectMany(key => key switch
        {
            { Declaration.Table: true } => [key.Shape.Type],
            { Shape.Kind: ShapeKind.Section } => Walk(key.Shape.Type),
            { Shape.Kind: ShapeKind.SectionsById } => Walk(key.Shape.Type),
            _ => Enumerable.Empty<Type>(),
        });
}
