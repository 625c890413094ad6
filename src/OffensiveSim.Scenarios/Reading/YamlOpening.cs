namespace OffensiveSim.Scenarios.Reading;

/// <summary>A bracket or quote that was opened and not closed, or closed and not opened.</summary>
/// <param name="Mark">The bracket or quote.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Before">The other closing bracket that comes first; null where the text ends first.</param>
internal sealed record YamlOpening(char Mark, int Line, int Column, (char Mark, int Line, int Column)? Before)
{
    private const string Brackets = "[]{}";

    /// <summary>What is wrong, one sentence.</summary>
    /// <param name="placeOf">Turns line and column into a place.</param>
    public string Message(Func<int, int, Place> placeOf)
    {
        if (IsStray)
        {
            return $"This {Mark} closes nothing.";
        }

        var (line, column) = Before is { } before ? (before.Line, before.Column) : default;
        return Before is null ? $"This {Mark} is opened and not closed."
            : $"This {Mark} is opened and not closed before the {Before.Value.Mark} at {YamlText.Brief(placeOf(line, column), placeOf(Line, Column))}.";
    }

    /// <summary>What to do.</summary>
    public string Hint => IsStray ? $"Remove it, or write the {Partner(Mark)} that it should close."
        : Mark is '[' or '{' ? $"Close it with {Partner(Mark)} where it ends."
        : $"Close it with {Mark} on the same line, or remove it: plain text needs no quotes.";

    private bool IsStray => Mark is ']' or '}';

    /// <summary>The first one of a text that a YAML parser refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="failedLine">Line at which the parser gave up: what is opened further down is not to blame.</param>
    public static YamlOpening? Find(string text, int failedLine) => new Search(text).Run() is { } found && found.Line <= failedLine ? found : null;

    private static char Partner(char bracket) => Brackets[Brackets.IndexOf(bracket, StringComparison.Ordinal) ^ 1];

    /// <summary>Walks over the text as YAML would: brackets count where a value may start and between brackets, not inside texts and comments.</summary>
    private sealed class Search(string text)
    {
        private readonly Stack<(char Mark, int Line, int Column)> open = new();
        private int at;
        private int line = 1;
        private int lineStart;
        private bool valueMayStart = true;
        private bool bracketJustClosed;

        private char Next => at + 1 < text.Length ? text[at + 1] : '\n';

        private bool BeforeSpace => Next is ' ' or '\n' or '\t';

        private int Indent => text.AsSpan(lineStart).IndexOfAnyExcept(' ') is var spaces and >= 0 ? spaces : text.Length - lineStart;

        public YamlOpening? Run()
        {
            for (; at < text.Length; at++)
            {
                if (Step(text[at]) is { } found)
                {
                    return found;
                }
            }

            return open.TryPeek(out var last) ? new YamlOpening(last.Mark, last.Line, last.Column, null) : null;
        }

        private YamlOpening? Step(char c)
        {
            switch (c)
            {
                case '\n':
                    NextLine();
                    valueMayStart = true;
                    bracketJustClosed = false;
                    return null;
                case ' ' or '\t':
                    return null;
                case '#' when at == lineStart || text[at - 1] is ' ' or '\t':
                    SkipLine();
                    return null;
                case '[' or '{' when valueMayStart || open.Count > 0:
                    open.Push((c, line, at - lineStart + 1));
                    valueMayStart = true;
                    return null;
                case ']' or '}' when open.Count > 0 || valueMayStart || bracketJustClosed:
                    return Close(c);
                case '"' or '\'' when valueMayStart:
                    valueMayStart = false;
                    return Quoted(c);
                case '|' or '>' when valueMayStart && open.Count == 0:
                    SkipBlock();
                    return null;
                case '-' or '?' when valueMayStart && BeforeSpace:
                    return null;
                case ',' when open.Count > 0:
                    valueMayStart = true;
                    return null;
                case ':' when BeforeSpace || (open.Count > 0 && Next is '[' or ']' or '{' or '}' or ',' or '"'):
                    valueMayStart = true;
                    bracketJustClosed = false;
                    return null;
                default:
                    valueMayStart = false;
                    bracketJustClosed = false;
                    return null;
            }
        }

        private YamlOpening? Close(char c)
        {
            var here = (c, line, at - lineStart + 1);
            if (!open.TryPop(out var last))
            {
                return new YamlOpening(c, here.line, here.Item3, null);
            }

            (valueMayStart, bracketJustClosed) = (false, open.Count == 0);
            return Partner(c) == last.Mark ? null : new YamlOpening(last.Mark, last.Line, last.Column, here);
        }

        private YamlOpening? Quoted(char quote)
        {
            var (start, indent) = (new YamlOpening(quote, line, at - lineStart + 1, null), Indent);
            for (at++; at < text.Length; at++)
            {
                var c = text[at];
                if (c == '\n')
                {
                    NextLine();

                    // A text that goes on over lines stands further in than its key.
                    if (open.Count == 0 && Indent <= indent && lineStart + Indent < text.Length && text[lineStart + Indent] != '\n')
                    {
                        return start;
                    }
                }
                else if (c == '\\' && quote == '"')
                {
                    at += Next == '\n' ? 0 : 1;
                }
                else if (c == quote && quote == '\'' && Next == '\'')
                {
                    at++;
                }
                else if (c == quote)
                {
                    // Closed on another line by what looks like the opening quote of another text.
                    var follower = text.AsSpan(at + 1).IndexOfAnyExcept(' ') is var spaces and >= 0 ? text[at + 1 + spaces] : '\n';
                    return line != start.Line && follower is not ('\n' or ',' or ':' or ']' or '}' or '#') ? start : null;
                }
            }

            return start;
        }

        private void NextLine() => (line, lineStart) = (line + 1, at + 1);

        private void SkipLine()
        {
            while (at + 1 < text.Length && text[at + 1] != '\n')
            {
                at++;
            }
        }

        // A text under | or > is everything that stands further in than the line it starts on.
        private void SkipBlock()
        {
            var indent = Indent;
            SkipLine();
            while (at + 1 < text.Length)
            {
                var begin = at + 2;
                var spaces = begin < text.Length ? text.AsSpan(begin).IndexOfAnyExcept(' ') : -1;
                if (spaces >= 0 && spaces <= indent && text[begin + spaces] != '\n')
                {
                    return;
                }

                at++;
                NextLine();
                SkipLine();
            }
        }
    }
}
