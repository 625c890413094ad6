using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

/// <summary>Files made to crash, to hang or to eat memory.</summary>
public sealed class HostileFilesTests
{
    public static TheoryData<string, Func<string>> Attacks => new()
    {
        { "nested lists", () => Repeat("[", 10_000) },
        { "many nested lists", () => Repeat("[", 4_000_000) },
        { "nested mappings", () => Repeat("{a: ", 100_000) },
        { "nested blocks", () => Repeat("- ", 1_000_000) },
        { "nested keys", () => Repeat("? ", 1_000_000) },
        { "nested by indent", () => string.Concat(Enumerable.Range(0, 3000).Select(i => new string(' ', i) + "a:\n")) },
        { "a huge scalar", () => "name: " + Repeat("x", 8_000_000) },
        { "a huge quoted scalar", () => "name: \"" + Repeat("x", 8_000_000) + "\"" },
        { "a huge number", () => "days: " + Repeat("9", 8_000_000) },
        { "a million keys", () => string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"{i:x}: \n")) },
        { "a million equal keys", () => Repeat("a: 1\n", 1_000_000) },
        { "a million wrong items", () => "factors: [" + Repeat("1,", 1_000_000) + "]" },
        { "a million wrong sections", () => "factors: [" + Repeat("{},", 1_000_000) + "]" },
        { "a million overrides", () => "extends: x.yaml\nset: {" + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}: 1, ")) + "}" },
        { "an alias bomb", () => "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n" },
        { "a merge bomb", () => "a: &a {x: 1}\nb: &b {<<: [*a,*a]}\n" },
        { "an unclosed tag", () => "!!int]name: demo" },
        { "NUL bytes", () => Repeat("\0", 1_000_000) },
        { "control characters", () => "name: \u001b]0;owned\u0007\u009b31m" },
        { "empty lines", () => Repeat("\n", 8_000_000) },
        { "comments", () => Repeat("#\n", 4_000_000) },
        { "documents", () => Repeat("---\n", 2_000_000) },
        { "directives", () => Repeat("%a b\n", 1_000_000) },
        { "too large a file", () => Repeat(" ", ScenarioFiles.LargestFile + 1) },
    };

    public static TheoryData<string, Func<string>> TableAttacks => new()
    {
        { "a million columns", () => string.Join(',', Enumerable.Range(0, 1_000_000)) },
        { "a million commas", () => Repeat(",", 1_000_000) },
        { "an unclosed quote", () => CsvScenario.Nodes + "\"" + Repeat("x\n", 3_000_000) },
        { "a million rows that are wrong", () => CsvScenario.Nodes + Repeat("a,b,c,d,e,f\n", 600_000) },
        { "a million short rows", () => CsvScenario.Nodes + Repeat("a\n", 1_000_000) },
        { "doubled quotes", () => CsvScenario.Nodes + "\"" + Repeat("\"\"", 4_000_000) },
        { "nothing but line ends", () => Repeat("\r\n", 4_000_000) },
    };

    [Theory]
    [MemberData(nameof(Attacks), DisableDiscoveryEnumeration = true)]
    public void A_hostile_scenario_is_refused_soon_and_in_few_words(string name, Func<string> text)
    {
        using var folder = CsvScenario.Write().With("hostile.yaml", text()).With("x.yaml", CsvScenario.Yaml);
        AssertRefused(name, folder, "hostile.yaml");
    }

    [Theory]
    [MemberData(nameof(TableAttacks), DisableDiscoveryEnumeration = true)]
    public void A_hostile_table_is_refused_in_few_words(string name, Func<string> text)
    {
        using var folder = CsvScenario.Write().With("nodes.csv", text());
        AssertRefused(name, folder, "scenario.yaml");
    }

    private static void AssertRefused(string name, ScenarioFolder folder, string file)
    {
        var result = folder.Read(file);
        var rendered = folder.Rendered(result);

        Assert.Null(result.Document);
        Assert.NotEmpty(result.Diagnostics);
        Assert.True(rendered.Length < 100_000, $"{name}: {rendered.Length} characters");
        Assert.DoesNotContain(rendered, c => char.IsControl(c) && c != '\n');
    }

    private static string Repeat(string text, int times) => new System.Text.StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
