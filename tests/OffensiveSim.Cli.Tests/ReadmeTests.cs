using System.Text.RegularExpressions;
using Xunit;

namespace OffensiveSim.Cli.Tests;

public class ReadmeTests
{
    private static readonly string[] _lines = File.ReadAllLines(Path.Combine(GoldenFile.Root, "README.md"));

    [Fact]
    public void It_shows_two_commands_and_they_are_the_ones_that_work() => Assert.Equal(
        ["dotnet run -c Release --project src/OffensiveSim.Cli -- run scenarios/kharkiv-2022/scenario.yaml", "dotnet test"],
        _lines.Where(line => Regex.IsMatch(line, "^ *dotnet (run|test)")).Select(line => line.Trim()));

    [Fact]
    public void Every_file_it_points_to_is_there()
    {
        var links = _lines.SelectMany(line => Regex.Matches(line, @"\]\(([^)]+)\)").Select(link => link.Groups[1].Value)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(GoldenFile.Root, link)), link));
    }

    [Fact]
    public async Task Every_option_it_names_is_one()
    {
        var help = (await Offsim.Run("run", "--help")).Output + (await Offsim.Run("replay", "--help")).Output + (await Offsim.Run("decisive", "--help")).Output;
        var options = _lines.SelectMany(line => Regex.Matches(line, "`(--[a-z-]+)").Select(option => option.Groups[1].Value)).Distinct().ToList();
        Assert.Contains("--set", options);
        Assert.All(options.Where(option => option != "--help"), option => Assert.Contains(option, help, StringComparison.Ordinal));
    }
}
