using System.Text.RegularExpressions;
using OffensiveSim.Engine.Parameters;
using Xunit;

namespace OffensiveSim.Engine.Tests;

public sealed partial class ModelPageTests
{
    private static readonly string[] Laws = [.. Directory.EnumerateFiles(Path.Combine(ModelPage.Folder, "Processes"), "*Law.cs", SearchOption.AllDirectories).Select(FromFolder).Order()];

    [Fact]
    public void The_page_shows_the_steps_parameters_and_constants_of_the_code() =>
        Assert.True(
            ModelPage.Text == ModelPage.Renew(ModelPage.Text),
            $"src/OffensiveSim.Engine/MODEL.md is stale. If the change is meant, run `OFFSIM_UPDATE=1 dotnet test` and review the difference. Now:\n{ModelPage.Renew(ModelPage.Text)}");

    [Fact]
    public void Every_parameter_stands_on_the_page() =>
        Assert.All(ParameterCatalog.Of(new ModelParameters()), entry => Assert.Contains($"| `{entry.Name}` |", ModelPage.Text, StringComparison.Ordinal));

    [Fact]
    public void Every_law_has_an_entry_with_its_source_and_what_it_leaves_out()
    {
        var sections = Heading().Split(ModelPage.Text);
        Assert.NotEmpty(Laws);

        Assert.All(Laws, law =>
        {
            var entry = sections.SingleOrDefault(section => section.Split('\n')[0].Contains($"]({law})", StringComparison.Ordinal));
            Assert.True(entry is not null, $"{law} has no heading of its own in MODEL.md: say what it is, where it comes from and what it leaves out.");
            Assert.Contains("*Source and grade:*", entry, StringComparison.Ordinal);
            Assert.Contains("*Not represented:*", entry, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_frozen_number_is_explained_and_graded()
    {
        var rows = ModelPage.Row().Matches(ModelPage.Text).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["said"].Value);

        Assert.All(ModelPage.Constants(), constant =>
        {
            Assert.True(rows.TryGetValue(constant.Name, out var said), $"{constant.Name} is missing in MODEL.md: run `OFFSIM_UPDATE=1 dotnet test` and fill its row in.");
            Assert.True(ExplainedAndGraded().IsMatch(said), $"Say in MODEL.md what {constant.Name} is, and grade it: A to D, or – for a definition or a device of the program.");
        });
    }

    [Fact]
    public void Every_link_of_the_page_leads_to_a_file() =>
        Assert.All(Link().Matches(ModelPage.Text).Select(link => link.Groups["to"].Value), to => Assert.True(File.Exists(Path.Combine(ModelPage.Folder, to)), $"{to} does not exist."));

    private static string FromFolder(string file) => Path.GetRelativePath(ModelPage.Folder, file).Replace('\\', '/');

    [GeneratedRegex("^(?=#+ )", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<to>[^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^ \S.* \| [ABCD–] $")]
    private static partial Regex ExplainedAndGraded();
}
