namespace OffensiveSim.Scenarios.Levers;

/// <summary>Whether a scenario still loads with a lever turned as far as it goes.</summary>
public static class LeverEnds
{
    /// <summary>An error for every end, or option, with which the scenario does not load: as slow as loading it so many times.</summary>
    /// <param name="path">Path of the scenario file.</param>
    /// <param name="overrides">Values of the command line.</param>
    /// <param name="levers">Its levers.</param>
    public static IReadOnlyList<Diagnostic> Check(string path, IReadOnlyList<SetOverride> overrides, IReadOnlyList<Lever> levers) =>
    [
        .. from lever in levers
           from end in lever.Ends
           let first = ScenarioLoader.Load(path, [.. overrides, .. LeverTurns.Of(lever, end)!], withLevers: false).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error)
           where first is not null
           select new Diagnostic(Severity.Error, lever.Place, $"With the lever `{lever.Id}` at {end} the scenario does not load: {first.Message}", first.Hint),
    ];
}
