namespace OffensiveSim.Scenarios.Reading;

/// <summary>Finds what a misspelt name was meant to be.</summary>
public static class NearestName
{
    private const int LongestName = 80;

    /// <summary>The nearest of the names: at most a third of its letters wrong, else null.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        if (written.Length is 0 or > LongestName)
        {
            return null;
        }

        var (best, bestDistance) = ((string?)null, int.MaxValue);
        foreach (var name in names)
        {
            var allowed = Math.Max(1, Math.Max(name.Length, written.Length) / 3);
            if (name.Length > LongestName || Math.Abs(name.Length - written.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(written.ToLowerInvariant().Replace('-', '_'), name.ToLowerInvariant().Replace('-', '_'));
            if (distance <= allowed && distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours.</summary>
    public static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
