using OffensiveSim.Scenarios.Compiling.Ground;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>One thing that may be wrong between a scenario and the ground it lies on.</summary>
internal interface IGroundCheck
{
    /// <summary>Tells every place where it is wrong.</summary>
    void Check(ScenarioIndex scenario, MeasuredGround ground, Findings findings);
}
