using System.Reflection;

namespace OffensiveSim.Reporting.Report;

/// <summary>The viewer's files, embedded in this assembly under their paths below <c>Viewer/</c>.</summary>
internal static class ViewerAssets
{
    public static string Text(string path)
    {
        using var reader = new StreamReader(Open(path));
        return reader.ReadToEnd();
    }

    public static byte[] Bytes(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string path) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("Viewer/" + path)
        ?? throw new InvalidOperationException($"The viewer has no file {path}: is it embedded by the project?");
}
