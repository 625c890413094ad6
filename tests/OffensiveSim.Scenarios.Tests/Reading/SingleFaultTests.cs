using System.Text.RegularExpressions;
using OffensiveSim.Scenarios.Templates;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

/// <summary>Every place of a sound scenario broken in turn: the fault is told where it is, nothing that only follows from it, and a second fault elsewhere as well.</summary>
public sealed partial class SingleFaultTests
{
    /// <summary>Told by the compiler alone, and by nothing else in the scenario.</summary>
    private const string Witness = "  - { captured: eastford, by: blue, at: 2022-09-10, between: [2022-09-12, 2022-09-13] }\n";

    private const string WitnessMessage = "do not hold its own time";

    private static readonly string Sound = Comments().Replace(ScenarioTemplate.Yaml, "");

    public static TheoryData<string> Garbage => ["[[]]", "{ zz: 1 }", "\"?!\"", "''", "~"];

    [Theory]
    [MemberData(nameof(Garbage))]
    public void A_value_that_cannot_be_read_is_one_error(string garbage) =>
        AssertOneFault(Values().Matches(Sound).Where(value => !garbage.Contains('?', StringComparison.Ordinal) && garbage != "''" || !TextKey().IsMatch(Sound[..value.Index]))
            .Select(value => (value.Index, value.Length, garbage)));

    [Fact]
    public void A_misspelt_key_is_one_error() =>
        AssertOneFault(Keys().Matches(Sound).Where(key => key.Length > 3).Select(key => (key.Index + key.Length - 1, 0, key.Value[^1].ToString())));

    [Fact]
    public void A_key_that_is_like_no_other_is_an_error_beside_the_key_it_stands_for() =>
        AssertOneFault(Keys().Matches(Sound).Where(key => key.Value != "history").Select(key => (key.Index, key.Length, "qqqqqqqqqqqqqqqqqqq")), most: 2);

    private static void AssertOneFault(IEnumerable<(int At, int Length, string Text)> faults, int most = 1)
    {
        using var folder = new ScenarioFolder();
        var complaints = new List<string>();
        foreach (var (at, length, text) in faults)
        {
            var broken = Sound.Remove(at, length).Insert(at, text) + Witness;
            var line = 1 + broken.AsSpan(0, at).Count('\n');
            folder.With("scenario.yaml", broken);
            var errors = ScenarioLoader.Load(folder["scenario.yaml"], []).Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
            var others = errors.Where(error => !error.Message.Contains(WitnessMessage, StringComparison.Ordinal)).ToList();
            if (others.Count == 0 || others.Count > most || others.All(error => error.Place.Line != line) || others.Count == errors.Count)
            {
                complaints.Add($"{broken.Split('\n')[line - 1]}\n{string.Join('\n', errors.Select(error => $"    {error.Place.Line}:{error.Place.Column} {error.Message} {error.Hint}"))}");
            }
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [GeneratedRegex(@"(?<=\b[a-z_]+: )([\w.:-]+|""[^""]*"")(?= *[,}\n])|(?<=\[)[\w.-]+(?=\])")]
    private static partial Regex Values();

    [GeneratedRegex(@"\b(name|adjective|label|river|source|note): \z")]
    private static partial Regex TextKey();

    [GeneratedRegex(@" *#.*")]
    private static partial Regex Comments();

    // Sides are keys too: another name for one is no fault of the key.
    [GeneratedRegex(@"(?<=^ *(- )?|[{,] )(?!blue|red)[a-z_]+(?=:)", RegexOptions.Multiline)]
    private static partial Regex Keys();
}
