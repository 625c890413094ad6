using System.Security.Cryptography;
using System.Text.Json;
using DuckDB.NET.Data;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Tests;
using OffensiveSim.Reporting.Files;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Files;

public sealed class EnsembleFolderTests : IDisposable
{
    private const int MaxRuns = 9000;

    private readonly string _root = Directory.CreateTempSubdirectory("offsim-folder-").FullName;
    private readonly CompiledTheater _theater = new(Synthetic.Scenario.Theater);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_finished_folder_holds_every_file_and_nothing_half_written()
    {
        var outcome = Fill("a");

        Assert.Null(outcome.Error);
        Assert.Equal(OutputFolder.Names, outcome.Paths.Select(path => Path.GetFileName(path)));
        Assert.Equal(
            OutputFolder.Names.Append("blocks/block-000000.bin").Append("blocks/block-000001.bin").Order(),
            Directory.GetFiles(Path.Combine(_root, "a"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(_root, "a"), file).Replace('\\', '/')).Order());
    }

    [Fact]
    public void All_but_the_manifest_is_the_same_bytes_on_any_number_of_threads()
    {
        Fill("a", threads: 1);
        Fill("b", threads: 3);

        foreach (var name in OutputFolder.Names.Where(name => name != "manifest.json"))
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(_root, "a", name)), File.ReadAllBytes(Path.Combine(_root, "b", name)));
        }
    }

    /// <summary>Looked at after 4, 8, 16, ... blocks: the least of these that is enough, whatever the threads, and in two sittings as well as in one.</summary>
    [Fact]
    public void As_many_campaigns_are_run_as_the_precision_takes()
    {
        var enough = Precise("a", 0.02, threads: 1).Result!;
        var runs = enough.Summary.Runs;

        Assert.Contains(runs, new[] { 1024, 2048, 4096, 8192 });
        Assert.All(enough.Resolution, one => Assert.True(one.IsReached(0.02)));
        Assert.Equal(enough.Summary.Objectives.Count + enough.Summary.Pockets.Count, enough.Resolution.Count);
        Assert.All(enough.Resolution.Zip(enough.Summary.Objectives), pair => Assert.Equal((pair.Second.Share.High - pair.Second.Share.Low) / 2, pair.First.Share, 12));
        Assert.Contains(Fill("b", runs: runs / 2).Result!.Resolution, one => !one.IsReached(0.02));
        Precise("b", 0.02, threads: 3, resume: true);
        Assert.Equal(File.ReadAllBytes(Path.Combine(_root, "a", "summary.json")), File.ReadAllBytes(Path.Combine(_root, "b", "summary.json")));
        Assert.Equal(runs, Manifest.Read(Path.Combine(_root, "a", "manifest.json"))!.Runs);
    }

    [Fact]
    public void Precision_that_takes_too_many_campaigns_ends_at_the_most_that_are_allowed()
    {
        var result = Precise("a", 0.001, threads: 2).Result!;

        Assert.Equal(MaxRuns, result.Summary.Runs);
        Assert.Contains(result.Resolution, one => !one.IsReached(0.001));
    }

    [Fact]
    public void No_campaign_of_the_folder_is_left_out_where_it_has_more_than_precision_takes()
    {
        Fill("a", runs: 2500);

        Assert.Equal(4096, Precise("a", 0.4, threads: 2, resume: true).Result!.Summary.Runs);
    }

    [Fact]
    public void The_summary_has_the_keys_of_its_schema()
    {
        Fill("a");
        using var json = Read("a", "summary.json");
        var root = json.RootElement;

        Assert.Equal(["schema", "scenario", "seed", "runs", "objectives", "pockets", "logistics", "territory_km2", "momentum_km2", "depth_km", "losses"], Keys(root));
        Assert.Equal("offsim.summary/1", root.GetProperty("schema").GetString());
        Assert.Equal(["name", "hash"], Keys(root.GetProperty("scenario")));
        var objective = root.GetProperty("objectives")[0];
        Assert.Equal(["node", "side", "share", "day", "assaults", "repulse"], Keys(objective));
        Assert.Equal(["value", "low", "high"], Keys(objective.GetProperty("share")));
        Assert.Equal(["p05", "p10", "p25", "p50", "p75", "p90", "p95"], Keys(objective.GetProperty("day")));
        Assert.Equal(["name", "side", "share", "first_day", "days", "peak_men", "captured_men"], Keys(root.GetProperty("pockets")[0]));
        Assert.Equal(["blue", "red"], Keys(root.GetProperty("logistics")));
        Assert.Equal(
            ["strain_mean", "strain_peak", "bound_by", "truck_load_peak", "stock_days_low", "pause", "culmination"], Keys(root.GetProperty("logistics").GetProperty("red")));
        Assert.Equal(["share", "day", "cause"], Keys(root.GetProperty("logistics").GetProperty("red").GetProperty("culmination")));
        Assert.Equal(["final", "by_day"], Keys(root.GetProperty("territory_km2")));
        Assert.Equal(Synthetic.Days + 1, root.GetProperty("depth_km").GetProperty("by_day").GetArrayLength());
        Assert.Equal(["casualties", "captured", "equipment"], Keys(root.GetProperty("losses").GetProperty("blue")));
    }

    [Fact]
    public void Runs_read_back_as_they_were()
    {
        Fill("a");
        var rows = Query("a", "runs.parquet", """SELECT run, "input.sides.red.formations[2-bde].men", "objective.east.blue.day", "side.red.casualties" FROM t ORDER BY run""");

        Assert.Equal(300, rows.Count);
        var record = new RunRecord(_theater);
        for (var run = 0u; run < 300; run++)
        {
            Synthetic.Fill(record, new Draws(1, run));
            Assert.Equal([run, record.Inputs[0], double.IsNaN(record.CaptureDay[1]) ? null : record.CaptureDay[1], record.Sides[1].Casualties], rows[(int)run]);
        }
    }

    [Fact]
    public void Days_read_back_as_they_were()
    {
        var result = Fill("a").Result!;

        Assert.Equal(
            result.Summary.TerritoryKm2.ByDay.Select(day => (object?)day.P50),
            Query("a", "days.parquet", "SELECT p50 FROM t WHERE kind = 'territory_km2' AND side = 'blue' ORDER BY day").Select(row => row[0]));
        Assert.Equal(
            result.SecondSideControl[1].Select(share => (object?)share),
            Query("a", "days.parquet", "SELECT share FROM t WHERE kind = 'control' AND side = 'red' AND node = 'ford' ORDER BY day").Select(row => row[0]));
        Assert.Equal([[0L]], Query("a", "days.parquet", "SELECT count(*) FROM (SELECT day, node, sum(share) s FROM t WHERE kind = 'control' GROUP BY ALL HAVING abs(s - 1) > 1e-12)"));
    }

    [Fact]
    public void Days_have_what_a_side_sees_and_says_where_the_scenario_tells_of_claims()
    {
        var result = Fill("a").Result!;
        var (seen, said) = (result.Summary.TerritoryKm2.ByDay, result.Summary.DepthKm.ByDay);
        var claims = new Dictionary<string, ClaimsSummary> { ["red"] = new([], seen, said) };
        Assert.Null(DaysParquet.Write(Path.Combine(_root, "a", "claims.parquet"), Synthetic.Scenario, result with { Summary = result.Summary with { Claims = claims } }));

        Assert.Equal(seen.Select(day => (object?)day.P90), Query("a", "claims.parquet", "SELECT p90 FROM t WHERE kind = 'seen_km2' AND side = 'red' ORDER BY day").Select(row => row[0]));
        Assert.Equal(said.Select(day => (object?)day.P10), Query("a", "claims.parquet", "SELECT p10 FROM t WHERE kind = 'said_km2' AND side = 'red' ORDER BY day").Select(row => row[0]));
        Assert.Empty(Query("a", "days.parquet", "SELECT 1 FROM t WHERE kind LIKE 's%_km2'"));
    }

    [Fact]
    public void The_map_is_geojson_with_the_share_of_every_day_whatever_the_names()
    {
        var result = Fill("a").Result!;
        using var json = Read("a", "control.geojson");
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToArray();

        Assert.Equal(["cell", "cell", "link", "link", "node", "node", "node"], features.Select(feature => feature.GetProperty("properties").GetProperty("kind").GetString()));
        var ford = features.Single(feature => feature.GetProperty("properties").GetProperty("id").GetString() == "ford" && feature.GetProperty("geometry").GetProperty("type").GetString() == "Point");
        Assert.Equal("The \"Ford\"\n\\ Харків", ford.GetProperty("properties").GetProperty("name").GetString());
        Assert.Equal(result.SecondSideControl[1], ford.GetProperty("properties").GetProperty("control_by_day").EnumerateArray().Select(share => share.GetDouble()));
        Assert.Equal(result.SecondSideControl[1][^1], ford.GetProperty("properties").GetProperty("control_end").GetDouble());

        // The first cell is written clockwise and open: it comes out counterclockwise and closed.
        Assert.Equal("[[[[36.6,49.4],[36.6,49.7],[36.4,49.7],[36.4,49.4],[36.6,49.4]]]]", features[0].GetProperty("geometry").GetProperty("coordinates").GetRawText());
    }

    [Fact]
    public void The_manifest_says_what_was_run_and_knows_every_file()
    {
        Fill("a");
        using var json = Read("a", "manifest.json");

        Assert.Equal(Synthetic.Scenario.Canonical, json.RootElement.GetProperty("scenario").GetProperty("canonical").GetString());
        Assert.Equal(300, json.RootElement.GetProperty("runs").GetInt32());
        foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
        {
            var bytes = File.ReadAllBytes(Path.Combine(_root, "a", file.GetProperty("name").GetString()!));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        }

        Assert.Equal(5, json.RootElement.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void A_finished_folder_is_refused_and_left_alone()
    {
        Fill("a");
        var before = File.ReadAllBytes(Path.Combine(_root, "a", "summary.json"));

        var again = Fill("a", seed: 2);

        Assert.Null(again.Result);
        Assert.Equal("there is a finished ensemble in this folder", again.Error!.Message);
        Assert.Contains("--out", again.Error.Hint);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_root, "a", "summary.json")));
    }

    [Fact]
    public void An_unfinished_folder_is_not_begun_afresh_but_gone_on_with()
    {
        Fill("a", runs: 1000);
        Fill("b", runs: 1000);
        File.Delete(Path.Combine(_root, "a", "manifest.json"));
        File.Delete(Path.Combine(_root, "a", "blocks", "block-000002.bin"));
        File.WriteAllText(Path.Combine(_root, "a", "days.parquet.77.tmp"), "half");
        File.WriteAllText(Path.Combine(_root, "a", "blocks", "block-000002.bin.77.tmp"), "half");

        Assert.Equal("there is an unfinished ensemble in this folder, with 3 blocks of campaigns", Fill("a", runs: 1000).Error!.Message);
        Assert.Null(Fill("a", runs: 1000, resume: true).Error);

        Assert.Equal(Files("b"), Files("a"));
        Assert.All(Files("b").Where(file => file is not "manifest.json" && !file.EndsWith(".parquet", StringComparison.Ordinal)), file =>
            Assert.Equal(File.ReadAllBytes(Path.Combine(_root, "b", file)), File.ReadAllBytes(Path.Combine(_root, "a", file))));

        string[] Files(string folder) => [.. Directory.GetFiles(Path.Combine(_root, folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(_root, folder), file)).Order()];
    }

    [Fact]
    public void A_finished_folder_takes_more_campaigns_and_then_is_as_if_all_had_been_run_at_once()
    {
        Fill("a", runs: 300);
        Fill("b", runs: 1000);

        Assert.Null(Fill("a", runs: 1000, resume: true).Error);

        Assert.Equal(File.ReadAllBytes(Path.Combine(_root, "b", "summary.json")), File.ReadAllBytes(Path.Combine(_root, "a", "summary.json")));
        Assert.Equal(Query("b", "runs.parquet", "SELECT * FROM t ORDER BY run"), Query("a", "runs.parquet", "SELECT * FROM t ORDER BY run"));
        using var manifest = Read("a", "manifest.json");
        Assert.Equal(1000, manifest.RootElement.GetProperty("runs").GetInt32());
    }

    [Fact]
    public void Going_on_with_something_else_is_refused_with_the_reason_and_leaves_it_alone()
    {
        Fill("a", seed: 7);
        var before = File.ReadAllBytes(Path.Combine(_root, "a", "manifest.json"));

        Assert.Equal("the ensemble in this folder is of seed 7, not 8", Fill("a", seed: 8, resume: true).Error!.Message);
        Assert.Equal("the ensemble in this folder has 300 campaigns, more than the 200 asked for", Fill("a", seed: 7, runs: 200, resume: true).Error!.Message);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_root, "a", "manifest.json")));

        File.Delete(Path.Combine(_root, "a", "manifest.json"));
        Assert.Equal("the ensemble in this folder is of seed 7, not 8", Fill("a", seed: 8, resume: true).Error!.Message);
        File.WriteAllText(Path.Combine(_root, "a", "manifest.json"), "{ half");
        Assert.Equal("the ensemble in this folder is of seed 7, not 8", Fill("a", seed: 8, resume: true).Error!.Message);
    }

    [Fact]
    public void Going_on_where_nothing_is_begins() => Assert.Null(Fill("a", resume: true).Error);

    [Fact]
    public void A_folder_of_something_else_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_root, "a"));
        File.WriteAllText(Path.Combine(_root, "a", "summary.json"), "mine");
        File.WriteAllText(Path.Combine(_root, "b"), "a file");

        Assert.Equal("this is something else than an ensemble's folder", Fill("a").Error!.Message);
        Assert.Equal("this is something else than an ensemble's folder", Fill("b").Error!.Message);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_root, "a", "summary.json")));
    }

    [Fact]
    public void A_disk_that_fails_at_the_end_leaves_an_unfinished_folder_and_an_error()
    {
        var outcome = new EnsembleFolder(Synthetic.Scenario, new OutputFolder(Path.Combine(_root, "a"))) { Report = (_, _) => throw new IOException("No space left on device") }
            .Fill(_theater, () => Synthetic.Campaigns(_theater), new EnsembleOptions { Runs = 300 }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("No space left on device", outcome.Error!.Message);
        Assert.EndsWith("report.html", outcome.Error.Place.File);
        Assert.Empty(outcome.Paths);
        Assert.False(File.Exists(Path.Combine(_root, "a", "report.html")));
        Assert.False(File.Exists(Path.Combine(_root, "a", "manifest.json")));
    }

    [Fact]
    public void A_parquet_file_that_cannot_be_written_is_an_error_value()
    {
        var result = Fill("a").Result!;

        Assert.NotNull(DaysParquet.Write(Path.Combine(_root, "missing", "days.parquet"), Synthetic.Scenario, result));
    }

    [Fact]
    public void Interrupted_before_anything_was_done_it_leaves_no_answer()
    {
        var outcome = new EnsembleFolder(Synthetic.Scenario, new OutputFolder(Path.Combine(_root, "a")))
            .Fill(_theater, () => Synthetic.Campaigns(_theater), new EnsembleOptions { Runs = 300 }, cancellation: new CancellationToken(canceled: true));

        Assert.NotNull(outcome.Error);
        Assert.Empty(Directory.GetFiles(Path.Combine(_root, "a")));
    }

    [Theory]
    [InlineData("scenarios/kharkiv-2022/scenario.yaml", "kharkiv-2022")]
    [InlineData("scenarios/kharkiv-2022/variants/no-kherson.yaml", "no-kherson")]
    public void By_default_the_folder_is_named_after_scenario_hash_and_seed(string file, string name) =>
        Assert.Equal(Path.Combine("out", name, "01234567-s7"), OutputFolder.Default(file, Synthetic.Scenario.Hash, 7));

    private FolderOutcome Fill(string folder, int threads = 2, int runs = 300, ulong seed = 1, bool resume = false) =>
        Fill(folder, new EnsembleOptions { Runs = runs, Seed = seed, Threads = threads, Resume = resume });

    private FolderOutcome Precise(string folder, double precision, int threads, bool resume = false) =>
        Fill(folder, new EnsembleOptions { Precision = precision, MaxRuns = MaxRuns, Threads = threads, Resume = resume });

    private FolderOutcome Fill(string folder, EnsembleOptions options) =>
        new EnsembleFolder(Synthetic.Scenario, new OutputFolder(Path.Combine(_root, folder))) { Report = (result, stream) => stream.WriteByte((byte)(result.Summary.Runs % 100)) }
            .Fill(_theater, () => Synthetic.Campaigns(_theater), options, cancellation: TestContext.Current.CancellationToken);

    private JsonDocument Read(string folder, string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_root, folder, name)));

    private List<object?[]> Query(string folder, string name, string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"WITH t AS (FROM '{Path.Combine(_root, folder, name)}') {sql}";
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
