using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Compiling;

/// <summary>The ground of a real theater of about a hundred nodes.</summary>
public class KharkivGroundTests
{
    private static readonly string Scenario = Path.Combine(GoldenFile.Root, "scenarios", "kharkiv-2022", "scenario.yaml");

    [Fact]
    public void The_ground_of_a_real_theater_is_plausible()
    {
        var scenario = ScenarioLoader.Load(Scenario, []).Scenario!;
        var theater = scenario.Theater;
        var joined = theater.Links.Where(link => link.Mode == LinkMode.Road).Select(link => (Math.Min(link.A, link.B), Math.Max(link.A, link.B))).ToHashSet();

        // Over dry ground without a road the cells of a hundred nodes meet some fifty to a hundred times, over several kilometres.
        Assert.InRange(theater.Contacts.Count(contact => !contact.River && !joined.Contains((contact.A, contact.B))), 40, 120);
        Assert.InRange(theater.Contacts.Average(contact => contact.WidthKm), 4, 14);
        Assert.All(theater.Contacts, contact => Assert.True(contact.A < contact.B && contact.WidthKm is >= 0.7 and <= 40));
        Assert.All(joined, pair => Assert.Contains(theater.Contacts, contact => (contact.A, contact.B) == pair));
        Assert.Contains(theater.Contacts, contact => contact.River);
        Assert.All(theater.Nodes, node => Assert.InRange(node.CellKm2, 0, 1256.7));
    }
}
