using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Presence;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>What attacks a place in a step.</summary>
/// <param name="Men">Men.</param>
/// <param name="Power">Power, halved where a river has to be crossed.</param>
/// <param name="ApproachKm">Mean length of the approaches, weighted by men, km.</param>
/// <param name="BeltKm">Mean dug ground of belts on them, km.</param>
/// <param name="BeltMines">Mean mine density of belts on them.</param>
/// <param name="Surprise">Mean surprise of their blows, weighted by men, in [0, 1].</param>
internal readonly record struct Attack(double Men, double Power, double ApproachKm, double BeltKm, double BeltMines, double Surprise)
{
    /// <summary>Adds up the formations against a node.</summary>
    public static Attack Against(CampaignRun run, int node)
    {
        var (formations, ways, rivers) = (run.State.Formations, run.Theater.Ways, !run.Theater.Without(Mechanism.TownsAndRivers));
        var (men, power, approach, belt, mines, surprise) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var formation = run.Presence.FirstAgainst[node]; formation >= 0; formation = run.Presence.NextAgainst[formation])
        {
            var way = formations.Way[formation];
            var here = formations.Men[formation];
            men += here;
            power += PresenceProcess.Power(run, formation) / (rivers && ways.River[way] ? PostureLaw.River : 1);
            approach += here * DefendedZone.ApproachShare * ways.Km[way];
            belt += here * ways.BeltKm[way];
            mines += here * ways.BeltMines[way];
            surprise += here * Command.Surprise.By(run, formation);
        }

        var per = 1 / Math.Max(1, men);
        return new Attack(men, power, approach * per, belt * per, mines * per, surprise * per);
    }
}
