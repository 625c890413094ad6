using System.Text.Json;
using CsCheck;
using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling;

public class CanonicalTextTests
{
    private static readonly string Hash = Compiled(Document).Hash;

    [Fact]
    public void The_canonical_text_is_JSON_and_the_hash_is_of_it()
    {
        var scenario = Compiled(Document);

        using var json = JsonDocument.Parse(scenario.Canonical);
        Assert.Equal("2022-09-06T00:00:00Z", json.RootElement.GetProperty("start").GetString());
        Assert.Equal(3000, json.RootElement.GetProperty("theater").GetProperty("formations")[0].GetProperty("men").GetDouble());
        Assert.Matches("^[0-9a-f]{64}$", scenario.Hash);
        Assert.DoesNotContain('\r', scenario.Canonical);
    }

    [Fact]
    public void The_order_of_the_sides_in_the_file_does_not_matter() =>
        Assert.Equal(Hash, Compiled(Document with { Sides = Document.Sides.Reverse().ToDictionary() }).Hash);

    [Fact]
    public void Labels_names_sources_and_places_do_not_matter() =>
        Gen.String.Sample(text =>
        {
            var labelled = WithSide("blue", side => side with
            {
                Name = text,
                Adjective = text,
                Plan = [side.Plan[0] with { Label = text, Source = text, Place = At(99) }],
                Formations = [side.Formations[0] with { Name = text, Note = text, Men = side.Formations[0].Men with { Source = text } }, side.Formations[1]],
            }) with
            {
                Name = text,
                Story = text,
                Theater = Document.Theater with { Nodes = [.. Document.Theater.Nodes.Select(node => node with { Name = text, Source = text })] },
            };
            return Compiled(labelled).Hash == Hash;
        }, iter: 50);

    [Fact]
    public void Every_number_matters() =>
        Gen.Double[0.001, 1].Sample(more =>
        {
            var (blue, node, link) = (Document.Sides["blue"], Document.Theater.Nodes[0], Document.Theater.Links[0]);
            ScenarioDocument[] changed =
            [
                Document with { Days = 11 },
                Document with { Start = Document.Start.AddSeconds(more) },
                WithTheater(theater => theater with { Nodes = [node with { At = [node.At![0], node.At[1] + (more / 100)] }, .. theater.Nodes.Skip(1)] }),
                WithTheater(theater => theater with { Nodes = [node with { Mines = Number(more, 10) }, .. theater.Nodes.Skip(1)] }),
                WithTheater(theater => theater with { Links = [link with { Km = link.Km + more }, .. theater.Links.Skip(1)] }),
                WithSide("blue", side => side with { PerceptionDelayHours = more }),
                WithSide("blue", side => side with { Formations = [side.Formations[0] with { Present = 1 - more }, side.Formations[1]] }),
                WithSide("blue", side => side with { Formations = [side.Formations[0] with { Men = Number(3000 + more, 35) }, side.Formations[1]] }),
                WithSide("blue", side => side with { Formations = [side.Formations[0] with { Men = Range(3000, 3000 - more, 3100, 35) }, side.Formations[1]] }),
                WithSide("blue", side => side with { Formations = [side.Formations[0] with { Men = Range(3000, 3000 - more, 3100, 35) with { HasValue = false } }, side.Formations[1]] }),
                WithSide("blue", side => side with { Supply = side.Supply with { Trucks = Number(50 + more, 31) } }),
                Document with { Factors = [new FactorSection { Place = At(75), Id = "f", Range = [0, more], Scales = "sides.blue.supply.trucks" }] },
            ];
            var hashes = changed.Select(document => Compiled(document).Hash).Append(Hash).ToArray();
            Assert.Equal(hashes.Length, hashes.Distinct().Count());
        }, iter: 20);
}
