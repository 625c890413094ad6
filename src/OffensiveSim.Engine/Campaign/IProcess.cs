namespace OffensiveSim.Engine.Campaign;

/// <summary>One thing that happens in every step. The order of processes is the order of <see cref="StepOrder"/>.</summary>
public interface IProcess
{
    /// <summary>What it does, in one line for <c>--explain-steps</c>.</summary>
    string Explanation { get; }

    /// <summary>Applies the process's laws to the run as it stands.</summary>
    void Apply(CampaignRun run);
}
