using CsCheck;
using OffensiveSim.Scenarios.Compiling.Ground;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Compiling.Ground;

public class MapProjectionTests
{
    [Fact]
    public void A_degree_of_latitude_has_its_length_on_the_ellipsoid()
    {
        var projection = new MapProjection([new GeoPoint(36, 50)]);

        // Length of the meridian from 50.0 to 50.1 degrees on WGS 84.
        Assert.Equal(11.1231, projection.ToPlane(new GeoPoint(36, 50.1)).Y, 0.0015);
        Assert.Equal(0, projection.ToPlane(new GeoPoint(36, 50.1)).X);
    }

    [Fact]
    public void A_small_change_of_one_position_does_not_move_the_map()
    {
        var before = new MapProjection([new GeoPoint(36.12, 50.01), new GeoPoint(37.12, 50.01)]);
        var after = new MapProjection([new GeoPoint(36.12, 50.01), new GeoPoint(37.13, 50.02)]);

        Assert.Equal(before.ToPlane(new GeoPoint(36.12, 50.01)), after.ToPlane(new GeoPoint(36.12, 50.01)));
    }

    [Fact]
    public void The_way_there_and_back_ends_where_it_began() =>
        Gen.Select(Gen.Double[32, 40], Gen.Double[46, 53]).Sample((lon, lat) =>
        {
            var projection = new MapProjection([new GeoPoint(36, 49.5)]);
            var back = projection.ToGlobe(projection.ToPlane(new GeoPoint(lon, lat)));
            Assert.Equal(lon, back.Lon, 0.00003);
            Assert.Equal(lat, back.Lat, 0.00003);
        });
}
