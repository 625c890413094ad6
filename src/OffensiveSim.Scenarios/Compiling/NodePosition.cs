using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Where a node is, however it is written.</summary>
internal static class NodePosition
{
    /// <summary>Reads <c>at</c>, or <c>lat</c> and <c>lon</c>; null where neither is complete.</summary>
    public static GeoPoint? Of(NodeRow row) => row switch
    {
        { At: [var lat, var lon] } => new GeoPoint(lon, lat),
        { At: null, Lat: { } lat, Lon: { } lon } => new GeoPoint(lon, lat),
        _ => null,
    };
}
