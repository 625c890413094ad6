using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>The two ends of a link, however they are written: <c>between</c>, or <c>from</c> and <c>to</c>.</summary>
/// <param name="From">First end; null where it is missing.</param>
/// <param name="To">Second end; null where it is missing.</param>
internal readonly record struct LinkEnds(Reference? From, Reference? To)
{
    /// <summary>Name of the road link, or of the railway, between the ends.</summary>
    /// <param name="mode">What moves over it.</param>
    public string Id(LinkMode mode) => $"{From?.Id}--{To?.Id}{(mode == LinkMode.Rail ? "/rail" : "")}";

    /// <summary>True where an end is missing because of an error that has been told.</summary>
    public static bool IsUnread(LinkRow row) =>
        Of(row) is { From: null } or { To: null } && (row.IsUnread(nameof(row.Between)) || row.IsUnread(nameof(row.From)) || row.IsUnread(nameof(row.To)));

    /// <summary>Reads the ends of a row.</summary>
    public static LinkEnds Of(LinkRow row) => row.Between is [var from, var to] ? new LinkEnds(from, to) : new LinkEnds(row.From, row.To);
}
