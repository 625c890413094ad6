using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;

namespace OffensiveSim.Cli.Running;

/// <summary>The command that gives the same bytes again: without threads and folder, which do not change them.</summary>
internal sealed record RepeatableCommand(string File, IReadOnlyList<SetOverride> Overrides, ulong Seed)
{
    /// <summary>Levers that are turned.</summary>
    public IReadOnlyList<LeverTurn> Turns { get; init; } = [];

    /// <summary>As a user would type it.</summary>
    public string Text(int runs) => Text($"--runs {runs}");

    /// <summary>The same with other options that say how many campaigns.</summary>
    public string Text(string howMany) =>
        string.Join(' ', ["offsim run", Quoted(File), howMany, $"--seed {Seed}", .. Overrides.Select(change => $"--set {Quoted($"{change.Path}={change.Value}")}"), .. Turns.Select(turn => $"--lever {Quoted($"{turn.Id}={turn.Value}")}")]);

    /// <summary>A word as a shell takes it: words of these characters are left alone.</summary>
    public static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "/._-=:+,@%".Contains(c)) ? word : $"'{word.Replace("'", "'\\''")}'";
}
