namespace OffensiveSim.Scenarios.Reading;

/// <summary>Where a path really leads, every symbolic link on the way followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The real path; null where links go in circles.</summary>
    public static string? Of(string path)
    {
        var links = 0;
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        var left = new Stack<string>(Parts(Path.GetFullPath(path)));
        while (left.TryPop(out var part))
        {
            if (part is "." or "..")
            {
                real = part == "." ? real : Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            var target = LinkTarget(next);
            if (target is null)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
            }

            foreach (var piece in Parts(target))
            {
                left.Push(piece);
            }
        }

        return real;
    }

    /// <summary>True where a real path lies in a real folder.</summary>
    public static bool IsIn(string folder, string path)
    {
        var prefix = folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, StringComparison.Ordinal);
    }

    private static string? LinkTarget(string path) => new FileInfo(path).LinkTarget ?? new DirectoryInfo(path).LinkTarget;

    // Last part first, as a stack wants them.
    private static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
