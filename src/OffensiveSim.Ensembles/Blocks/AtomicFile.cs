using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles.Blocks;

/// <summary>Writes files so that under their name there is all of them or nothing.</summary>
public static class AtomicFile
{
    /// <summary>Ending of files that were never finished.</summary>
    public const string Unfinished = ".tmp";

    /// <summary>Writes a file under a temporary name and renames it, in place of whatever had the name.</summary>
    /// <param name="path">Its name; the folder exists.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>Why it could not be written, or null. Nothing new stands under the name then, and nothing is left behind.</returns>
    public static Diagnostic? Write(string path, Action<Stream> write) => WriteAt(path, temporary =>
    {
        using var stream = File.Create(temporary);
        write(stream);
    });

    /// <summary>As <see cref="Write"/>, for writers that open the file themselves.</summary>
    /// <param name="path">Its name; the folder exists.</param>
    /// <param name="write">Creates the file of the name it is given.</param>
    public static Diagnostic? WriteAt(string path, Action<string> write)
    {
        var temporary = $"{path}.{Environment.ProcessId}{Unfinished}";
        return Disk.Try(path, () =>
        {
            try
            {
                write(temporary);
                File.Move(temporary, path, overwrite: true);
            }
            finally
            {
                // After the move there is none; after a failure it is in the way.
                File.Delete(temporary);
            }
        });
    }
}
