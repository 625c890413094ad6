using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class PrecisionTextTests
{
    [Fact]
    public void What_is_not_known_well_enough_is_named_with_how_well_it_is_known()
    {
        var shown = Shown(new("ford", false, 0.0004, 0), new("east", false, 0.0123, 0.75), new("far-crossing", false, 0.004, double.PositiveInfinity), new("east-force", true, 0.011, 0));

        Assert.Contains("not known to within 1 % and a quarter of a day", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Old Ford", shown, StringComparison.Ordinal);
        Assert.Contains("Харків-Схід (how often, ±1.23 %, the typical day, ±0.8 days)", shown, StringComparison.Ordinal);
        Assert.Contains("(the typical day, which may lie beyond the end)", shown, StringComparison.Ordinal);
        Assert.Contains("the eastern force is cut off (how often, ±1.1 %)", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_is_known_it_says_so() =>
        Assert.StartsWith("Precision: after 10 000 campaigns every declared share is known to within 1 %", Shown(new Resolution("ford", false, 0.01, 0.25)), StringComparison.Ordinal);

    private static string Shown(params Resolution[] known)
    {
        var output = new StringWriter { NewLine = "\n" };
        PrecisionText.Write(new Terminal(output, TextWriter.Null, 200), SampleAnswer.Scenario, SampleAnswer.Result with { Resolution = known }, 0.01);
        return string.Join(' ', output.ToString().Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
