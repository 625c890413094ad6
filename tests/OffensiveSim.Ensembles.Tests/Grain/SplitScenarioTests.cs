using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Grain;

public class SplitScenarioTests
{
    private const double LongerThanKm = 10;

    [Theory]
    [InlineData("kharkiv-2022", "scenario.yaml")]
    [InlineData("kharkiv-2022", "variants/izyum-must-hold.yaml")]
    [InlineData("kherson-2022", "scenario.yaml")]
    [InlineData("kherson-2022", "variants/bridges-open.yaml")]
    public void A_split_scenario_loads_clean(string name, string variant)
    {
        using var split = new SplitScenario(name, LongerThanKm, acrossFront: true);

        var (coarse, fine) = (Messages(Base(name, variant)), Messages(split.Load(variant)));

        // A road that follows a river may have its middle on it: one side or the other, the loader says so.
        Assert.Equal(coarse, fine.Where(message => !message.Contains(" lies on the line of ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("kharkiv-2022")]
    [InlineData("kherson-2022")]
    public void Every_long_road_has_a_node_more_and_two_where_the_front_runs_across(string name)
    {
        using var split = new SplitScenario(name, LongerThanKm, acrossFront: true);
        var (coarse, fine) = (Base(name).Scenario!.Theater, split.Load().Scenario!.Theater);
        bool IsOnFront(LinkDefinition road) => coarse.Nodes[road.A].Controller != coarse.Nodes[road.B].Controller;
        var roads = coarse.Links.Where(link => link.Mode == LinkMode.Road && link.Km > LongerThanKm && !(link.River && !link.Bridge)).ToArray();

        Assert.NotEmpty(roads);
        Assert.Equal(coarse.Nodes.Count + roads.Length + roads.Count(IsOnFront), fine.Nodes.Count);
        Assert.Equal(coarse.Links.Count + roads.Length + roads.Count(IsOnFront), fine.Links.Count);
    }

    [Fact]
    public void Roads_that_the_front_runs_across_can_be_left_whole()
    {
        using var split = new SplitScenario("kharkiv-2022", LongerThanKm, acrossFront: false);

        Assert.NotEmpty(split.Added);
        Assert.All(split.Added, node => Assert.Equal(node.Ends.From.Controller.Id, node.Ends.To.Controller.Id));
    }

    [Theory]
    [InlineData("kharkiv-2022")]
    [InlineData("kherson-2022")]
    public void Lengths_crossings_and_railways_are_the_same_in_all(string name)
    {
        using var split = new SplitScenario(name, LongerThanKm, acrossFront: true);
        var (coarse, fine) = (Base(name).Scenario!.Theater, split.Load().Scenario!.Theater);
        double Km(TheaterDefinition theater) => theater.Links.Where(link => link.Mode == LinkMode.Road).Sum(link => link.Km);
        static (int, int, int, int) Crossings(TheaterDefinition theater) => (
            theater.Links.Count(link => link.River), theater.Links.Count(link => link.Bridge), theater.Links.Count(link => link.Down), theater.Crossings.Sum(crossing => crossing.Links.Count));
        string[] Railways(TheaterDefinition theater) => [.. theater.Links.Where(link => link.Mode == LinkMode.Rail).Select(link => $"{link.Id} {link.Km}").Order(StringComparer.Ordinal)];

        Assert.Equal(Km(coarse), Km(fine), 1e-6);
        Assert.Equal(Crossings(coarse), Crossings(fine));
        Assert.Equal(Railways(coarse), Railways(fine));
    }

    [Theory]
    [InlineData("kharkiv-2022")]
    [InlineData("kherson-2022")]
    public void The_ground_of_each_side_is_the_same_at_the_start(string name)
    {
        using var split = new SplitScenario(name, LongerThanKm, acrossFront: true);
        var (coarse, fine) = (Base(name).Scenario!.Theater, split.Load().Scenario!.Theater);
        static double Km2(TheaterDefinition theater, int side) => theater.Nodes.Where(node => node.Controller == side).Sum(node => node.CellKm2);

        // Cells end 20 km from their node, so more nodes cover a little more; and a bent front is drawn by more cells.
        Assert.All(new[] { 0, 1 }, side => Assert.InRange(Km2(fine, side) / Km2(coarse, side), 0.93, 1.07));
    }

    [Fact]
    public void A_piece_over_a_river_crosses_it_on_the_map()
    {
        using var split = new SplitScenario("kharkiv-2022", LongerThanKm, acrossFront: true);
        var (fine, rivers) = (split.Load().Scenario!, new Func<MapLine, bool>(line => line.Kind == LineKind.River));
        var places = fine.Theater.Nodes.Select(node => node.Id).Zip(fine.Map.Nodes).ToDictionary(place => place.First, place => place.Second);
        var pieces = split.Roads.Where(road => road.Nodes.Count > 0 && !string.IsNullOrEmpty(road.Road.River)).Select(road => road.Pieces.ElementAt(road.Crossing)).ToArray();

        Assert.NotEmpty(pieces);
        Assert.All(pieces, piece => Assert.True(RoadSplit.Crosses(places[piece.From], places[piece.To], fine.Map.Lines.Where(rivers)), $"{piece.From}--{piece.To}"));
    }

    [Fact]
    public void A_new_node_between_two_places_of_a_pocket_belongs_to_it()
    {
        using var split = new SplitScenario("kharkiv-2022", LongerThanKm, acrossFront: true);
        var (coarse, fine) = (Base("kharkiv-2022").Scenario!.Document.Outcomes.Pockets, split.Load().Scenario!.Document.Outcomes.Pockets);

        Assert.Equal(["velyka-komyshuvakha-izyum-1"], fine[0].At.Select(node => node.Id).Except(coarse[0].At.Select(node => node.Id)).Where(id => id.Contains("komyshuvakha", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Messages(ScenarioResult result) => result.Diagnostics.Select(finding => finding.Message);

    private static ScenarioResult Base(string name, string variant = "scenario.yaml") => ScenarioLoader.Load(Path.Combine(ShippedFolder.Of(name), variant), []);
}
