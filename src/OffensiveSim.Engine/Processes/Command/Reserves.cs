using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>Where a reserve that plugs gaps goes: to the place where enemy assault men most outnumber those who hold it, nearer ones first.</summary>
/// <remarks>
/// Score = (enemy assault men against the node + 0.3 of those against the node in front of it, or beside it and not yet on their way - own men) / (1 + d / 30 km), above 600 men and within
/// 100 km; the place where it stands counts 1.5 times; not where more would only stand behind each other. Judgement (D).
/// </remarks>
internal sealed class Reserves(CompiledTheater theater)
{
    private const double SecondLine = 0.3;
    private const double LeastScore = 600;
    private const double FadeKm = 30;
    private const double FarthestKm = 100;
    private const double Loyalty = 1.5;
    private const double LeastWidthKm = 6;

    private readonly double[] _menace = new double[CompiledTheater.SideCount * theater.NodeCount];
    private bool _measured;

    /// <summary>Forgets what was measured: a new step begins.</summary>
    public void BeginStep() => _measured = false;

    /// <summary>The node to go to, the formation's own included; or -1 for nowhere.</summary>
    public int Choose(CampaignRun run, int formation)
    {
        if (!_measured)
        {
            MeasureMenace(run);
            _measured = true;
        }

        var (formations, ground, side) = (run.State.Formations, run.State.Ground, theater.Roster.Side[formation]);
        var (best, score) = (formations.Node[formation], LeastScore);
        for (var node = 0; node < theater.NodeCount; node++)
        {
            var menace = _menace[(side * theater.NodeCount) + node];
            if (menace <= 0 || ground.Owner[node] != side)
            {
                continue;
            }

            var here = formations.Node[formation] == node;
            var men = ground.StandingMen[node] - (here ? formations.Men[formation] : 0);
            var room = ForceToSpaceLaw.Full * run.Model.Combat.FrontageMenPerKm * Math.Clamp(ground.HostileKm[node], LeastWidthKm, Math.Max(LeastWidthKm, run.Model.Combat.BattleWidthKm));
            var km = theater.Ways.Routes.Km(side, formations.Node[formation], node);
            if ((!here && men + formations.Men[formation] > room) || km > FarthestKm)
            {
                continue;
            }

            var there = (menace - men) / (1 + (km / FadeKm)) * (here ? Loyalty : 1);
            if (there > score)
            {
                (best, score) = (node, there);
            }
        }

        return best;
    }

    private void MeasureMenace(CampaignRun run)
    {
        var (formations, owner, supply) = (run.State.Formations, run.State.Ground.Owner, run.State.Supply);
        var rows = theater.Ways.Rows;
        Array.Clear(_menace);
        for (var formation = 0; formation < theater.Roster.Count; formation++)
        {
            var victim = 1 - theater.Roster.Side[formation];
            if (formations.Status[formation] != FormationStatus.Ready || formations.Stance[formation] != Stance.Attack || run.Day < formations.FromDay[formation] - 1)
            {
                continue;
            }

            var (row, men, destination) = (victim * theater.NodeCount, formations.Men[formation], formations.Destination[formation]);
            if (destination >= 0 && owner[destination] == victim)
            {
                _menace[row + destination] += men;
                var behind = supply.Parent[row + destination];
                if (behind >= 0)
                {
                    _menace[row + behind] += SecondLine * men;
                }

                continue;
            }

            var from = formations.Node[formation];
            for (var at = rows.Start[from]; at < rows.Start[from + 1]; at++)
            {
                if (owner[rows.Node[at]] == victim)
                {
                    _menace[row + rows.Node[at]] += SecondLine * men;
                }
            }
        }
    }
}
