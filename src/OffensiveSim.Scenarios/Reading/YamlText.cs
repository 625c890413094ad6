namespace OffensiveSim.Scenarios.Reading;

/// <summary>What is checked on the bare text of a file, and the words in which its faults of YAML are told.</summary>
internal static class YamlText
{
    /// <summary>Adds an error for each line in which a character stands that no editor shows, or that a tab indents.</summary>
    /// <returns>Where the first such line starts; -1 where there is none.</returns>
    public static int FirstForbiddenLine(string text, Func<int, int, Place> placeOf, Findings findings, bool tabsIndent = true)
    {
        var found = -1;
        var (line, lineStart, onlySpace, faultyLine) = (1, 0, true, 0);
        for (var i = 0; i < text.Length && !findings.IsFull; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                (line, lineStart, onlySpace) = (line + 1, i + 1, true);
            }
            else if (c == '\t' && onlySpace && tabsIndent)
            {
                (found, faultyLine) = (found < 0 ? lineStart : found, line);
                findings.Error(At(i), "A tab indents this line.", "Indent with spaces: two for each level.");
                onlySpace = false;
            }
            else if (line != faultyLine && ((char.IsControl(c) && c != '\t') || c is '\u2028' or '\u2029' or '\ufffe' or '\uffff'))
            {
                (found, faultyLine) = (found < 0 ? lineStart : found, line);
                findings.Error(At(i), $"The character {Quote.Of(c.ToString())} is not allowed.", c == '\r' ? "End lines with a line feed, or carriage return and line feed." : "Remove it.");
            }

            onlySpace &= c is ' ' or '\n';
        }

        return found;

        Place At(int index) => placeOf(line, index - lineStart + 1);
    }

    /// <summary>The library's message as a sentence; what it quotes from the file is made visible.</summary>
    public static string Explain(string message)
    {
        var text = Quote.Visible(message.Trim());
        text = text.Length > 200 ? text[..200] + "..." : text;
        return text.Length == 0 ? "This is not YAML." : $"This is not YAML: {char.ToLowerInvariant(text[0])}{text[1..].TrimEnd('.')}.";
    }

    /// <summary>What usually causes it.</summary>
    public static string Advise(string message) => message switch
    {
        _ when message.Contains("node content", StringComparison.Ordinal) => "A value is missing, or a bracket is opened and not closed, or the other way round.",
        _ when message.Contains("flow", StringComparison.Ordinal) => "Close every [ and {, and put commas between items. Inside { }, a key with [ ] needs quotes.",
        _ when message.Contains("quoted", StringComparison.Ordinal) => "Close the quote.",
        _ when message.Contains("Mapping values", StringComparison.Ordinal) => "A text that holds a colon and a space needs quotes.",
        _ when message.Contains("cannot start any token", StringComparison.Ordinal) => "A text that starts with @, ` or % needs quotes.",
        _ => "Check the indentation, the colons and the quotes of this line and the one above.",
    };

    /// <summary>A place, shortened where it lies in the file one is reading about.</summary>
    public static string Brief(Place place, Place seenFrom) =>
        place.File == seenFrom.File ? $"line {place.Line}, column {place.Column}" : place.ToString();
}
