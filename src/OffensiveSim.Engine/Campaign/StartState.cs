using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Aid;
using OffensiveSim.Engine.Processes.Arrivals;
using OffensiveSim.Engine.Processes.Belief;
using OffensiveSim.Engine.Processes.Cohesion;
using OffensiveSim.Engine.Processes.Fronts;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Campaign;

/// <summary>Where everything stands on day 0: what is the same in every run, and what each run draws.</summary>
internal static class StartState
{
    /// <summary>How much a side's fighting value varies from run to run: sigma of a lognormal. Judgement (D).</summary>
    private const double SideSigma = 0.12;

    /// <summary>What everybody has where quality, or cohesion at the start, is not judged formation by formation.</summary>
    private const double EqualQuality = 0.6;
    private const double EqualCohesion = 0.85;

    /// <summary>However lucky, nobody fights better than this.</summary>
    private const double BestQuality = 1.2;

    /// <summary>A formation sent because of the offensive arrives at this part of its day, and up to <see cref="ArrivalSpread"/> more. Judgement (D).</summary>
    private const double ArrivalEarliest = 0.8;
    private const double ArrivalSpread = 0.4;

    /// <summary>What is the same in every run: holders, orders, and the supply routes of day 0.</summary>
    public static CampaignState Of(CompiledTheater theater)
    {
        var state = new CampaignState(theater);
        var (formations, ground, supply) = (state.Formations, state.Ground, state.Supply);
        theater.Ground.Controller.CopyTo(ground.Owner, 0);
        Array.Fill(ground.ChangedDay, GroundState.Never);
        Array.Fill(ground.AssaultedDay, GroundState.Never);
        Array.Fill(ground.AssaultSinceDay, GroundState.Never);
        Array.Fill(ground.ScreenBrokenDay, GroundState.Never);
        Array.Fill(ground.RoutDay, GroundState.Never);
        Array.Fill(ground.Odds, 1);
        Array.Fill(ground.GarrisonOf, -1);
        Array.Fill(ground.DownUntilDay, -1);
        for (var node = 0; node < theater.NodeCount; node++)
        {
            ground.PreparedMaxKm[node] = theater.Ground.PreparedMaxKm[node] >= 0 ? theater.Ground.PreparedMaxKm[node] : DiggingLaw.MostKm;
            Perimeter.Measure(theater.Ground, ground, node);
        }

        Array.Fill(state.Command.ContactDay, double.PositiveInfinity);
        Array.Fill(state.Command.AlarmDay, double.PositiveInfinity);
        Array.Fill(state.Command.HeadquartersHitUntilDay, GroundState.Never);
        Array.Fill(formations.TurnFactor, 1);
        Array.Fill(formations.Destination, -1);
        Array.Fill(formations.Way, -1);
        Array.Fill(formations.RaidedUntilDay, GroundState.Never);
        Array.Fill(formations.PauseUntilDay, -1);
        Array.Fill(formations.LineList, -1);
        Array.Fill(formations.PendingDays, double.PositiveInfinity);
        Array.Fill(formations.Plug, -1);
        for (var formation = 0; formation < theater.Roster.Count; formation++)
        {
            formations.Node[formation] = theater.Roster.Node[formation];
            formations.Stance[formation] = theater.Orders.Stances[formation];
            var plan = theater.Orders.Plan[formation];
            formations.List[formation] = plan < 0 ? -1 : theater.Orders.PlanList[plan];
        }

        Array.Fill(state.Aid.Shells, 1);
        Array.Fill(state.Claims.LastSaid, -1);
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            theater.Ground.Controller.CopyTo(state.Claims.Seen, side * theater.NodeCount);
            theater.Ground.Controller.CopyTo(state.Claims.Said, side * theater.NodeCount);
        }

        Array.Fill(supply.CapLeft, 1);
        Array.Fill(supply.CapRepairDays, 1);
        var network = new SupplyNetwork(theater);
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            network.WorkOut(side, ground, supply, day: 0);
            network.NoteStart(side, supply);
        }

        return state;
    }

    /// <summary>What a run draws: who is there, how strong, how well supplied, how deep the lines are.</summary>
    public static void DrawInto(CampaignRun run)
    {
        var theater = run.Theater;
        var (state, roster, draws) = (run.State, theater.Roster, run.Draws);
        for (var node = 0; node < theater.NodeCount; node++)
        {
            state.Ground.PreparedKm[node] = theater.Without(Mechanism.PreparedGround) ? DiggingLaw.LeastKm : Math.Max(DiggingLaw.LeastKm, run.Input(InputKind.NodePreparedKm, node));
        }

        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            var luck = Distributions.UnitLognormal(draws.Normal(DrawPurpose.SideQuality, theater.SideEntities[side], step: 0), SideSigma);
            foreach (var formation in roster.OfSide[side])
            {
                DrawFormation(run, formation, luck);
            }

            Dig(run, side);
        }

        for (var pool = 0; pool < state.Supply.Trucks.Length; pool++)
        {
            state.Supply.Trucks[pool] = run.Input(InputKind.PoolTrucks, pool);
        }

        AidProcess.Begin(run);
        BeliefProcess.Begin(run);
    }

    /// <summary>Does a formation stand on a front outside the area, because that is its place or because it was sent there?</summary>
    private static bool StandsOnFront(CampaignRun run, int formation)
    {
        var (fronts, sent) = (run.Theater.Fronts, run.Theater.Fronts.SentBy[formation]);
        return fronts.Place[formation] >= 0
            && (sent < 0 || SentLaw.Went(fronts.SentOrder[formation], fronts.SentCount[sent], run.Input(InputKind.SentShare, sent), run.Draws.Uniform(DrawPurpose.Sent, fronts.SentEntities[sent], step: 0)));
    }

    /// <summary>Whoever is warned uses the time.</summary>
    private static void Dig(CampaignRun run, int side)
    {
        var (formations, ground, warned) = (run.State.Formations, run.State.Ground, run.Input(InputKind.SideWarningDays, side));
        if (warned <= 0)
        {
            return;
        }

        foreach (var formation in run.Theater.Roster.OfSide[side])
        {
            if (formations.Status[formation] == FormationStatus.Ready)
            {
                var node = formations.Node[formation];
                ground.PreparedKm[node] = DiggingLaw.After(ground.PreparedKm[node], ground.PreparedMaxKm[node], formations.Men[formation], warned);
            }
        }
    }

    private static void DrawFormation(CampaignRun run, int formation, double sideLuck)
    {
        var (theater, formations, draws) = (run.Theater, run.State.Formations, run.Draws);
        var (roster, entity) = (theater.Roster, theater.Roster.Entities[formation]);
        var men = run.Input(InputKind.FormationMen, formation);
        formations.Men[formation] = formations.FullMen[formation] = men;
        formations.Equipment[formation] = run.Input(InputKind.FormationEquipment, formation);
        var quality = theater.Without(Mechanism.JudgedQuality) ? EqualQuality : run.Input(InputKind.FormationQuality, formation);
        formations.Quality[formation] = Math.Min(BestQuality, quality * sideLuck);
        formations.Cohesion[formation] = theater.Without(Mechanism.JudgedCohesion) ? EqualCohesion : run.Input(InputKind.FormationCohesion, formation);
        var days = roster.FullLoad[formation] ? run.Model.Supply.CarriedDays : run.Input(InputKind.FormationStockDays, formation);
        formations.FuelTonnes[formation] = days * ConsumptionLaw.FuelDayTonnes(men, run.Model.Supply);
        formations.AmmunitionTonnes[formation] = days * ConsumptionLaw.AmmunitionDayTonnes(men, run.Model.Supply);
        var plan = theater.Orders.Plan[formation];
        formations.FromDay[formation] = plan < 0 ? 0 : run.Input(InputKind.PlanFromDay, plan);

        var day = run.Input(InputKind.FormationArrivesDay, formation);
        if (roster.Reactive[formation])
        {
            day *= ArrivalEarliest + (ArrivalSpread * draws.Uniform(DrawPurpose.Arrival, entity, step: 0));
            day = Math.Max(0, day - run.Input(InputKind.SideWarningDays, roster.Side[formation]));
        }

        var exists = roster.Present[formation] >= 1 || draws.Bernoulli(DrawPurpose.Presence, entity, 0, roster.Present[formation]);
        if (exists && StandsOnFront(run, formation))
        {
            (run.State.Fronts.Phase[formation], formations.Node[formation]) = (FrontPhase.OnFront, theater.Fronts.Place[formation]);
            day = double.PositiveInfinity;
        }

        formations.ArrivesDay[formation] = exists ? day : double.PositiveInfinity;
        if (exists && day <= 0)
        {
            ArrivalsProcess.Admit(run, formation);
        }
    }
}
