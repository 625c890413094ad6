using System.Text;
using System.Text.RegularExpressions;

namespace OffensiveSim.Reporting.Report;

/// <summary>
/// Turns a page of the viewer into one file that opens from disk. Modules keep their own text: each sits in an inert script element, and a
/// short starter hands them to the browser as an import map of <c>data:</c> addresses. So nothing is rewritten and no bundler is needed.
/// </summary>
internal static partial class PageInliner
{
    // Everything comes from the file itself; a name that slipped through as markup could still fetch nothing.
    private const string Policy =
        "default-src 'none'; script-src 'unsafe-inline' data:; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    private const string Starter =
        """
        const map = { imports: {} };
        for (const module of document.querySelectorAll("script[data-module]"))
          map.imports[module.dataset.module] = "data:text/javascript;charset=utf-8," + encodeURIComponent(module.textContent);
        const tag = document.createElement("script");
        tag.type = "importmap";
        tag.textContent = JSON.stringify(map);
        document.head.append(tag);
        import("viewer/ENTRY")
          .then((entry) => entry.start(JSON.parse(document.getElementById("data").textContent)))
          .catch((error) => {
            const note = document.createElement("p");
            note.className = "state";
            note.setAttribute("role", "alert");
            note.textContent = "This report could not start. Its numbers are in summary.json beside it.";
            document.body.prepend(note);
            console.error(error);
          });
        """;

    /// <summary>The page with its styles, fonts, modules and data inside.</summary>
    /// <param name="page">Path of the page; it marks places by comments: <c>inline:policy</c>, <c>inline:css FILES</c>, <c>inline:data</c>, <c>inline:modules ENTRY</c>.</param>
    /// <param name="json">The data.</param>
    public static string Inline(string page, string json) => Mark().Replace(ViewerAssets.Text(page), mark => mark.Groups[1].Value switch
    {
        "policy" => $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">",
        "css" => $"<style>\n{string.Concat(Words(mark).Select(Style))}</style>",
        "data" => $"<script type=\"application/json\" id=\"data\">{SafeJson(json)}</script>",
        "modules" => Modules(Words(mark)[0]),
        var other => throw new InvalidOperationException($"The page {page} asks for '{other}', which is nothing to inline."),
    });

    /// <summary>JSON that no HTML or script parser can leave: no angle bracket or ampersand, and none of the two line ends that only JavaScript knows.</summary>
    internal static string SafeJson(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)
        .Replace("&", "\\u0026", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    /// <summary>A module and all it imports, itself last.</summary>
    internal static IReadOnlyList<string> Closure(string entry)
    {
        var (order, seen) = (new List<string>(), new HashSet<string>());
        Visit(entry);
        return order;

        void Visit(string module)
        {
            if (!seen.Add(module))
            {
                return;
            }

            foreach (Match import in Import().Matches(ViewerAssets.Text(module)))
            {
                Visit(import.Groups[1].Value);
            }

            order.Add(module);
        }
    }

    private static string Modules(string entry)
    {
        var page = new StringBuilder();
        foreach (var module in Closure(entry))
        {
            page.Append($"<script type=\"text/plain\" data-module=\"viewer/{module}\">{SafeScript(ViewerAssets.Text(module))}</script>\n");
        }

        return page.Append($"<script>\n{Starter.Replace("ENTRY", entry, StringComparison.Ordinal)}\n</script>").ToString();
    }

    private static string Style(string file) => FontAddress().Replace(
        ViewerAssets.Text(file), font => $"url(data:font/woff2;base64,{Convert.ToBase64String(ViewerAssets.Bytes(font.Groups[1].Value))})");

    private static string SafeScript(string script) => ScriptEnd().Replace(script, "<\\/$1").Replace("<!--", "<\\!--", StringComparison.Ordinal);

    private static string[] Words(Match mark) => mark.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<!-- inline:(\\w+)((?: \\S+)*) -->")]
    private static partial Regex Mark();

    [GeneratedRegex("from \"viewer/([^\"]+)\"")]
    private static partial Regex Import();

    [GeneratedRegex("url\\((fonts/[^)]+)\\)")]
    private static partial Regex FontAddress();

    [GeneratedRegex("</(script)", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptEnd();
}
