using System.Text;
using OffensiveSim.Reporting.Files;

namespace OffensiveSim.Cli.Running;

/// <summary>JSON on the terminal, as it stands in the file.</summary>
internal static class JsonOutput
{
    /// <summary>Writes it.</summary>
    public static void Write<T>(TextWriter output, T value)
    {
        using var bytes = new MemoryStream();
        JsonText.Write(bytes, value);
        output.Write(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
