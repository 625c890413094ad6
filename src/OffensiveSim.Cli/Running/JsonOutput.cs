using System.Text;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Files;

namespace OffensiveSim.Cli.Running;

/// <summary>The text of <c>summary.json</c>, as it stands in the folder.</summary>
internal static class SummaryJson
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, Summary summary)
    {
        using var bytes = new MemoryStream();
        SummaryFile.Write(bytes, summary);
        output.Write(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
