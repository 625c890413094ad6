using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Network;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Fronts;

/// <summary>Which station a formation goes to by rail, and when it is there: the first of its stations that is own and that railways over own places lead to.</summary>
/// <param name="theater">The theater. Holds scratch: one for each thread.</param>
internal sealed class RailMoves(CompiledTheater theater)
{
    private const byte LoadingLane = 0;
    private const byte SpeedLane = 1;
    private const byte UnloadingLane = 2;

    /// <summary>A train whose stations have all fallen waits so long before it looks again, days.</summary>
    private const double WaitDays = 0.25;

    private readonly ShortestPaths _paths = new(theater.NodeCount);
    private readonly bool[] _own = new bool[theater.NodeCount];
    private readonly bool[] _open = Enumerable.Repeat(true, theater.Ways.RailKm.Length).ToArray();
    private readonly double[] _km = new double[theater.NodeCount];
    private readonly int[] _parent = new int[theater.NodeCount];
    private readonly int[] _link = new int[theater.NodeCount];
    private readonly int[] _source = new int[1];

    /// <summary>Sends it off where a way leads; else it waits on the front.</summary>
    public void Board(CampaignRun run, int formation)
    {
        var (fronts, formations, draws) = (run.State.Fronts, run.State.Formations, run.Draws);
        var station = Station(run, formation);
        if (station < 0)
        {
            return;
        }

        var entity = theater.Roster.Entities[formation];
        var days = RailMoveLaw.Days(
            _km[station],
            draws.Uniform(DrawPurpose.RailMove, entity, step: 0, LoadingLane),
            draws.Uniform(DrawPurpose.RailMove, entity, step: 0, SpeedLane),
            draws.Uniform(DrawPurpose.RailMove, entity, step: 0, UnloadingLane));
        (fronts.Phase[formation], fronts.RailKm[formation]) = (FrontPhase.OnTrain, _km[station]);
        run.Trace?.Boarded(formation, station, days);
        (formations.Node[formation], formations.ArrivesDay[formation]) = (station, run.Day + days);
    }

    /// <summary>Turns a train to the next station that will do: it goes the difference of the ways, if that is more.</summary>
    public void Divert(CampaignRun run, int formation)
    {
        var (fronts, formations) = (run.State.Fronts, run.State.Formations);
        var station = Station(run, formation);
        if (station < 0)
        {
            formations.ArrivesDay[formation] = run.Day + WaitDays;
            return;
        }

        var further = Math.Max(0, _km[station] - fronts.RailKm[formation]);
        var days = RailMoveLaw.UnderWay(further, run.Draws.Uniform(DrawPurpose.RailMove, theater.Roster.Entities[formation], step: 0, SpeedLane));
        run.Trace?.Diverted(formation, station, days);
        (formations.Node[formation], formations.ArrivesDay[formation], fronts.RailKm[formation]) = (station, run.Day + days, _km[station]);
    }

    private int Station(CampaignRun run, int formation)
    {
        var (owner, side) = (run.State.Ground.Owner, theater.Roster.Side[formation]);
        for (var node = 0; node < owner.Length; node++)
        {
            _own[node] = owner[node] == side;
        }

        _source[0] = theater.Fronts.Place[formation];
        _paths.Search(theater.Ways.Rails, theater.Ways.RailKm, _own, _open, _source, [], _km, _parent, _link);
        foreach (var node in theater.Orders.Lists[run.State.Fronts.Stations[formation]])
        {
            if (double.IsFinite(_km[node]))
            {
                return node;
            }
        }

        return -1;
    }
}
