using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_hundred_are_written_out_and_the_rest_counted()
    {
        var text = DiagnosticText.Format([.. Enumerable.Range(1, 130).Select(line => new Diagnostic(Severity.Error, new Place("a.yaml", line, 1), "Wrong."))]);

        Assert.Contains("a.yaml:100:1: error: Wrong.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("a.yaml:101:1", text, StringComparison.Ordinal);
        Assert.EndsWith("and 30 more.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caret_stands_under_the_place_whatever_stands_before_it()
    {
        var text = DiagnosticText.Format(new Diagnostic(Severity.Warning, new Place("a.yaml", 1, 7), "Odd.") { SourceLine = "\u001b\t🙂é x y" });
        var lines = text.Split('\n');

        Assert.Equal("a.yaml:1:7: warning: Odd.", lines[0]);
        Assert.Equal("    1 | \\u{001b} 🙂é x y", lines[1]);
        Assert.Equal('^', lines[2][^1]);
        Assert.Equal(lines[1].EnumerateRunes().TakeWhile(rune => rune.Value != 'x').Count(), lines[2].Length - 1);
    }

    [Fact]
    public void Of_a_long_line_only_what_surrounds_the_place_is_shown()
    {
        var text = DiagnosticText.Format(new Diagnostic(Severity.Error, new Place("a.yaml", 1, 5001), "Odd.") { SourceLine = new string('x', 5000) + "y" + new string('x', 5000) });

        Assert.True(text.Length < 400);
        Assert.Equal('y', text.Split('\n')[1][text.Split('\n')[2].IndexOf('^', StringComparison.Ordinal)]);
    }
}
