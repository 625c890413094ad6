using System.Diagnostics;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class ScenarioFilesTests
{
    private static readonly bool Unix = !OperatingSystem.IsWindows();

    [Theory]
    [InlineData("../outside.csv", "lies outside the scenario's folder")]
    [InlineData("/etc/passwd", "is not the name of a file of this scenario")]
    [InlineData("a\\\\b.csv", "is not the name of a file of this scenario")]
    [InlineData("nowhere.csv", "There is no file")]
    [InlineData("variants", "is a folder, not a file")]
    [InlineData("empty.csv", "is empty, or not a regular file")]
    public void Tables_are_read_from_the_scenarios_folder_only(string name, string message)
    {
        using var folder = CsvScenario.Write().With("variants/x", "").With("empty.csv", "");
        folder.With("scenario.yaml", CsvScenario.Yaml.Replace("nodes.csv", $"\"{name}\"", StringComparison.Ordinal));
        var result = folder.Read();

        Assert.Null(result.Document);
        Assert.Contains(message, folder.Rendered(result), StringComparison.Ordinal);
        Assert.Equal(6, result.Diagnostics[0].Place.Line);
    }

    [Fact]
    public void A_symbolic_link_out_of_the_folder_or_in_circles_is_refused()
    {
        Assert.SkipUnless(Unix, "Making symbolic links needs rights on Windows.");
        using var folder = CsvScenario.Write();
        using var outside = new ScenarioFolder().With("nodes.csv", CsvScenario.Nodes);
        File.Delete(folder["nodes.csv"]);
        File.CreateSymbolicLink(folder["nodes.csv"], outside["nodes.csv"]);
        Assert.Contains("lies outside", folder.Rendered(folder.Read()), StringComparison.Ordinal);

        File.Delete(folder["nodes.csv"]);
        Directory.CreateSymbolicLink(folder["elsewhere"], outside.Path);
        folder.With("scenario.yaml", CsvScenario.Yaml.Replace("nodes.csv", "elsewhere/nodes.csv", StringComparison.Ordinal));
        Assert.Contains("lies outside", folder.Rendered(folder.Read()), StringComparison.Ordinal);

        File.CreateSymbolicLink(folder["circle.csv"], "circle.csv");
        folder.With("scenario.yaml", CsvScenario.Yaml.Replace("nodes.csv", "circle.csv", StringComparison.Ordinal));
        Assert.Contains("go in circles", folder.Rendered(folder.Read()), StringComparison.Ordinal);

        folder.With("real.csv", CsvScenario.Nodes).With("scenario.yaml", CsvScenario.Yaml.Replace("nodes.csv", "inside.csv", StringComparison.Ordinal));
        File.CreateSymbolicLink(folder["inside.csv"], "real.csv");
        Assert.Equal("", folder.Rendered(folder.Read()));
    }

    [Fact]
    public void Pipes_and_devices_are_refused_without_waiting()
    {
        Assert.SkipUnless(Unix, "Pipes are made with mkfifo, which Windows does not have.");
        using var folder = new ScenarioFolder();
        using (var made = Process.Start("mkfifo", [folder["pipe.yaml"]]))
        {
            made.WaitForExit();
        }

        Assert.Contains("not a regular file", folder.Rendered(folder.Read("pipe.yaml")), StringComparison.Ordinal);
        Assert.Contains("not a regular file", DiagnosticText.Format(ScenarioReader.Read("/dev/zero", []).Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no\0such")]
    [InlineData("/")]
    [InlineData("nowhere/at/all.yaml")]
    public void A_main_file_that_is_none_is_an_error(string path) => Assert.Single(ScenarioReader.Read(path, []).Diagnostics);

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_with_their_place()
    {
        using var folder = new ScenarioFolder();
        File.WriteAllBytes(folder["scenario.yaml"], [.. "offsim: 1\nname: é"u8, 0xc3, 0x28, .. "\n"u8]);

        Assert.Contains("scenario.yaml:2:8: error: Byte 0xc3 is not UTF-8.", folder.Rendered(folder.Read()), StringComparison.Ordinal);

        File.WriteAllBytes(folder["scenario.yaml"], [0xff, 0xfe, .. "offsim"u8]);
        Assert.Contains("UTF-16", folder.Rendered(folder.Read()), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_the_scenario_names_are_read_beside_the_file_that_names_them()
    {
        using var folder = CsvScenario.Write().With("area.geojson", "{}");
        folder.With("variants/area.geojson", "[]").With("variants/map.yaml", "offsim: 1\nextends: ../scenario.yaml\nset: { theater.area: area.geojson }\n");
        var result = folder.Read("variants/map.yaml");
        var area = result.Document!.Theater.Area!;

        Assert.Equal("[]", result.Files.TryRead(area).Text);
        Assert.Contains("too large", result.Files.TryRead(area, limit: 1).Problem!.Message, StringComparison.Ordinal);
        Assert.NotNull(result.Files.TryRead(new FileName("../../x", area.Place)).Problem);
    }
}
