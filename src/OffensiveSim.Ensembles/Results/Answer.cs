using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles.Results;

/// <summary>Turns what was counted into the answer: shares, intervals and quantiles.</summary>
internal sealed class Answer(CompiledScenario scenario, RowLayout layout, EnsembleTally tally)
{
    private static readonly string[] Causes = ["", "exhaustion", "supply", "resistance", "no_way"];

    public EnsembleResult Of(ulong seed) => new()
    {
        Summary = Summary(seed),
        SecondSideControl = [.. Enumerable.Range(0, layout.NodeCount).Select(tally.Control.SecondSideShares)],
        Fallen = [.. layout.Objectives.Select(FallenByQuarter)],
        Strength = [.. layout.Sides.Select(side => ByDay(side.Strength))],
        Strain = [.. layout.Sides.Select(side => ByDay(side.Strain))],
        StockDays = [.. layout.Sides.Select(side => ByDay(side.StockDays))],
        Resolution = tally.Runs == 0 ? [] :
        [
            .. scenario.Theater.Outcomes.Objectives.Select((objective, i) => Resolution(scenario.Theater.Nodes[objective.Node].Id, isPocket: false, layout.Objectives[i])),
            .. scenario.Theater.Outcomes.Pockets.Select((pocket, i) => Resolution(pocket.Id, isPocket: true, layout.Pockets[i].FirstDay)),
        ],
    };

    private Resolution Resolution(string id, bool isPocket, int column)
    {
        var share = Share(column);
        return new(id, isPocket, 0.5 * (share.High - share.Low), Quantile.MedianHalfWidth(tally.Column(column), layout.Columns[column].Measure, tally.Runs));
    }

    private Summary Summary(ulong seed) => new()
    {
        Scenario = new ScenarioIdentity(scenario.Document.Name, scenario.Hash),
        Seed = seed,
        Runs = tally.Runs,
        Objectives = [.. scenario.Theater.Outcomes.Objectives.Select((objective, i) => new ObjectiveSummary(
            scenario.Theater.Nodes[objective.Node].Id, scenario.SideIds[objective.By], Share(layout.Objectives[i]), Days(layout.Objectives[i]))
            {
                Assaults = Numbers(layout.Assaults[i].Begun),
                Repulse = Event(layout.Assaults[i].RepulseDay),
                LostAgain = tally.Column(layout.LostAgain[i]).Count > 0 ? Event(layout.LostAgain[i]) : null,
            })],
        Deadlines = layout.Deadlines.Count > 0 ? Deadlines() : null,
        Recalls = layout.Recalls.Count > 0 ? Recalls() : null,
        Aid = layout.Aid.Count > 0 ? [.. scenario.Theater.Aid.Select((aid, i) => new AidSummary(aid.Id, scenario.SideIds[aid.Side], Share(layout.Aid[i]), Days(layout.Aid[i])))] : null,
        Beliefs = WhereAny(side => side is { ConvincedDay: { } convinced, DismissedDay: { } dismissed } ? new BeliefSummary(Event(convinced), Event(dismissed)) : null),
        Claims = WhereAny(side => side.Claims is { } claims ? new ClaimsSummary([.. claims.FallenDays.Select(Event)], ByDay(claims.Seen), ByDay(claims.Said)) : null),
        Air = WhereAny(side => side.Air is { } air ? new AirSummary(Numbers(air.Sorties), Numbers(air.Wasted), Numbers(air.OwnLosses)) : null),
        Fires = WhereAny(side => side.Fires is { } fires
            ? new FiresSummary(Numbers(fires.Salvos), Numbers(fires.Depots), Numbers(fires.Railheads), Numbers(fires.Bridges), Numbers(fires.Headquarters), Numbers(fires.Stock))
            : null),
        Pockets = [.. scenario.Theater.Outcomes.Pockets.Select((pocket, i) => Pocket(pocket.Id, scenario.SideIds[pocket.Side], layout.Pockets[i]))],
        Logistics = BySide(Logistics),
        TerritoryKm2 = new SeriesSummary(Numbers(layout.FinalTerritory), ByDay(layout.Territory)),
        MomentumKm2 = ByDay(layout.Momentum),
        DepthKm = new SeriesSummary(Numbers(layout.FinalDepth), ByDay(layout.Depth)),
        Losses = BySide(side => new LossesSummary(Numbers(side.Casualties), Numbers(side.Captured), Numbers(side.Equipment))),
    };

    private DeadlineSummary[] Deadlines() =>
    [
        .. scenario.Theater.Plans.Where(plan => plan.Deadline is not null).Select((plan, i) => new DeadlineSummary(
            plan.Id, scenario.SideIds[plan.Side], scenario.Theater.Nodes[plan.Deadline!.Node].Id, Cost(plan), Share(layout.Deadlines[i]), Days(layout.Deadlines[i]))),
    ];

    private string Cost(PlanDefinition plan) => scenario.Document.Sides[scenario.SideIds[plan.Side]].Plan.First(row => row.Id == plan.Id).HoldDeadline!.Cost;

    private RecallSummary[] Recalls() =>
    [
        .. scenario.Theater.Plans.Where(plan => plan.Rules.Any(rule => rule.Then == ActionKind.Recall)).Select((plan, i) => new RecallSummary(
            plan.Id, scenario.SideIds[plan.Side], Share(layout.Recalls[i].Day), Days(layout.Recalls[i].Day), Numbers(layout.Recalls[i].Men))),
    ];

    private EventSummary Event(int column) => new(Share(column), Days(column));

    private PocketSummary Pocket(string id, string side, PocketColumns columns) =>
        new(id, side, Share(columns.FirstDay), Days(columns.FirstDay), Numbers(columns.Days), Numbers(columns.PeakMen), Numbers(columns.CapturedMen));

    private LogisticsSummary Logistics(SideColumns side) => new()
    {
        StrainMean = Numbers(side.StrainMean),
        StrainPeak = Numbers(side.StrainPeak),
        BoundBy = BoundBy(side),
        TruckLoadPeak = Numbers(side.TruckLoadPeak),
        TrucksLost = side.TrucksLost is { } lost ? Numbers(lost) : null,
        StockDaysLow = Numbers(side.StockDaysLow),
        Pause = Event(side.PauseDay),
        Culmination = new CulminationSummary(Share(side.CulminationDay), Days(side.CulminationDay), Cause(side)),
    };

    private CapShare[] BoundBy(SideColumns side)
    {
        var all = side.ShortByCap.Sum(tally.Kilograms);

        // Sorting is stable: caps that bound alike keep the theater's order.
        return [.. side.ShortByCap
            .Select((column, cap) => (Name: layout.CapNames[cap], Short: tally.Kilograms(column)))
            .Where(cap => cap.Short > 0)
            .OrderByDescending(cap => cap.Short)
            .Select(cap => new CapShare(cap.Name, (double)cap.Short / all))];
    }

    private string? Cause(SideColumns side)
    {
        var causes = tally.Column(side.CulminationCause);
        var most = Enum.GetValues<CulminationCause>().Where(cause => cause != CulminationCause.None).MaxBy(cause => causes.CountOf((int)cause));
        return causes.CountOf((int)most) == 0 ? null : Causes[(int)most];
    }

    private double[] FallenByQuarter(int column)
    {
        var fallen = new double[(4 * layout.Days) + 1];
        var count = 0;
        for (var quarter = 0; quarter < fallen.Length; quarter++)
        {
            count += tally.Column(column).CountOf(quarter);
            fallen[quarter] = tally.Runs == 0 ? 0 : (double)count / tally.Runs;
        }

        return fallen;
    }

    /// <summary>By id of the sides that have something of the kind; null where none has.</summary>
    private OrderedDictionary<string, T>? WhereAny<T>(Func<SideColumns, T?> of)
        where T : class
    {
        var bySide = new OrderedDictionary<string, T>();
        for (var side = 0; side < layout.Sides.Count; side++)
        {
            if (of(layout.Sides[side]) is { } has)
            {
                bySide.Add(scenario.SideIds[side], has);
            }
        }

        return bySide.Count > 0 ? bySide : null;
    }

    private OrderedDictionary<string, T> BySide<T>(Func<SideColumns, T> of)
    {
        var bySide = new OrderedDictionary<string, T>();
        for (var side = 0; side < layout.Sides.Count; side++)
        {
            bySide.Add(scenario.SideIds[side], of(layout.Sides[side]));
        }

        return bySide;
    }

    private Share Share(int column) => Wilson.Interval(tally.Column(column).Count, tally.Runs);

    private Quantiles Days(int column) => Quantile.OfDays(tally.Column(column), layout.Columns[column].Measure, tally.Runs);

    private Quantiles Numbers(int column) => Quantile.OfNumbers(tally.Column(column), layout.Columns[column].Measure);

    private Quantiles[] ByDay(int series) =>
        [.. Enumerable.Range(0, layout.Days + 1).Select(day => Quantile.OfNumbers(tally.Day(series, day), layout.Series[series].Measure))];
}
