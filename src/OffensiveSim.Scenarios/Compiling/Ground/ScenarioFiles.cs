using NetTopologySuite.Geometries;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>The GeoJSON files that a scenario names.</summary>
/// <param name="theater">Names them.</param>
/// <param name="read">Reads a file under the rules of the scenario's root.</param>
internal sealed class ScenarioFiles(TheaterSection theater, Func<FileName, (string? Text, Diagnostic? Problem)> read)
{
    /// <summary>The area; null where none is named, or it cannot be read, which has been told.</summary>
    public Geometry? Area(MapProjection projection, Findings findings) =>
        Read(theater.Area, findings) is var (file, text) ? AreaFile.Read(file, text, projection, findings) : null;

    /// <summary>The lines; none where none are named, or they cannot be read, which has been told.</summary>
    public IReadOnlyList<MapLine> Lines(Findings findings) =>
        Read(theater.Lines, findings) is var (file, text) ? LinesFile.Read(file, text, findings) : [];

    private (string File, string Text)? Read(FileName? name, Findings findings)
    {
        if (name is null)
        {
            return null;
        }

        var (text, problem) = read(name);
        if (problem is not null)
        {
            findings.Add(problem);
        }

        var folder = Path.GetDirectoryName(name.Place.File) ?? "";
        return text is null ? null : (Path.Combine(folder, name.Path).Replace('\\', '/'), text);
    }
}
