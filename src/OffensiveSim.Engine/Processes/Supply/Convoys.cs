using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Cohesion;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>Convoys lost on roads near enemy raiders, and trucks that replace them. Scratch for one thread.</summary>
internal sealed class Convoys(CompiledTheater theater)
{
    private readonly bool[] _danger = new bool[CompiledTheater.SideCount * theater.NodeCount];

    // By side and node: below 0 while it is not known.
    private readonly double[] _dangerKm = new double[CompiledTheater.SideCount * theater.NodeCount];
    private readonly int[] _order = new int[theater.NodeCount];

    /// <summary>Begins a round: notes which places are in danger, and brings up trucks for those that were lost.</summary>
    /// <param name="run">The run.</param>
    /// <param name="days">Since the last round, days.</param>
    public void Begin(CampaignRun run, double days)
    {
        if (!Happen())
        {
            return;
        }

        Array.Fill(_dangerKm, -1);
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            for (var node = 0; theater.LosesConvoys[side] && node < theater.NodeCount; node++)
            {
                _danger[(side * theater.NodeCount) + node] = PanicProcess.RaiderNear(run, 1 - side, node) >= 0;
            }
        }

        var trucks = run.State.Supply.Trucks;
        for (var pool = 0; pool < trucks.Length && !theater.Without(Mechanism.Replacements); pool++)
        {
            trucks[pool] += ReplacementLaw.Replaced(trucks[pool], run.Input(InputKind.PoolTrucks, pool), days);
        }
    }

    /// <summary>Share of a formation's convoys that does not arrive.</summary>
    /// <param name="run">The run.</param>
    /// <param name="side">Its side.</param>
    /// <param name="at">Side and node to which they drive.</param>
    public double Lost(CampaignRun run, int side, int at)
    {
        var rate = Happen() ? run.Input(InputKind.SideConvoyLoss, side) : 0;
        return rate > 0 ? ConvoyLaw.Lost(rate, DangerKm(run, side, at - (side * theater.NodeCount))) : 0;
    }

    /// <summary>Takes off a pool the trucks that are lost, there or on the way back.</summary>
    /// <param name="run">The run.</param>
    /// <param name="side">The side.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="trips">Truck trips.</param>
    /// <param name="lost">Share lost on a way.</param>
    public static void LoseTrucks(CampaignRun run, int side, int pool, double trips, double lost)
    {
        var there = run.State.Supply.Trucks;
        var trucks = Math.Min(trips * (1 - ((1 - lost) * (1 - lost))), there[pool]);
        there[pool] -= trucks;
        run.Record.Sides[side].TrucksLost += trucks;
    }

    private bool Happen() => Array.IndexOf(theater.LosesConvoys, true) >= 0 && !theater.Without(Mechanism.ConvoyLosses);

    /// <summary>Kilometres of the way of supply that have an end in danger. Ways run together: what is known of a place on it is not looked up again.</summary>
    private double DangerKm(CampaignRun run, int side, int node)
    {
        var (parent, row) = (run.State.Supply.Parent, side * theater.NodeCount);
        var (depth, at) = (0, node);
        for (; _dangerKm[row + at] < 0 && parent[row + at] >= 0; at = parent[row + at])
        {
            _order[depth++] = at;
        }

        _dangerKm[row + at] = Math.Max(0, _dangerKm[row + at]);
        while (depth > 0)
        {
            var (before, here) = (at, _order[--depth]);
            var way = _danger[row + here] || _danger[row + before] ? theater.Ways.Between(here, before) : -1;
            _dangerKm[row + here] = _dangerKm[row + before] + (way >= 0 ? theater.Ways.Km[way] : 0);
            at = here;
        }

        return _dangerKm[row + node];
    }
}
