using System.Text.RegularExpressions;
using Xunit;

namespace OffensiveSim.Cli.Tests;

/// <summary>The tutorial's page: every command on it works as it stands, and what is pasted below it is what the command prints. OFFSIM_UPDATE=1 pastes it anew.</summary>
public class TutorialPageTests
{
    private const string Start = "dotnet run -c Release --project src/OffensiveSim.Cli -- run ";
    private const string Paste = "```text";

    private static readonly string Folder = Path.Combine(GoldenFile.Root, "scenarios", "tutorial");
    private static readonly string Page = Path.Combine(Folder, "README.md");

    [Fact]
    public async Task Every_command_works_as_it_stands_and_prints_the_lines_below_it()
    {
        var lines = await File.ReadAllLinesAsync(Page, TestContext.Current.CancellationToken);
        var (output, pasted) = (new Queue<string>(), false);
        var (commands, stale) = (0, new List<string>());
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Start, StringComparison.Ordinal))
            {
                output = new Queue<string>(await OutputOf(lines[i]));
                commands++;
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                pasted = lines[i] == Paste;
            }
            else if (pasted)
            {
                var printed = NextLine(output, Label(lines[i]));
                if (printed != lines[i])
                {
                    (lines[i], stale) = (printed, [.. stale, printed]);
                }
            }
        }

        if (Environment.GetEnvironmentVariable("OFFSIM_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(Page, string.Join('\n', lines) + "\n", TestContext.Current.CancellationToken);
            stale.Clear();
        }

        Assert.InRange(commands, 8, 20);
        Assert.True(stale.Count == 0, "scenarios/tutorial/README.md is stale. If the change is meant, run `OFFSIM_UPDATE=1 dotnet test`, and read the page again: its words must still be true. Now:\n" + string.Join('\n', stale));
    }

    [Fact]
    public void Every_file_it_points_to_is_there()
    {
        var links = Regex.Matches(File.ReadAllText(Page), @"\]\(([^)]+)\)").Select(link => link.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Folder, link)), link));
    }

    /// <summary>The lines that a command of the page prints.</summary>
    private static async Task<string[]> OutputOf(string command)
    {
        using var folder = new TemporaryFolder();
        var words = Regex.Matches(command[Start.Length..], "\"([^\"]*)\"|(\\S+)").Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value).ToList();
        words[0] = Path.Combine(GoldenFile.Root, words[0]);
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter());
        var code = await Program.RunAsync(["run", .. words, "--out", Path.Combine(folder.Path, "out")], new Terminal(output, TextWriter.Synchronized(error)), TestContext.Current.CancellationToken);

        Assert.True(code == 0, $"{command}\n{error}");
        return output.ToString().ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>The next line of the output with a label; a line that says so where there is none.</summary>
    private static string NextLine(Queue<string> output, string label)
    {
        while (output.TryDequeue(out var line))
        {
            if (Label(line) == label)
            {
                return line.TrimEnd();
            }
        }

        return $" {label}: no such line";
    }

    /// <summary>The first column of a row; the same for all rules.</summary>
    private static string Label(string line) => line.StartsWith(" ─", StringComparison.Ordinal) ? "─" : Regex.Split(line.Trim(), " {2,}")[0];
}
