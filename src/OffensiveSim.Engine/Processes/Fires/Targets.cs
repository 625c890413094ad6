using System.Numerics;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Fires;

/// <summary>What a battery can fire at now: what the enemy uses, within reach. Scratch for one thread.</summary>
internal sealed class Targets
{
    private readonly CompiledTheater _theater;
    private readonly int[] _what;
    private readonly bool[] _seen;
    private readonly bool[] _used;
    private readonly bool[] _inReach;

    public Targets(CompiledTheater theater)
    {
        _theater = theater;
        var most = Math.Max(theater.Roster.Count, theater.Ways.Count + theater.Logistics.CapCount);
        (_what, _seen, _used, _inReach) = (new int[most], new bool[most], new bool[theater.Ways.Count], new bool[theater.NodeCount]);
    }

    /// <summary>How many there are of the kind last looked for.</summary>
    public int Count { get; private set; }

    /// <summary>Of these, how many raiders have in sight.</summary>
    public int SeenCount { get; private set; }

    /// <summary>Marks what lies within reach of a battery: as far beyond any ground its side holds.</summary>
    public void Reach(CampaignRun run, int battery)
    {
        var (side, km) = (_theater.Batteries.Side[battery], _theater.Batteries.ReachKm[battery]);
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            _inReach[node] = false;
            for (var own = 0; own < _theater.NodeCount && !_inReach[node]; own++)
            {
                _inReach[node] = run.State.Ground.Owner[own] == side && _theater.Ground.StraightKm(own, node) <= km;
            }
        }
    }

    /// <summary>Lists the targets of a kind.</summary>
    public void Find(CampaignRun run, int battery, FireTarget kind)
    {
        (Count, SeenCount) = (0, 0);
        var enemy = 1 - _theater.Batteries.Side[battery];
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

            if (largest >= 0 && orders.PlanSide[plan] == enemy && _inReach[formations.Node[largest]] && run.State.Command.HeadquartersHitUntilDay[plan] <= run.Day)
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
            var nodes = _theater.Batteries.CapNodes[cap];
            if (cap >= first && cap < end && Array.Exists(nodes, node => _inReach[node]))
            {
                Add(run, cap, nodes[0], enemy);
            }
        }
    }

    /// <summary>Bridges outside any group, on those routes.</summary>
    private void FindBridges(CampaignRun run, int enemy)
    {
        var (ways, parent, row) = (_theater.Ways, run.State.Supply.Parent, enemy * _theater.NodeCount);
        Array.Clear(_used);
        foreach (var formation in _theater.Roster.OfSide[enemy])
        {
            var node = run.State.Formations.Node[formation];
            for (var next = IsOnMap(run, formation) ? parent[row + node] : -1; next >= 0; (node, next) = (next, parent[row + next]))
            {
                var way = ways.Between(node, next);
                if (way < 0 || _used[way])
                {
                    break;
                }

                _used[way] = true;
                if (ways.Bridge[way] && ways.CrossingOf[way] < 0 && run.State.Ground.DownUntilDay[way] <= run.Day && (_inReach[node] || _inReach[next]))
                {
                    Add(run, _theater.Logistics.CapCount + way, node, enemy);
                }
            }
        }
    }

    private bool IsThere(CampaignRun run, int formation) =>
        run.State.Formations.Status[formation] == FormationStatus.Ready && run.State.Formations.Destination[formation] < 0 && _inReach[run.State.Formations.Node[formation]];

    private static bool IsOnMap(CampaignRun run, int formation) => run.State.Formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone);
}
