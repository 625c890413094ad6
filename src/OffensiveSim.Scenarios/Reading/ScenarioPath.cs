namespace OffensiveSim.Scenarios.Reading;

/// <summary>One step of a path.</summary>
/// <param name="Text">A key, or the name of a list's item.</param>
/// <param name="IsItem">True for an item: <c>[4-gtd]</c>.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PathStep(string Text, bool IsItem, Place Place);

/// <summary>A path to a value: <c>sides.russia.formations[4-gtd].men</c>.</summary>
internal static class ScenarioPath
{
    /// <summary>The steps of a path; null where it is malformed, and then an error has been added.</summary>
    public static IReadOnlyList<PathStep>? Parse(string path, Place place, Findings findings)
    {
        var steps = new List<PathStep>();
        var at = 0;
        while (at < path.Length)
        {
            var start = at;
            var isItem = path[at] == '[';
            var end = isItem ? path.IndexOf(']', at) : path.AsSpan(at).IndexOfAny('.', '[') is var next and >= 0 ? at + next : path.Length;
            if (end < 0 || (steps.Count == 0 && isItem))
            {
                return Malformed(start);
            }

            var text = isItem ? path[(at + 1)..end] : path[at..end];
            if (text.Length == 0 || !text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' || (isItem && c == '/')))
            {
                return text.Contains('*') ? Wildcard(start) : Malformed(start);
            }

            steps.Add(new PathStep(text, isItem, place with { Column = place.Column + (isItem ? start + 1 : start) }));
            at = isItem ? end + 1 : end;
            if (at == path.Length)
            {
                break;
            }

            if (path[at] == '.')
            {
                at++;
                if (at == path.Length || path[at] == '[')
                {
                    return Malformed(at - 1);
                }
            }
            else if (path[at] != '[')
            {
                return Malformed(at);
            }
        }

        return steps.Count == 0 ? Malformed(0) : steps;

        IReadOnlyList<PathStep>? Malformed(int index)
        {
            findings.Error(place with { Column = place.Column + index }, $"{Quote.Of(path)} is not a path.", "Write keys with dots and list items by id: sides.russia.formations[4-gtd].men");
            return null;
        }

        IReadOnlyList<PathStep>? Wildcard(int index)
        {
            findings.Error(place with { Column = place.Column + index }, "A path that sets a value cannot hold *.", "Name each item; to scale many values together, use factors.");
            return null;
        }
    }
}
