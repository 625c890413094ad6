using System.Globalization;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>
/// Lambert's azimuthal equal-area projection about the middle of the map. Everything that leaves it for the engine is rounded to 1 m, because
/// sines differ in the last bit from machine to machine.
/// </summary>
internal sealed class MapProjection
{
    private readonly MathTransform _toPlane;
    private readonly MathTransform _toGlobe;

    /// <summary>Centres the map on the mean of some points, rounded to 0.1 degree so that a small change does not move everything.</summary>
    /// <param name="points">One or more.</param>
    public MapProjection(IReadOnlyList<GeoPoint> points)
    {
        var lon = Math.Round(points.Average(point => point.Lon), 1).ToString("R", CultureInfo.InvariantCulture);
        var lat = Math.Round(points.Average(point => point.Lat), 1).ToString("R", CultureInfo.InvariantCulture);
        const string Globe = """
            GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]
            """;
        var plane = $"""
            PROJCS["Map",{Globe},PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",{lat}],PARAMETER["longitude_of_center",{lon}],
            PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1]]
            """;
        var systems = new CoordinateSystemFactory();
        _toPlane = new CoordinateTransformationFactory()
            .CreateFromCoordinateSystems(systems.CreateFromWkt(Globe), systems.CreateFromWkt(plane)).MathTransform;
        _toGlobe = _toPlane.Inverse();
    }

    /// <summary>A point of the globe on the map, rounded to 1 m.</summary>
    public PlanePoint ToPlane(GeoPoint point)
    {
        var (x, y) = _toPlane.Transform(point.Lon, point.Lat);
        return new PlanePoint(x / 1000, y / 1000).Rounded();
    }

    /// <summary>A point of the map on the globe, rounded to 5 decimals, which is about 1 m.</summary>
    public GeoPoint ToGlobe(PlanePoint point)
    {
        var (lon, lat) = _toGlobe.Transform(point.X * 1000, point.Y * 1000);
        return new GeoPoint(Math.Round(lon, 5), Math.Round(lat, 5));
    }
}
