using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Report;

public partial class ReportWriterTests
{
    private static readonly ReportContext _context = new() { Command = "offsim run made-up.yaml --runs 10000 --seed 1", EngineVersion = "0.1.0" };

    [Fact]
    public void Payload_of_101_nodes_and_39_days_stays_below_2_MB()
    {
        var theater = new MadeUpTheater(columns: 101, rows: 3, days: 39);
        Assert.Equal(303, theater.Scenario.Theater.Nodes.Count);

        // Three times the nodes asked for, and still below.
        Assert.InRange(Encoding.UTF8.GetByteCount(Payload(theater)), 50_000, 2_000_000);
    }

    [Fact]
    public void Payload_names_sides_nodes_and_days_as_the_scenario_does()
    {
        using var payload = JsonDocument.Parse(Payload(new MadeUpTheater()));
        var root = payload.RootElement;
        Assert.Equal("18446744073709551615", root.GetProperty("meta").GetProperty("seed").GetString());
        Assert.Equal(12, root.GetProperty("nodes").GetArrayLength());
        Assert.Equal("Carrow", root.GetProperty("nodes")[2].GetProperty("name").GetString());

        // Carrow is Red's at the start and the first side's later; Arden is never anyone else's.
        var control = root.GetProperty("control");
        Assert.Equal(31, control[2].GetArrayLength());
        Assert.Equal(0, control[2][0].GetInt32());
        Assert.InRange(control[2][30].GetInt32(), 900, 999);
        Assert.All(control[0].EnumerateArray(), day => Assert.Equal(1000, day.GetInt32()));
        Assert.Equal(4.5, root.GetProperty("nodes")[2].GetProperty("observed").GetDouble());
        Assert.Equal(5, root.GetProperty("territory").GetProperty("observed").GetArrayLength());
    }

    [Fact]
    public void The_side_whose_ground_is_counted_stands_first()
    {
        var theater = new MadeUpTheater();
        var swapped = theater.Scenario with { Theater = theater.Scenario.Theater with { Outcomes = theater.Scenario.Theater.Outcomes with { TerritoryBy = 1 } } };
        using var payload = JsonDocument.Parse(ReportWriter.Payload(swapped, theater.Result, _context));
        var root = payload.RootElement;
        Assert.Equal(["red", "blue"], root.GetProperty("sides").EnumerateArray().Select(side => side.GetProperty("id").GetString()));

        // Everything that names a side by index turns with it: Blue's Arden, Blue's objectives, Blue's losses.
        Assert.Equal(1, root.GetProperty("nodes")[0].GetProperty("holder").GetInt32());
        Assert.Equal(0, root.GetProperty("control")[0][0].GetInt32());
        Assert.Equal(1, root.GetProperty("objectives")[0].GetProperty("side").GetInt32());
        Assert.Equal(0, root.GetProperty("territory").GetProperty("side").GetInt32());
        Assert.Equal(2400, root.GetProperty("losses")[1].GetProperty("casualties").GetProperty("p50").GetDouble());
        Assert.Equal(17000, root.GetProperty("logistics")[0].GetProperty("strength")[0].GetProperty("p50").GetDouble());
    }

    [Fact]
    public void Neighbouring_cells_share_the_ends_of_their_common_side()
    {
        using var payload = JsonDocument.Parse(Payload(new MadeUpTheater()));
        var map = payload.RootElement.GetProperty("map");

        // 4 x 3 cells have 5 x 4 corners, each told once.
        Assert.Equal(2 * 5 * 4, map.GetProperty("vertices").GetArrayLength());
        var (left, right) = (map.GetProperty("cells")[0][0], map.GetProperty("cells")[1][0]);
        Assert.Equal(2, left.EnumerateArray().Select(v => v.GetInt32()).Intersect(right.EnumerateArray().Select(v => v.GetInt32())).Count());
    }

    [Fact]
    public void Report_asks_the_network_for_nothing()
    {
        var html = Html(new MadeUpTheater());
        var outside = Comment().Replace(html, "");
        var addresses = Address().Matches(outside).Select(match => match.Value).Where(address => !address.StartsWith("http://www.w3.org/", StringComparison.Ordinal));
        Assert.Empty(addresses);
        Assert.DoesNotContain("@import", outside, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(link|script|img|iframe)[^>]*(href|src)=\"(?!data:)", html);
        Assert.DoesNotContain("url(fonts/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!-- inline:", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Licences_travel_with_the_report()
    {
        var html = Html(new MadeUpTheater());
        Assert.Contains("Permission to use, copy, modify, and/or distribute this software", html, StringComparison.Ordinal);
        Assert.Contains("SIL Open Font License", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("' & ` $& $1 {{x}}")]
    [InlineData("\u202Eevil\u2028line\u2029end")]
    [InlineData("<!-- inline:data -->")]
    public void A_hostile_name_stays_a_name(string name)
    {
        var theater = new MadeUpTheater(nameOf: _ => name, title: name);
        var html = Html(theater);
        var plain = Html(new MadeUpTheater());
        Assert.Equal(Count(plain, "<script"), Count(html, "<script"));
        Assert.Equal(Count(plain, "</script"), Count(html, "</script"));
        Assert.DoesNotContain('\u2028', html);
        Assert.DoesNotContain('\u2029', html);

        // What the browser parses is the very name.
        var embedded = DataElement().Match(html).Groups[1].Value;
        using var payload = JsonDocument.Parse(embedded);
        Assert.Equal(name, payload.RootElement.GetProperty("meta").GetProperty("name").GetString());
        Assert.Equal(name, payload.RootElement.GetProperty("nodes")[3].GetProperty("name").GetString());
    }

    [Fact]
    public void The_file_is_replaced_as_a_whole()
    {
        var folder = Directory.CreateTempSubdirectory("report");
        try
        {
            var path = Path.Combine(folder.FullName, "report.html");
            File.WriteAllText(path, new string('x', 5_000_000));
            var theater = new MadeUpTheater();
            ReportWriter.Write(path, theater.Scenario, theater.Result, _context);
            Assert.Equal(Html(theater), File.ReadAllText(path));
            Assert.Equal(["report.html"], folder.GetFiles().Select(file => file.Name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void An_answer_without_objectives_pockets_or_ground_still_makes_a_report()
    {
        var theater = new MadeUpTheater();
        var empty = theater.Result.Summary.TerritoryKm2.Final with { P05 = null, P10 = null, P25 = null, P50 = null, P75 = null, P90 = null, P95 = null };
        var result = theater.Result with
        {
            Fallen = [],
            PocketOpen = [],
            Summary = theater.Result.Summary with { Objectives = [], Pockets = [], TerritoryKm2 = theater.Result.Summary.TerritoryKm2 with { Final = empty } },
        };
        using var payload = JsonDocument.Parse(ReportWriter.Payload(theater.Scenario, result, _context));
        Assert.Equal("The scenario declares no objective.", payload.RootElement.GetProperty("answer").GetProperty("headline").GetString());
    }

    private static string Payload(MadeUpTheater theater) => ReportWriter.Payload(theater.Scenario, theater.Result, _context);

    private static string Html(MadeUpTheater theater)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(stream, theater.Scenario, theater.Result, _context);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("/\\*.*?\\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("https?://[^\\s\"'`)]+")]
    private static partial Regex Address();

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataElement();
}
