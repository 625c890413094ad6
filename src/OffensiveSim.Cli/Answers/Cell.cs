using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Answers;

/// <summary>A cell of a table: what comes first, and what may stand beside it or, where the terminal is narrow, below it. Any text: nothing in it steers the terminal.</summary>
/// <param name="First">What comes first.</param>
/// <param name="Second">What may stand below; empty for nothing.</param>
/// <param name="Joint">What stands between them where they share a line.</param>
internal sealed record Cell(string First, string Second = "", string Joint = ", ")
{
    /// <summary>A cell of one part.</summary>
    public static implicit operator Cell(string text) => new(text);

    /// <summary>The text to show.</summary>
    /// <param name="stacked">True to put one part below the other.</param>
    public string Text(bool stacked) => Second.Length == 0 ? Quote.Visible(First) : Quote.Visible(First) + (stacked ? "\n" : Joint) + Quote.Visible(Second);
}
