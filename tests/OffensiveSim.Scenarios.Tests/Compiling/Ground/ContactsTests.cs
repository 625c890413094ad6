using CsCheck;
using OffensiveSim.Scenarios.Compiling.Ground;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Compiling.Ground;

public class ContactsTests
{
    private static readonly PlanePoint[] Square = [new(0, 0), new(10, 0), new(0, 10), new(10, 10)];

    [Fact]
    public void Cells_of_a_square_touch_their_neighbours_and_not_the_opposite_corner()
    {
        var contacts = Of(Square);

        Assert.Equal([(0, 1), (0, 2), (1, 3), (2, 3)], contacts.Select(contact => (contact.A, contact.B)));
        // The boundary of the two southern cells runs along x = 5 from y = 5 down to the discs' edge at y = -19.365, which has 96 corners.
        Assert.Equal(24.36, contacts[0].WidthKm, 0.02);
        Assert.Equal((5, -7.18), (contacts[0].XKm, Math.Round(contacts[0].YKm, 2)));
    }

    [Fact]
    public void A_road_makes_a_contact_where_no_boundary_does()
    {
        var contacts = Of(Square, roads: [(3, 0, false)]);

        var diagonal = contacts.Single(contact => (contact.A, contact.B) == (0, 3));
        Assert.Equal((Contacts.RoadWidthKm, 5, 5), (diagonal.WidthKm, diagonal.XKm, diagonal.YKm));
    }

    [Fact]
    public void A_river_lies_between_nodes_that_are_on_different_banks()
    {
        var river = Line([(5, -30), (5, 30)]);

        Assert.Equal([true, false, false, true], Of(Square, rivers: [river]).Select(contact => contact.River));
    }

    [Fact]
    public void A_river_crossed_twice_lies_between_nobody()
    {
        var bend = Line([(3, 30), (3, -3), (7, -3), (7, 30)]);

        Assert.Equal([false, false, false, false], Of(Square, rivers: [bend]).Select(contact => contact.River));
    }

    [Fact]
    public void Two_rivers_crossed_once_each_hinder_all_the_same()
    {
        Assert.True(Of(Square, rivers: [Line([(4, -30), (4, 30)]), Line([(6, -30), (6, 30)])])[0].River);
    }

    [Fact]
    public void A_crossing_at_a_corner_of_the_river_counts_once() =>
        Assert.Equal(1, Line([(5, -30), (5, 0), (5, 30)]).Crossings(Square[0], Square[1]));

    [Fact]
    public void A_road_that_says_it_crosses_a_river_does() =>
        Assert.Equal([true, false, false, false], Of(Square, roads: [(1, 0, true)]).Select(contact => contact.River));

    [Fact]
    public void Belts_that_are_crossed_add_their_depth_and_the_densest_mines_count()
    {
        var contacts = Of(Square, belts: [Line([(3, -30), (3, 30)], 2, .2), Line([(6, -30), (6, 30)], 1.5, .6), Line([(40, -30), (40, 30)], 9, 1)]);

        Assert.Equal([(3.5, .6), (0, 0), (0, 0), (3.5, .6)], contacts.Select(contact => (contact.BeltKm, contact.BeltMines)));
    }

    [Fact]
    public void Contacts_do_not_depend_on_the_order_of_the_nodes() =>
        Gen.Select(Gen.Double[0, 60], Gen.Double[0, 60], (x, y) => new PlanePoint(x, y).Rounded()).Array[2, 25]
            .Where(nodes => nodes.Distinct().Count() == nodes.Length)
            .Sample(nodes =>
            {
                PlanePoint[] turned = [.. nodes.Reverse()];
                var there = Of(nodes).ToDictionary(contact => (nodes[contact.A], nodes[contact.B]));
                var back = Of(turned).ToDictionary(contact => (turned[contact.B], turned[contact.A]));
                // A boundary of 0.7 km to the metre may fall on either side of the limit.
                Assert.All(there.Where(contact => contact.Value.WidthKm > Contacts.NarrowestKm + .01), contact =>
                {
                    Assert.Equal(contact.Value.WidthKm, back[contact.Key].WidthKm, 0.0011);
                    Assert.Equal(contact.Value.XKm, back[contact.Key].XKm, 0.0011);
                });
            });

    private static IReadOnlyList<Engine.Theater.Definition.ContactDefinition> Of(
        PlanePoint[] nodes, (int, int, bool)[]? roads = null, GroundLine[]? rivers = null, GroundLine[]? belts = null) =>
        Contacts.Of(nodes, VoronoiCells.Of(nodes, new bool[nodes.Length]), roads ?? [], rivers ?? [], belts ?? []);

    private static GroundLine Line((double X, double Y)[] points, double depth = 0, double mines = 0) =>
        new([[.. points.Select(point => new PlanePoint(point.X, point.Y))]], depth, mines);
}
