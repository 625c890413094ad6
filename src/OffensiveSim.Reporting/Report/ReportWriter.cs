using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Report;

/// <summary>Writes <c>report.html</c>: one file with a map and charts, no network, opens from disk.</summary>
public static class ReportWriter
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // What could leave a script element is escaped afterwards, in one place.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report to a stream, as UTF-8.</summary>
    /// <param name="output">Left open.</param>
    /// <param name="scenario">What was run.</param>
    /// <param name="result">What came out.</param>
    /// <param name="context">How it was made.</param>
    public static void Write(Stream output, CompiledScenario scenario, EnsembleResult result, ReportContext context) =>
        output.Write(Encoding.UTF8.GetBytes(PageInliner.Inline("report.html", Payload(scenario, result, context))));

    /// <summary>Writes the report to a file, over what stands there: through a temporary name, so that there is never half a report.</summary>
    /// <param name="path">Where; its folder exists.</param>
    /// <param name="scenario">What was run.</param>
    /// <param name="result">What came out.</param>
    /// <param name="context">How it was made.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, CompiledScenario scenario, EnsembleResult result, ReportContext context)
    {
        var temporary = path + ".tmp";
        using (var stream = File.Create(temporary))
        {
            Write(stream, scenario, result, context);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The viewer's JSON, not yet made safe for a page.</summary>
    internal static string Payload(CompiledScenario scenario, EnsembleResult result, ReportContext context) =>
        JsonSerializer.Serialize(new ReportPayloadBuilder(scenario, result, context).Build(), _json);
}
