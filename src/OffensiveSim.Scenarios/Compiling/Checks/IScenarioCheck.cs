namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>One thing that may be wrong with a scenario. Missing keys and broken references are other checks' business, and passed over.</summary>
internal interface IScenarioCheck
{
    /// <summary>Tells every place where it is wrong.</summary>
    void Check(ScenarioIndex scenario, Findings findings);
}
