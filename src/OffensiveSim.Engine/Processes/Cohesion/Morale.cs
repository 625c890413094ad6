using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>Success and defeat as they happen to a formation.</summary>
internal static class Morale
{
    /// <summary>A formation has won: it is lifted at once, and in better heart for some days.</summary>
    /// <param name="run">The run.</param>
    /// <param name="formation">The formation.</param>
    /// <param name="lift">Cohesion gained at once.</param>
    public static void Succeed(CampaignRun run, int formation, double lift)
    {
        if (run.Theater.Without(Mechanism.Morale))
        {
            return;
        }

        var formations = run.State.Formations;
        formations.Cohesion[formation] = Math.Max(formations.Cohesion[formation], Math.Min(RecoveryLaw.Most, formations.Cohesion[formation] + lift));
        formations.Morale[formation] = MoraleLaw.AfterSuccess(formations.Morale[formation]);
    }

    /// <summary>A formation has been beaten.</summary>
    public static void Fail(CampaignRun run, int formation)
    {
        if (!run.Theater.Without(Mechanism.Morale))
        {
            run.State.Formations.Morale[formation] = MoraleLaw.AfterDefeat(run.State.Formations.Morale[formation]);
        }
    }
}
