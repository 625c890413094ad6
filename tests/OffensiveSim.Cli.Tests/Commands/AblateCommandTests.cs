using System.Text.Json;
using OffensiveSim.Engine.Parameters;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class AblateCommandTests
{
    private static readonly string[] _short = ["ablate", Offsim.Kharkiv, "--set", "days=4", "--runs", "6"];

    [Fact]
    public async Task Each_mechanism_has_its_change_and_the_file_is_what_json_prints()
    {
        using var folder = new TemporaryFolder();
        var shown = await Offsim.Run([.. _short, "--out", folder["a"]]);
        Assert.Equal(ExitCode.Done, shown.Code);
        Assert.Contains("Judged quality", shown.Output, StringComparison.Ordinal);
        Assert.Contains("ablations.json: all of the above", shown.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);

        var json = await Offsim.Run([.. _short, "--threads", "1", "--json"]);
        Assert.Equal(ExitCode.Done, json.Code);
        Assert.Equal(File.ReadAllText(folder["a/ablations.json"]), json.Output);
        using var parsed = JsonDocument.Parse(json.Output);
        Assert.Equal("offsim.ablations/1", parsed.RootElement.GetProperty("schema").GetString());
        Assert.Equal("judged_quality", parsed.RootElement.GetProperty("mechanisms")[0].GetProperty("mechanism").GetString());
        Assert.Equal("judged_cohesion", parsed.RootElement.GetProperty("mechanisms")[1].GetProperty("mechanism").GetString());
    }

    [Fact]
    public async Task A_mechanism_that_is_off_anyway_is_named_and_not_compared()
    {
        var shown = await Offsim.Run([.. _short, "--set", "without=[judged_quality]"]);
        Assert.Equal(ExitCode.Done, shown.Code);
        Assert.Contains($"without each of {Enum.GetValues<Mechanism>().Length - 1} mechanisms", shown.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Off in this scenario, and so throughout: judged_quality.", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["ablations.json"], "mine");
        var refused = await Offsim.Run([.. _short, "--out", folder.Path]);
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("give another --out", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["ablations.json"]));
    }

    [Fact]
    public async Task Interrupted_before_anything_is_done_it_writes_nothing()
    {
        using var interrupt = new CancellationTokenSource();
        await interrupt.CancelAsync();
        var run = await Offsim.Run(interrupt.Token, _short);
        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
    }
}
