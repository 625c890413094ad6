using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>
/// Collects what happens in a campaign that is replayed. Processes only say what happened; what brought it about is found here, from the last event
/// of each place, formation, way, crossing and rule that matters for what comes after. It reads the run and changes nothing of it.
/// </summary>
internal sealed partial class CampaignTrace
{
    private readonly CampaignRun _run;
    private readonly CompiledTheater _theater;
    private readonly List<CampaignEvent> _events = [];

    // By change of hands.
    private readonly List<int> _falls = [];

    // By node.
    private readonly int[] _assault;
    private readonly int[] _broken;
    private readonly int[] _fall;
    private readonly List<int>[] _departures;

    // By side and node.
    private readonly int[] _rout;

    // By formation.
    private readonly int[] _order;
    private readonly int[] _brought;
    private readonly int[] _setback;
    private readonly int[] _fight;
    private readonly int[] _raid;
    private readonly int[] _cutOff;
    private readonly int[] _short;
    private readonly int[] _refit;
    private readonly int[] _depot;

    private readonly int[] _departed;

    // By side, and by plan entry.
    private readonly int[] _believed;
    private readonly int[] _headquarters;

    // By slot, way, cap, and side.
    private readonly int[] _sent;
    private readonly int[] _bridge;
    private readonly int[] _strike;
    private readonly int[] _capture;
    private readonly int[] _calledOff;

    /// <summary>A trace of the run that a simulator starts next.</summary>
    /// <param name="run">The run.</param>
    /// <param name="start">Where everything stands on day 0.</param>
    public CampaignTrace(CampaignRun run, CampaignState start)
    {
        (_run, _theater) = (run, run.Theater);
        var (nodes, formations) = (_theater.NodeCount, _theater.Roster.Count);
        (_assault, _broken, _fall) = (Empty(nodes), Empty(nodes), Empty(nodes));
        _departures = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        _rout = Empty(CompiledTheater.SideCount * nodes);
        (_order, _brought, _setback, _fight) = (Empty(formations), Empty(formations), Empty(formations), Empty(formations));
        (_raid, _cutOff, _short, _refit) = (Empty(formations), Empty(formations), Empty(formations), Empty(formations));
        (_sent, _bridge, _strike) = (Empty(_theater.Orders.SlotRule.Length), Empty(_theater.Ways.Count), Empty(_theater.Logistics.CapCount));
        (_capture, _calledOff) = (Empty(CompiledTheater.SideCount), Empty(CompiledTheater.SideCount));
        (_departed, _depot, _believed, _headquarters) = (Empty(formations), Empty(formations), Empty(CompiledTheater.SideCount), Empty(_theater.Orders.PlanCount));
        _routes = new RouteMemory(start.Supply);
    }

    /// <summary>What has happened so far.</summary>
    public IReadOnlyList<CampaignEvent> Events => _events;

    private FormationState Formations => _run.State.Formations;

    private static int[] Empty(int count)
    {
        var last = new int[count];
        Array.Fill(last, -1);
        return last;
    }

    /// <summary>Adds an event that is about a formation where it stands.</summary>
    private int AddOf(EventKind kind, int formation, int about = -1, double amount = double.NaN, double moreAmount = double.NaN, params ReadOnlySpan<int> causes) =>
        Add(kind, _theater.Roster.Side[formation], Formations.Node[formation], formation, about, amount, moreAmount, causes);

    private int Add(EventKind kind, int side, int node, int formation = -1, int about = -1, double amount = double.NaN, double moreAmount = double.NaN, params ReadOnlySpan<int> causes)
    {
        var known = new List<int>();
        foreach (var cause in causes)
        {
            if (cause >= 0 && !known.Contains(cause))
            {
                known.Add(cause);
            }
        }

        _events.Add(new CampaignEvent
        {
            Id = _events.Count,
            Step = _run.Step,
            Day = _run.Day + CampaignRun.StepDays,
            Kind = kind,
            Side = side,
            Node = node,
            Formation = formation,
            About = about,
            Amount = amount,
            MoreAmount = moreAmount,
            Causes = known,
        });
        return _events.Count - 1;
    }
}
