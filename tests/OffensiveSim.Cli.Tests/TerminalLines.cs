using Xunit;

namespace OffensiveSim.Cli.Tests;

/// <summary>What all texts for a terminal have to keep to.</summary>
internal static class TerminalLines
{
    /// <summary>No line is wider than the terminal, and none ends in blanks.</summary>
    public static void AssertFit(string shown, int width)
    {
        var lines = shown.Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= width, $"{line.Length}: {line}"));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(' '), line));
    }
}
