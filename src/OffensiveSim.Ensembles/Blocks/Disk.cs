using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles.Blocks;

/// <summary>What goes wrong with disks, as values: full, read-only, forbidden, gone.</summary>
public static class Disk
{
    /// <summary>Does something with a file or folder.</summary>
    /// <param name="path">Which.</param>
    /// <param name="work">What.</param>
    /// <returns>What went wrong, or null.</returns>
    public static Diagnostic? Try(string path, Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Diagnostic(Severity.Error, new Place(path, 0, 0), error.Message, "check that the disk has room and the folder may be written, or give another --out");
        }
    }
}
