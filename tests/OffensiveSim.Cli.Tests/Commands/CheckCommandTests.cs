using System.Text.RegularExpressions;
using OffensiveSim.Scenarios.Templates;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class CheckCommandTests
{
    [Fact]
    public async Task The_Kharkiv_scenario_has_no_errors()
    {
        var check = await Offsim.Run("check", Offsim.Kharkiv);
        Assert.Equal(ExitCode.Done, check.Code);
        Assert.Contains("no errors", check.Output, StringComparison.Ordinal);
        Assert.Contains("Kharkiv offensive, September 2022: ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_scenario_is_told_in_two_lines()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["scenario.yaml"], ScenarioTemplate.Yaml.Replace("name: Two roads to Eastford", "name: Two [red]roads[/]", StringComparison.Ordinal));
        var check = await Offsim.Run("check", folder["scenario.yaml"]);
        GoldenFile.AssertEqual("check-sound.txt", Regex.Replace(folder.Seen(check.Error + check.Output), "hash [0-9a-f]{8}", "hash 01234567"));
    }

    [Fact]
    public async Task Every_error_is_told_at_once_with_its_line()
    {
        using var folder = new TemporaryFolder();
        var yaml = ScenarioTemplate.Yaml
            .Replace("days: 21", "days: three weeks", StringComparison.Ordinal)
            .Replace("surprise: 0.3 ", "suprise: 0.3 ", StringComparison.Ordinal)
            .Replace("kind: city", "kind: [red]city", StringComparison.Ordinal);
        File.WriteAllText(folder["scenario.yaml"], yaml);
        var check = await Offsim.Run("check", folder["scenario.yaml"], "--set", "sides.blue.trucks=3");
        Assert.Equal(ExitCode.BadInput, check.Code);
        Assert.Empty(check.Output);
        GoldenFile.AssertEqual("check-errors.txt", folder.Seen(check.Error));
    }

    [Fact]
    public async Task Errors_between_parts_of_the_scenario_come_with_their_lines_too()
    {
        using var folder = new TemporaryFolder();
        var yaml = ScenarioTemplate.Yaml
            .Replace("at: westwood, men: 4000", "at: westwod, men: 4000", StringComparison.Ordinal)
            .Replace("{ lost: midbridge }", "{ lost: middlebridge }", StringComparison.Ordinal);
        File.WriteAllText(folder["scenario.yaml"], yaml);
        var check = await Offsim.Run("check", folder["scenario.yaml"]);
        Assert.Equal(ExitCode.BadInput, check.Code);
        GoldenFile.AssertEqual("check-references.txt", folder.Seen(check.Error));
    }
}
