using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Fronts;

/// <summary>Brings formations that were called away from a front outside the area on their way, and to another station where theirs has fallen.</summary>
public sealed class FrontsProcess(CompiledTheater theater) : IProcess
{
    private readonly RailMoves _moves = new(theater);

    /// <inheritdoc/>
    public string Explanation => "formations called away from a front outside the area board trains, and come to a station that is still own";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        var (fronts, formations) = (run.State.Fronts, run.State.Formations);
        foreach (var formation in theater.Fronts.Members)
        {
            if (fronts.Phase[formation] == FrontPhase.Waiting)
            {
                _moves.Board(run, formation);
            }
            else if (fronts.Phase[formation] == FrontPhase.OnTrain && formations.ArrivesDay[formation] <= run.Day)
            {
                Arrive(run, formation);
            }
        }
    }

    /// <summary>It detrains, and the calendar puts it on the map; or its train goes on to another station, and waits where there is none.</summary>
    private void Arrive(CampaignRun run, int formation)
    {
        var (fronts, formations) = (run.State.Fronts, run.State.Formations);
        if (run.State.Ground.Owner[formations.Node[formation]] != theater.Roster.Side[formation])
        {
            _moves.Divert(run, formation);
            if (formations.ArrivesDay[formation] > run.Day)
            {
                return;
            }
        }

        fronts.Phase[formation] = FrontPhase.Elsewhere;
        var recall = theater.Fronts.RecallOf[formation];
        if (recall >= 0)
        {
            run.Record.RecallDay[recall] = double.IsNaN(run.Record.RecallDay[recall]) ? run.Day : run.Record.RecallDay[recall];
            run.Record.RecallMen[recall] += formations.Men[formation];
        }
    }
}
