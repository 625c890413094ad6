using System.Text.Json;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class LeversCommandTests
{
    private static readonly string _trucks = Path.Combine(GoldenFile.Root, "scenarios", "tutorial", "2-a-force-outruns-its-trucks.yaml");

    private static readonly string[] _short =
    [
        "levers", _trucks, "--runs", "6",
        "--set", "levers=[{ id: trucks, label: Blue trucks, why: nobody counted, grade: D, source: invented, set: sides.blue.supply.trucks, low: 1, high: 100, step: 1 }]",
    ];

    [Fact]
    public async Task Every_end_has_its_effect_and_the_file_is_what_json_prints()
    {
        using var folder = new TemporaryFolder();
        var shown = await Offsim.Run([.. _short, "--out", folder["a"]]);
        Assert.Equal(ExitCode.Done, shown.Code);
        Assert.Contains("Blue trucks: 1 to 100", shown.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("nobody counted", shown.Output, StringComparison.Ordinal);

        var json = await Offsim.Run([.. _short, "--threads", "1", "--json"]);
        Assert.Equal(ExitCode.Done, json.Code);
        Assert.Equal(File.ReadAllText(folder["a/levers.json"]), json.Output);
        using var parsed = JsonDocument.Parse(json.Output);
        var lever = parsed.RootElement.GetProperty("levers")[0];
        Assert.Equal("offsim.levers/1", parsed.RootElement.GetProperty("schema").GetString());
        Assert.Equal(("trucks", "4", "D"), (lever.GetProperty("id").GetString(), lever.GetProperty("baseline").GetString(), lever.GetProperty("grade").GetString()));
        Assert.Equal(["1", "100"], lever.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("value").GetString()));
    }

    [Fact]
    public async Task A_scenario_without_levers_is_refused()
    {
        var refused = await Offsim.Run("levers", _trucks);
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("this scenario has no levers", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lever_turned_in_a_run_is_the_value_set()
    {
        using var folder = new TemporaryFolder();
        var turned = await Offsim.Run("run", Offsim.Kharkiv, "--set", "days=3", "--lever", "surprise=0", "--lever", "izyum=hold", "--runs", "6", "--json", "--out", folder["turned"]);
        var set = await Offsim.Run(
            "run", Offsim.Kharkiv, "--set", "days=3", "--set", "sides.ukraine.surprise=0", "--set", "sides.russia.plan[izyum-borova].hold_order=true", "--set", "sides.russia.plan[izyum-svatove].hold_order=true",
            "--set", "sides.russia.plan[izyum-lyman].hold_order=true", "--runs", "6", "--json", "--out", folder["set"]);

        Assert.Equal(ExitCode.Done, turned.Code);
        Assert.Equal(set.Output, turned.Output);
        Assert.Contains("--lever surprise=0 --lever izyum=hold", File.ReadAllText(folder["turned/report.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lever_that_is_none_is_told_and_nothing_is_run()
    {
        var refused = await Offsim.Run("run", Offsim.Kharkiv, "--lever", "suprise=0");
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("There is no lever \"suprise\".", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean surprise?", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was run.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_tries_every_end()
    {
        var refused = await Offsim.Run(
            "check", _trucks, "--set",
            "levers=[{ id: shells, label: Shells, why: none, grade: D, source: invented, options: [{ id: so, label: so }, { id: both, label: both, set: { sides.blue.shell_ratio: 2, sides.red.shell_ratio: 2 } }] }]");
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("With the lever `shells` at both the scenario does not load", refused.Error, StringComparison.Ordinal);
    }
}
