using System.Numerics;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Fires;

/// <summary>What a battery can fire at now: what the enemy uses, within reach. Scratch for one thread.</summary>
internal sealed class Targets
{
    private const sbyte Unknown = -1;
    private const sbyte Beyond = 0;
    private const sbyte Within = 1;

    private readonly CompiledTheater _theater;
    private readonly int[] _what;
    private readonly bool[] _seen;
    private readonly bool[] _passed;
    private readonly sbyte[] _reach;
    private int _battery;

    public Targets(CompiledTheater theater)
    {
        _theater = theater;
        var most = Math.Max(theater.Roster.Count, theater.Ways.Count + theater.Logistics.CapCount);
        (_what, _seen, _passed, _reach) = (new int[most], new bool[most], new bool[theater.NodeCount], new sbyte[theater.NodeCount]);
    }

    /// <summary>How many there are of the kind last looked for.</summary>
    public int Count { get; private set; }

    /// <summary>Of these, how many raiders have in sight.</summary>
    public int SeenCount { get; private set; }

    /// <summary>Begins a step of a battery: nobody knows yet what lies within its reach.</summary>
    public void Begin(int battery)
    {
        _battery = battery;
        Array.Fill(_reach, Unknown);
    }

    /// <summary>Lists the targets of a kind.</summary>
    public void Find(CampaignRun run, FireTarget kind)
    {
        (Count, SeenCount) = (0, 0);
        var enemy = 1 - _theater.Batteries.Side[_battery];
        switch (kind)
        {
            case FireTarget.Depots:
                FindDepots(run, enemy);
                break;
            case FireTarget.Headquarters:
                FindHeadquarters(run, enemy);
                break;
            case FireTarget.Railheads:
                FindCaps(run, enemy, 0, _theater.Logistics.FirstCrossing);
                break;
            default:
                FindCaps(run, enemy, _theater.Logistics.FirstCrossing, _theater.Logistics.CapCount);
                FindBridges(run, enemy);
                break;
        }
    }

    /// <summary>A target by lot: one of those in sight, if any are. A formation, a cap, or a way counted on after the caps.</summary>
    /// <param name="luck">Uniform on [0, 1).</param>
    /// <param name="seen">Is it in sight?</param>
    public int Choose(double luck, out bool seen)
    {
        seen = SeenCount > 0;
        var number = (int)(luck * (seen ? SeenCount : Count));
        for (var i = 0; i < Count; i++)
        {
            if (_seen[i] == seen && number-- == 0)
            {
                return _what[i];
            }
        }

        throw new InvalidOperationException("There is no target to choose from.");
    }

    private void Add(CampaignRun run, int what, int node, int enemy)
    {
        var seen = PanicProcess.RaiderNear(run, 1 - enemy, node) >= 0;
        (_what[Count], _seen[Count]) = (what, seen);
        Count++;
        SeenCount += seen ? 1 : 0;
    }

    /// <summary>Stocks of formations that stand behind the front.</summary>
    private void FindDepots(CampaignRun run, int enemy)
    {
        var formations = run.State.Formations;
        foreach (var formation in _theater.Roster.OfSide[enemy])
        {
            if (IsThere(run, formation) && !formations.Contact[formation] && formations.FuelTonnes[formation] + formations.AmmunitionTonnes[formation] > 0)
            {
                Add(run, formation, formations.Node[formation], enemy);
            }
        }
    }

    /// <summary>Headquarters of plan entries, with the largest of their formations; those that were hit are not hit again while they feel it.</summary>
    private void FindHeadquarters(CampaignRun run, int enemy)
    {
        var (formations, orders) = (run.State.Formations, _theater.Orders);
        for (var plan = 0; plan < orders.PlanCount; plan++)
        {
            var largest = -1;
            foreach (var member in orders.Members[plan])
            {
                largest = formations.Status[member] == FormationStatus.Ready && (largest < 0 || formations.Men[member] > formations.Men[largest]) ? member : largest;
            }

            if (largest >= 0 && orders.PlanSide[plan] == enemy && IsInReach(run, formations.Node[largest]) && run.State.Command.HeadquartersHitUntilDay[plan] <= run.Day)
            {
                Add(run, largest, formations.Node[largest], enemy);
            }
        }
    }

    /// <summary>Railheads or groups of crossings on the supply routes of formations.</summary>
    private void FindCaps(CampaignRun run, int enemy, int first, int end)
    {
        var used = 0UL;
        foreach (var formation in _theater.Roster.OfSide[enemy])
        {
            used |= IsOnMap(run, formation) ? run.State.Supply.CapsOnRoute[(enemy * _theater.NodeCount) + run.State.Formations.Node[formation]] : 0;
        }

        for (; used != 0; used &= used - 1)
        {
            var cap = BitOperations.TrailingZeroCount(used);
            if (cap >= first && cap < end && IsAnyInReach(run, _theater.Batteries.CapNodes[cap]))
            {
                Add(run, cap, _theater.Batteries.CapNodes[cap][0], enemy);
            }
        }
    }

    /// <summary>Bridges outside any group, on those routes.</summary>
    private void FindBridges(CampaignRun run, int enemy)
    {
        var (ways, parent, row) = (_theater.Ways, run.State.Supply.Parent, enemy * _theater.NodeCount);
        Array.Clear(_passed);
        foreach (var formation in _theater.Roster.OfSide[enemy])
        {
            // Routes run together toward their railhead: once on a place that was passed before, everything behind it has been looked at.
            var node = run.State.Formations.Node[formation];
            for (var next = IsOnMap(run, formation) ? parent[row + node] : -1; next >= 0 && !_passed[node]; (node, next) = (next, parent[row + next]))
            {
                _passed[node] = true;
                var way = _theater.Batteries.HasBridge[node] && _theater.Batteries.HasBridge[next] ? ways.Between(node, next) : -1;
                if (way >= 0 && ways.Bridge[way] && ways.CrossingOf[way] < 0 && run.State.Ground.DownUntilDay[way] <= run.Day && (IsInReach(run, node) || IsInReach(run, next)))
                {
                    Add(run, _theater.Logistics.CapCount + way, node, enemy);
                }
            }
        }
    }

    private bool IsAnyInReach(CampaignRun run, int[] nodes)
    {
        foreach (var node in nodes)
        {
            if (IsInReach(run, node))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsThere(CampaignRun run, int formation) =>
        run.State.Formations.Status[formation] == FormationStatus.Ready && run.State.Formations.Destination[formation] < 0 && IsInReach(run, run.State.Formations.Node[formation]);

    /// <summary>Does a place lie no further than the battery reaches from ground that its side holds?</summary>
    private bool IsInReach(CampaignRun run, int node)
    {
        if (_reach[node] == Unknown)
        {
            var (owner, side) = (run.State.Ground.Owner, _theater.Batteries.Side[_battery]);
            _reach[node] = Beyond;
            foreach (var own in _theater.Batteries.Nearby[_battery][node])
            {
                if (owner[own] == side)
                {
                    _reach[node] = Within;
                    break;
                }
            }
        }

        return _reach[node] == Within;
    }

    private static bool IsOnMap(CampaignRun run, int formation) => run.State.Formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone);
}
