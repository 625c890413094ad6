using NetTopologySuite.Geometries;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>The GeoJSON files that a scenario names.</summary>
/// <param name="theater">Names them.</param>
/// <param name="read">Reads a file under the rules of the scenario's root.</param>
internal sealed class GroundFiles(TheaterSection theater, Func<FileName, FileText> read)
{
    /// <summary>The area; null where none is named, or it cannot be read, which has been told.</summary>
    public Geometry? Area(MapProjection projection, Findings findings) =>
        Read(theater.Area, findings) is var (file, text) ? AreaFile.Read(file, text, projection, findings) : null;

    /// <summary>The lines; none where none are named, or they cannot be read, which has been told.</summary>
    public IReadOnlyList<MapLine> Lines(Findings findings) =>
        Read(theater.Lines, findings) is var (file, text) ? LinesFile.Read(file, text, findings) : [];

    /// <summary>Tells what is wrong with the files, where there is no map yet to put them on.</summary>
    public void Check(Findings findings)
    {
        Lines(findings);
        if (Read(theater.Area, findings) is var (file, text))
        {
            AreaFile.Read(file, text, projection: null, findings);
        }
    }

    private (string File, string Text)? Read(FileName? name, Findings findings)
    {
        if (name is null)
        {
            return null;
        }

        var file = read(name);
        if (file.Problem is not null)
        {
            findings.Add(file.Problem);
        }

        return file.Text is null ? null : (file.Name, file.Text);
    }
}
