using System.Globalization;
using System.Text;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Puts hostile text into messages: nothing but visible characters comes through.</summary>
public static class Quote
{
    private const int Longest = 60;

    /// <summary>Text in double quotes, escaped and cut to a length that leaves the message readable.</summary>
    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : text[..Longest];
        return $"\"{Visible(cut)}{(text.Length > Longest ? "..." : "")}\"";
    }

    /// <summary>Text with every character that could steer a terminal, or hide, written as an escape.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            visible.Append(VisibleRune(rune));
        }

        return visible.ToString();
    }

    /// <summary>One character as it is shown. A lone surrogate arrives here as U+FFFD.</summary>
    public static string VisibleRune(Rune rune) => rune.Value switch
    {
        '\t' => " ",
        '\n' => "\\n",
        _ when Hides(rune) => $"\\u{{{rune.Value.ToString("x4", CultureInfo.InvariantCulture)}}}",
        _ => rune.ToString(),
    };

    private static bool Hides(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
