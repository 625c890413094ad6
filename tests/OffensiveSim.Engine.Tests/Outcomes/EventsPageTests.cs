using System.Text;
using System.Text.RegularExpressions;
using OffensiveSim.Engine.Outcomes;
using Xunit;

namespace OffensiveSim.Engine.Tests.Outcomes;

public sealed partial class EventsPageTests
{
    private static readonly string _file = Path.Combine(ModelPage.Folder, "EVENTS.md");

    [Fact]
    public void The_page_shows_the_kinds_of_events_of_the_code()
    {
        var page = File.ReadAllText(_file).Replace("\r\n", "\n", StringComparison.Ordinal);
        var renewed = Part().Replace(page, part => $"{part.Groups["open"].Value}\n{Table()}<!-- end -->");
        if (Environment.GetEnvironmentVariable("OFFSIM_UPDATE") == "1")
        {
            File.WriteAllText(_file, page = renewed);
        }

        Assert.True(page == renewed, $"src/OffensiveSim.Engine/EVENTS.md is stale. If the change is meant, run `OFFSIM_UPDATE=1 dotnet test` and review the difference. Now:\n{renewed}");
        Assert.Contains("| `left_by_order` |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_amount_in_the_table_is_explained_below_it()
    {
        var page = File.ReadAllText(_file);
        var names = Enum.GetValues<EventKind>().Select(EventWords.Of).SelectMany(said => new[] { said.Amount, said.MoreAmount }).Where(name => name.Length > 0).Distinct();
        Assert.All(names, name => Assert.Contains($"`{name}`", page[page.IndexOf("## The file", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    private static string Table()
    {
        var text = new StringBuilder("| kind | what happened | about | amounts | causes |\n|---|---|---|---|---|\n");
        foreach (var kind in Enum.GetValues<EventKind>())
        {
            var said = EventWords.Of(kind);
            var amounts = string.Join(", ", new[] { said.Amount, said.MoreAmount }.Where(name => name.Length > 0).Select(name => $"`{name}`"));
            text.Append($"| `{EventWords.Key(kind)}` | {said.Meaning} | {said.AboutMeaning} | {amounts} | {said.Causes} |\n");
        }

        return text.ToString();
    }

    [GeneratedRegex("(?<open><!-- generated: kinds of events -->)\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Part();
}
