using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Commands;

/// <summary>Says what is wrong, with its place and what to do, and how much of it there is.</summary>
internal static class Diagnostics
{
    /// <summary>Writes them; nothing where there are none.</summary>
    public static void Write(TextWriter error, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 0)
        {
            error.Write(DiagnosticText.Format(diagnostics));
            error.WriteLine();
        }
    }

    /// <summary>Writes one that ends a command.</summary>
    /// <returns><paramref name="code"/>, for the command to end with.</returns>
    public static int Tell(Terminal terminal, Diagnostic diagnostic, int code)
    {
        terminal.Error.Write(DiagnosticText.Format(diagnostic));
        return code;
    }

    /// <summary>How many: "2 errors, 1 warning".</summary>
    public static string Count(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        return (errors, warnings) switch
        {
            (0, 0) => "no errors",
            (0, _) => $"no errors, {Of(warnings, "warning")}",
            (_, 0) => Of(errors, "error"),
            _ => $"{Of(errors, "error")}, {Of(warnings, "warning")}",
        };
    }

    private static string Of(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
