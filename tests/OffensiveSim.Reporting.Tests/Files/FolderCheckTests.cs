using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Reporting.Files;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Files;

/// <summary>A folder of the tutorial's pocket, sound and then damaged or forged in one thing.</summary>
public sealed class FolderCheckTests : IDisposable
{
    private const int Runs = 300;

    private static readonly CompiledScenario _scenario = Shipped.LoadFile("tutorial/3-a-pocket-closes.yaml");

    private readonly string _root = Directory.CreateTempSubdirectory("offsim-check-").FullName;

    public FolderCheckTests() => Assert.Null(new EnsembleFolder(_scenario, Folder).Fill(new EnsembleOptions { Runs = Runs, Threads = 2 }).Error);

    private OutputFolder Folder => new(Path.Combine(_root, "a"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_sound_folder_passes()
    {
        var result = FolderCheck.Run(Folder, sample: Runs, choice: 1);

        Assert.Equal((Runs, Runs, null, null), (result.Runs, result.Again, result.Difference, result.Refused));
    }

    [Theory]
    [InlineData("summary.json")]
    [InlineData("runs.parquet")]
    [InlineData("control.geojson")]
    public void A_file_that_was_changed_is_named(string name)
    {
        File.AppendAllText(Folder.PathOf(name), " ");

        Assert.Equal(Folder.PathOf(name), Check()!.Place.File);
    }

    /// <summary>Whoever forges the summary and its checksum has the blocks against him, and is told the line.</summary>
    [Fact]
    public void A_forged_summary_is_found_by_the_blocks()
    {
        var path = Folder.PathOf("summary.json");
        var lines = File.ReadAllLines(path);
        var line = Array.FindIndex(lines, text => text.Contains("\"p50\"", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("\"p50\": ", "\"p50\": 9", StringComparison.Ordinal);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        Reseal("summary.json");

        var found = Check()!;

        Assert.Equal((path, line + 1), (found.Place.File, found.Place.Line));
        Assert.StartsWith("the blocks tell another answer: \"p50\": ", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Whoever forges a block, the summary and every checksum has the campaigns against him.</summary>
    [Fact]
    public void A_forged_campaign_is_found_by_running_it_again()
    {
        var theater = new CompiledTheater(_scenario.Theater);
        var layout = new RowLayout(theater, _scenario.SideIds);
        var identity = new BlockIdentity(_scenario.Hash, 1, BlockIdentity.ThisEngine);
        var simulator = new CampaignSimulator(theater);
        var (row, writer) = (new RunRow(layout), new BlockWriter(layout, identity));
        writer.Begin(0, Ensemble.BlockSize);
        for (var run = 0u; run < Ensemble.BlockSize; run++)
        {
            row.Fill(run, simulator.Run(1, run));
            row.Numbers[0] += run == 77 ? 1 : 0;
            writer.Add(row);
        }

        Assert.Null(Folder.Blocks.Write(0, writer.End()));
        using (var summary = File.Create(Folder.PathOf("summary.json")))
        {
            SummaryFile.Write(summary, Ensemble.FromBlocks(_scenario, 1, Folder.Blocks, 2).Result!.Summary);
        }

        Reseal("summary.json");

        Assert.StartsWith($"campaign 77: {layout.Columns[0].Name} is ", Check()!.Message, StringComparison.Ordinal);
        Assert.Null(FolderCheck.Run(Folder, sample: 0, choice: 1).Difference);
    }

    [Fact]
    public void A_damaged_or_missing_block_is_named()
    {
        File.WriteAllBytes(Folder.Blocks.PathOf(1), File.ReadAllBytes(Folder.Blocks.PathOf(1))[..^1]);

        Assert.Equal(Folder.Blocks.PathOf(1), Check()!.Place.File);

        File.Delete(Folder.Blocks.PathOf(0));

        Assert.Equal(Folder.Blocks.PathOf(0), Check()!.Place.File);
    }

    [Fact]
    public void A_scenario_that_its_hash_is_not_of_is_found_and_another_engine_and_an_unfinished_folder_are_refused()
    {
        Edit(manifest => manifest["scenario"]!["hash"] = new string('0', 64));
        Assert.Contains("is not the one that its hash is of", Check()!.Message, StringComparison.Ordinal);

        Edit(manifest => manifest["engine"] = "0.0.1");
        Assert.Contains("was run by engine 0.0.1", FolderCheck.Run(Folder, 1, 1).Refused!.Message, StringComparison.Ordinal);

        File.Delete(Folder.PathOf("manifest.json"));
        Assert.Contains("no finished ensemble", FolderCheck.Run(Folder, 1, 1).Refused!.Message, StringComparison.Ordinal);
    }

    private Diagnostic? Check() => FolderCheck.Run(Folder, sample: Runs, choice: 1).Difference;

    private void Reseal(string name) => Edit(manifest =>
    {
        var file = manifest["files"]!.AsArray().Single(file => (string)file!["name"]! == name)!;
        var bytes = File.ReadAllBytes(Folder.PathOf(name));
        (file["bytes"], file["sha256"]) = (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    });

    private void Edit(Action<JsonNode> change)
    {
        var path = Folder.PathOf("manifest.json");
        var manifest = JsonNode.Parse(File.ReadAllText(path))!;
        change(manifest);
        File.WriteAllText(path, manifest.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }
}
