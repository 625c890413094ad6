namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Finds the valid name that someone who mistyped most likely meant.</summary>
internal static class NearestName
{
    private const int ListedAtMost = 8;

    /// <summary>A sentence with the nearest name, or with all names where they are few; null where there is nothing to offer.</summary>
    public static string? Hint(string written, string kind, IEnumerable<string> names)
    {
        var sorted = names.Order(StringComparer.Ordinal).ToArray();
        if (Of(written, sorted) is { } nearest)
        {
            return $"Did you mean `{nearest}`?";
        }

        return sorted.Length switch
        {
            0 => $"There is no {kind} yet.",
            <= ListedAtMost => $"Known: {string.Join(", ", sorted)}.",
            _ => null,
        };
    }

    /// <summary>The nearest name by edits, the first of several; null where none is near: within a third of its length, or two letters.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        string? best = null;
        var bestEdits = Math.Max(2, written.Length / 3) + 1;
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - written.Length) < bestEdits && Edits(written, name) is var edits && edits < bestEdits)
            {
                (best, bestEdits) = (name, edits);
            }
        }

        return best;
    }

    private static int Edits(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
