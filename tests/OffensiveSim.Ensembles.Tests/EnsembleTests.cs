using System.Text.Json;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Ensembles.Tests;

public sealed class EnsembleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("offsim-ensemble-").FullName;
    private readonly CompiledTheater _theater = new(Synthetic.Scenario.Theater);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_answer_and_the_blocks_are_the_same_bytes_on_any_number_of_threads()
    {
        var (result, blocks) = Bytes(threads: 1, runs: 1500);

        foreach (var threads in new[] { 2, 3, 7 })
        {
            var (again, blocksAgain) = Bytes(threads, runs: 1500);
            Assert.Equal(result, again);
            Assert.Equal(blocks, blocksAgain);
        }
    }

    [Fact]
    public void Another_seed_gives_another_answer() => Assert.NotEqual(Json(Run(new() { Runs = 300, Seed = 1 }).Result), Json(Run(new() { Runs = 300, Seed = 2 }).Result));

    [Fact]
    public void The_blocks_alone_tell_the_answer_again()
    {
        var store = new BlockStore(_folder);
        var live = Run(new() { Runs = 600, Threads = 2, Store = store });

        var told = Ensemble.FromBlocks(Synthetic.Scenario, 1, store, Ensemble.BlockCount(600));

        Assert.Null(told.Error);
        Assert.Equal(Json(live.Result), Json(told.Result));
    }

    [Fact]
    public void Shares_and_days_are_those_of_the_runs()
    {
        const int Runs = 700;
        var result = Run(new() { Runs = Runs, Threads = 2 }).Result!;
        var records = Enumerable.Range(0, Runs).Select(Record).ToArray();

        var east = records.Select(record => record.CaptureDay[1]).Where(day => !double.IsNaN(day)).Order().ToArray();
        var summary = result.Summary.Objectives[1];
        Assert.Equal(("east", "blue"), (summary.Node, summary.Side));
        Assert.Equal((double)east.Length / Runs, summary.Share.Value);
        Assert.Equal(east[(Runs / 4) - 1], summary.Day.P25);
        Assert.Equal(.25 * Math.Ceiling(4 * east[(Runs / 2) - 1]), summary.Day.P50);
        for (var day = 0; day <= Synthetic.Days; day++)
        {
            Assert.Equal((double)east.Count(fell => fell <= day) / Runs, result.Fallen[1][4 * day]);
            Assert.Equal((double)east.Count(fell => fell <= day) / Runs, 1 - result.SecondSideControl[2][day], 1e-12);
            Assert.Equal(0, result.SecondSideControl[0][day]);
        }

        var pockets = records.Where(record => !double.IsNaN(record.Pockets[0].FirstDay)).ToArray();
        var pocket = result.Summary.Pockets[0];
        Assert.Equal((double)pockets.Length / Runs, pocket.Share.Value);
        Assert.Equal(2.5, pocket.Days.P05);
        Assert.Equal(pockets.Select(record => record.Pockets[0].PeakMen).Order().ElementAt(((pockets.Length + 1) / 2) - 1), pocket.PeakMen.P50!.Value, 5.0);
        Assert.Equal("exhaustion", result.Summary.Logistics["red"].Culmination.Cause);
        Assert.Equal(records.Select(record => record.TerritoryKm2[4]).Order().ElementAt((Runs / 2) - 1), result.Summary.TerritoryKm2.ByDay[4].P50!.Value, .5);
    }

    [Fact]
    public void Cancelled_it_answers_for_the_runs_that_were_done()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Progress(report => { if (report.RunsDone >= 512) { stop.Cancel(); } });

        var cut = RunUntil(new() { Runs = 5000, Threads = 3 }, progress, stop.Token).Result!;

        Assert.InRange(cut.Summary.Runs, 512, 1536);
        Assert.Equal(Json(Run(new() { Runs = cut.Summary.Runs }).Result), Json(cut));
    }

    [Fact]
    public void Cancelled_before_it_began_it_knows_nothing()
    {
        var none = RunUntil(new() { Runs = 300 }, null, new CancellationToken(canceled: true)).Result!;

        Assert.Equal(0, none.Summary.Runs);
        Assert.Equal(new Share(0, 0, 1), none.Summary.Objectives[0].Share);
        Assert.Equal(1, none.SecondSideControl[1][3]);
    }

    [Fact]
    public void Progress_tells_runs_and_the_main_objectives()
    {
        var reports = new List<EnsembleProgress>();
        var result = Run(new() { Runs = 600, Threads = 2 }, new Progress(reports.Add)).Result!;

        Assert.Equal(3, reports.Count);
        Assert.Equal(600, reports[^1].RunsDone);
        Assert.Equal(600, reports[^1].RunsTotal);
        Assert.Equal(reports.Select(report => report.RunsDone).Order(), reports.Select(report => report.RunsDone));
        Assert.Equal([new ObjectiveProgress("east", "blue", result.Summary.Objectives[1].Share)], reports[^1].Objectives);
    }

    [Fact]
    public void A_store_that_cannot_be_written_is_an_error_with_a_place()
    {
        var outcome = Run(new() { Runs = 600, Threads = 2, Store = new BlockStore(Path.Combine(_folder, "missing")) });

        Assert.Null(outcome.Result);
        Assert.Contains("block-00000", outcome.Error!.Place.File);
    }

    [Fact]
    public void A_bug_in_a_campaign_stops_all_threads_and_is_told()
    {
        var runs = 0;
        RunRecord Broken(ulong seed, uint run)
        {
            Interlocked.Increment(ref runs);
            return run == 300 ? throw new InvalidOperationException("bug") : Record((int)run);
        }

        Assert.Throws<InvalidOperationException>(() =>
            Ensemble.Run(Synthetic.Scenario, _theater, () => Broken, new() { Runs = 1_000_000, Threads = 2 }, null, TestContext.Current.CancellationToken));
        Assert.InRange(runs, 301, 100_000);
    }

    [Fact]
    public void What_bound_is_told_by_its_part_of_the_tonnes()
    {
        var layout = new RowLayout(_theater, Synthetic.Scenario.SideIds, ["trucks", "crossing", "no open road"]);
        var record = new RunRecord(_theater);
        record.Sides[0] = new SideRecord(Synthetic.Days + 1, 3, Synthetic.Scenario.Theater.Outcomes.Objectives.Count);
        record.Sides[1] = new SideRecord(Synthetic.Days + 1, 3, Synthetic.Scenario.Theater.Outcomes.Objectives.Count);
        record.Clear();
        (record.Sides[0].ShortByCapTonnes[0], record.Sides[0].ShortByCapTonnes[2]) = (.1, .3);
        var tally = new EnsembleTally(layout, _theater);
        var row = new RunRow(layout);
        row.Fill(0, record);
        tally.Add(row);
        tally.Add(row);

        var logistics = new Answer(Synthetic.Scenario, layout, tally).Of(1).Summary.Logistics;

        Assert.Equal([new CapShare("no open road", .75), new CapShare("trucks", .25)], logistics["blue"].BoundBy);
        Assert.Empty(logistics["red"].BoundBy);
        Assert.Null(logistics["red"].Culmination.Cause);
    }

    [Fact]
    public void Keeping_and_counting_a_run_allocates_nothing_once_its_bins_are_known()
    {
        var layout = new RowLayout(_theater, Synthetic.Scenario.SideIds);
        var (tally, row, writer) = (new EnsembleTally(layout, _theater), new RunRow(layout), new BlockWriter(layout, new(Synthetic.Scenario.Hash, 1, "1")));
        var record = Record(0);
        Block();

        // The runtime itself allocates now and then (compiling, tiering); what a run allocates, every block of 256 would: 6 kB at the least.
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => Block()), 0, 2048);

        long Block()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            writer.Begin(0, 256);
            for (var run = 0u; run < 256; run++)
            {
                row.Fill(run, record);
                tally.Add(row);
                writer.Add(row);
            }

            writer.End();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private RunRecord Record(int run)
    {
        var record = new RunRecord(_theater);
        Synthetic.Fill(record, new Draws(1, (uint)run));
        return record;
    }

    private EnsembleOutcome Run(EnsembleOptions options, Progress? progress = null) => RunUntil(options, progress, TestContext.Current.CancellationToken);

    private EnsembleOutcome RunUntil(EnsembleOptions options, Progress? progress, CancellationToken cancellation) =>
        Ensemble.Run(Synthetic.Scenario, _theater, () => Synthetic.Campaigns(_theater), options, progress, cancellation);

    private (string Result, string Blocks) Bytes(int threads, int runs)
    {
        var store = new BlockStore(_folder);
        Array.ForEach(Directory.GetFiles(_folder), File.Delete);
        var outcome = Run(new() { Runs = runs, Threads = threads, Store = store });
        var files = Directory.GetFiles(_folder).Order().Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(File.ReadAllBytes(file))}");
        return (Json(outcome.Result), string.Join('\n', files));
    }

    private static string Json(EnsembleResult? result) => JsonSerializer.Serialize(result);

    private sealed class Progress(Action<EnsembleProgress> report) : IProgress<EnsembleProgress>
    {
        public void Report(EnsembleProgress value) => report(value);
    }
}
