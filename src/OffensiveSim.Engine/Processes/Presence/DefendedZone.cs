using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>The ground in front of a place that is defended, along one approach.</summary>
internal static class DefendedZone
{
    /// <summary>Those who only follow attack at these odds and better.</summary>
    public const double FollowOdds = 3;

    /// <summary>The boundary between two cells runs half-way: what lies before it is not the defender's.</summary>
    public const double ApproachShare = 0.5;

    /// <summary>A screen defends this part of the approach: crossing ten km of screens costs the same in one cell as in two. Judgement (D).</summary>
    private const double ScreenDepth = 0.125;

    /// <summary>Depth of the zone on a way into a node, km: dug ground and belts, at most the approach.</summary>
    public static double Km(CampaignRun run, int node, int way) => Km(run, node, ApproachShare * run.Theater.Ways.Km[way], run.Theater.Ways.BeltKm[way]);

    /// <summary>Depth of the zone along approaches of a length that cross belts of a depth, km.</summary>
    public static double Km(CampaignRun run, int node, double approachKm, double beltKm) =>
        Math.Min(Math.Max(run.State.Ground.PreparedKm[node], run.Theater.Without(Mechanism.PreparedGround) ? 0 : beltKm), run.Presence.Hold[node] == Hold.Screen ? ScreenDepth * approachKm : approachKm);

    /// <summary>Does a formation that only follows stay out of the battle for a place? It joins where others have brought the odds to three to one, and never opens one.</summary>
    public static bool StaysOut(CampaignRun run, int formation, int node) =>
        run.State.Formations.Stance[formation] == Stance.Follow
        && run.Presence.Hold[node] != Hold.Empty
        && run.State.Ground.Odds[node] < FollowOdds;

    /// <summary>Does it not even close up to the place? It does where it would join the battle, and where its power alone is three times the defence.</summary>
    public static bool HoldsBack(CampaignRun run, int formation, int node) =>
        StaysOut(run, formation, node) && PresenceProcess.Power(run, formation) <= FollowOdds * run.Presence.DefencePower[node];
}
