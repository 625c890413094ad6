using CsCheck;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Ground;

public class MeasuredGroundTests
{
    // 0.1 by 0.1 degree about the middle of the sample's square, within reach of all four nodes.
    private const string Middle = """{ "type": "Polygon", "coordinates": [[[36.09, 50.04], [36.19, 50.04], [36.19, 50.14], [36.09, 50.14], [36.09, 50.04]]] }""";

    [Fact]
    public void Cells_add_up_to_the_area_they_cover()
    {
        var scenario = Compiled(With(area: "area"), ("area", Middle));

        // R2 d(lambda) (sin 50.14 - sin 50.04) on the authalic sphere.
        Assert.Equal(79.6, scenario.Theater.Nodes.Sum(node => node.CellKm2), 0.2);
        Assert.All(scenario.Theater.Nodes, node => Assert.InRange(node.CellKm2, 19, 21));
        Assert.All(scenario.Map.Cells, cell => Assert.Single(cell));
    }

    [Fact]
    public void The_area_does_not_change_who_is_in_contact()
    {
        var free = Compiled(Document).Theater;
        var clipped = Compiled(With(area: "area"), ("area", Middle)).Theater;

        Assert.Equal(free.Contacts, clipped.Contacts);
        Assert.NotEqual(free.Nodes[0].CellKm2, clipped.Nodes[0].CellKm2);
    }

    [Fact]
    public void Without_an_area_cells_cover_the_ground_within_20_km()
    {
        var scenario = Compiled(Document);

        Assert.Equal(4, scenario.Theater.Nodes.Count(node => node.CellKm2 > 500));
        Assert.Single(scenario.Map.Area);
    }

    [Fact]
    public void Nodes_of_a_front_have_no_ground()
    {
        var (without, scenario) = (Compiled(Document), Compiled(WithFront(red => red)));

        Assert.Equal(0, scenario.Theater.Nodes[4].CellKm2);
        Assert.Empty(scenario.Map.Cells[4]);
        Assert.Equal(without.Theater.Contacts, scenario.Theater.Contacts);
        Assert.Equal(without.Theater.Nodes.Select(node => node.CellKm2), scenario.Theater.Nodes.Take(4).Select(node => node.CellKm2));
    }

    [Fact]
    public void Lines_reach_the_contacts_and_the_map()
    {
        const string Lines = """
            { "type": "FeatureCollection", "features": [
              { "type": "Feature", "properties": { "kind": "river", "name": "Oskil" }, "geometry": { "type": "LineString", "coordinates": [[36.13, 49.5], [36.13, 50.6]] } },
              { "type": "Feature", "properties": { "kind": "belt", "depth_km": 3, "mines": 0.4 }, "geometry": { "type": "LineString", "coordinates": [[36.2, 50.1], [36.2, 50.6]] } },
              { "type": "Feature", "properties": { "kind": "border" }, "geometry": { "type": "LineString", "coordinates": [[36.9, 50.1], [36.9, 50.6]] } } ] }
            """;

        var scenario = Compiled(With(lines: "lines"), ("lines", Lines));

        var north = scenario.Theater.Contacts.Single(contact => (contact.A, contact.B) == (0, 2));
        var south = scenario.Theater.Contacts.Single(contact => (contact.A, contact.B) == (1, 3));
        Assert.Equal((true, 3, 0.4), (north.River, north.BeltKm, north.BeltMines));
        Assert.Equal((true, 0, 0), (south.River, south.BeltKm, south.BeltMines));
        Assert.Equal([LineKind.River, LineKind.Belt, LineKind.Border], scenario.Map.Lines.Select(line => line.Kind));
    }

    [Theory]
    [InlineData("""{ "type": "Polygon", "coordinates": """, 1, "not JSON")]
    [InlineData("""[1]""", 1, "has no type")]
    [InlineData("""{ "type": "Point", "coordinates": [36, 50] }""", 1, "`Point` cannot be used here")]
    [InlineData("""{ "type": "FeatureCollection", "features": [] }""", 0, "no polygon")]
    [InlineData("{ \"type\": \"Polygon\",\n\"coordinates\": [[[50.1, 136.1], [36.2, 50], [36.2, 50.1], [50.1, 136.1]]] }", 2, "not on the map")]
    [InlineData("{ \"type\": \"Polygon\",\n\"coordinates\": [[[36, 50], [36.2, 50], [\"x\", 50.1], [36, 50]]] }", 2, "not a position")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[36, 50], [36.2, 50], [36.2, 50.1], [36, 50.1]]] }""", 1, "not closed")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[36, 50], [36.2, 50.1], [36.2, 50], [36, 50.1], [36, 50]]] }""", 1, "not simple near longitude 36.1, latitude 50.05")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[6, 50], [6.2, 50], [6.2, 50.1], [6, 50]]] }""", 5, "No node's ground")]
    public void A_broken_area_is_refused_with_its_place(string text, int line, string message)
    {
        var error = Assert.Single(Compile(With(area: "area"), ("area", text)).Diagnostics);

        Assert.Equal(Severity.Error, error.Severity);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Place.Line);
    }

    [Theory]
    [InlineData("""{ "kind": "rivr" }""", "no kind of line `rivr`")]
    [InlineData("""{ "name": "Oskil" }""", "does not say what it is")]
    [InlineData("""{ "kind": "belt" }""", "has no depth")]
    [InlineData("""{ "kind": "belt", "depth_km": "deep" }""", "`depth_km` is not a number from 0 to 50")]
    [InlineData("""{ "kind": "belt", "depth_km": 2, "mines": 1.5 }""", "`mines` is not a number from 0 to 1")]
    [InlineData("""{ "kind": "river", "depth_km": 2 }""", "Only a belt has `depth_km`")]
    public void A_broken_line_is_refused(string properties, string message)
    {
        var text = $$"""{ "type": "Feature", "properties": {{properties}}, "geometry": { "type": "LineString", "coordinates": [[36.1, 50], [36.1, 51]] } }""";

        var error = Assert.Single(Compile(With(lines: "lines"), ("lines", text)).Diagnostics);

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(("lines", 1), (error.Place.File, error.Place.Line));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_as_it_is()
    {
        var problem = new Diagnostic(Severity.Error, At(5), "There is no file.");

        var result = Scenarios.Compiling.ScenarioCompiler.Compile(With(area: "area"), _ => new FileText("area", null, problem));

        Assert.Equal([problem], result.Diagnostics);
    }

    [Fact]
    public void Cells_of_nodes_anywhere_add_up_to_the_area() =>
        Gen.Select(Gen.Double[50.0, 50.18], Gen.Double[36.0, 36.28]).Array[0, 12].Sample(places =>
        {
            // In hundredths of a degree some nodes nearly coincide, some lie on the area's outline.
            var extra = places.Select((place, i) => Node($"n{i}", Math.Round(place.Item1, 2), Math.Round(place.Item2, 2), "blue", 14)).DistinctBy(node => (node.At![0], node.At[1]));
            var nodes = extra.Where(node => Document.Theater.Nodes.All(corner => corner.At![0] != node.At![0] || corner.At[1] != node.At[1])).ToArray();
            var document = With(area: "area");
            var scenario = Compiled(
                document with
                {
                    Theater = document.Theater with
                    {
                        Nodes = [.. document.Theater.Nodes, .. nodes],
                        Links = [.. document.Theater.Links, .. nodes.Select(node => Link("north-west", node.Id, 40, 25))],
                    },
                },
                ("area", Middle));

            Assert.Equal(79.6, scenario.Theater.Nodes.Sum(node => node.CellKm2), 0.2);
        }, iter: 100);

    private static ScenarioDocument With(string? area = null, string? lines = null) => WithTheater(theater => theater with
    {
        Area = area is null ? null : new FileName(area, At(5)),
        Lines = lines is null ? null : new FileName(lines, At(5)),
    });
}
