using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Ensembles.Rows;

/// <summary>
/// What is kept of each run of a theater: declared once, here. Rows, block files, histograms and the columns of <c>runs.parquet</c> all follow it.
/// </summary>
public sealed class RowLayout
{
    private readonly List<Column> _columns = [];
    private readonly List<Series> _series = [];
    private readonly bool[] _beliefs;
    private readonly bool[] _claims;
    private readonly bool[] _convoys;
    private readonly bool[] _air;
    private readonly bool[] _fires;

    /// <summary>The layout for a theater.</summary>
    /// <param name="theater">What is run.</param>
    /// <param name="sideIds">Ids of the sides, in the engine's order.</param>
    public RowLayout(CompiledTheater theater, IReadOnlyList<string> sideIds)
        : this(theater, sideIds, theater.CapNames)
    {
    }

    internal RowLayout(CompiledTheater theater, IReadOnlyList<string> sideIds, IReadOnlyList<string> capNames)
    {
        var definition = theater.Definition;
        _beliefs = [.. definition.Sides.Select(side => side.Belief is not null)];
        _claims = [.. definition.Sides.Select(side => side.Claims is not null)];
        _convoys = [.. definition.Sides.Select(side => side.ConvoyLoss is not null)];
        _air = [.. definition.Sides.Select(side => side.Air is not null)];
        _fires = [.. definition.Sides.Select((_, side) => definition.Batteries.Any(battery => battery.Side == side))];
        (Days, NodeCount, CapNames) = (theater.Days, theater.NodeCount, capNames);
        string[] objectives = [.. theater.Objectives.Select(objective => $"objective.{definition.Nodes[objective.Node].Id}.{sideIds[objective.By]}")];
        Objectives = [.. objectives.Select((name, i) => Add($"{name}.day", Measure.Day, record => record.CaptureDay[i]))];
        Pockets = [.. theater.Pockets.Select((pocket, i) => AddPocket($"pocket.{pocket.Id}", i))];
        FinalTerritory = Add("territory_km2", Measure.Area, record => record.TerritoryKm2[^1]);
        FinalDepth = Add("depth_km", Measure.Distance, record => record.DepthKm[^1]);
        Territory = AddSeries("territory_km2", definition.Outcomes.TerritoryBy, Measure.Area, record => record.TerritoryKm2);
        Depth = AddSeries("depth_km", definition.Outcomes.TerritoryBy, Measure.Distance, record => record.DepthKm);
        Momentum = AddSeries("momentum_km2", definition.Outcomes.TerritoryBy, Measure.Area, record => record.MomentumKm2);
        Sides = [.. sideIds.Select((id, i) => AddSide($"side.{id}", i, objectives))];
        LostAgain = [.. objectives.Select((name, i) => Add($"{name}.lost_again_day", Measure.Day, record => record.LostAgainDay[i]))];
        Assaults = [.. objectives.Select((name, i) =>
            new AssaultColumns(Add($"{name}.assaults", Measure.Times, record => record.Assaults[i]), Add($"{name}.repulse_day", Measure.Day, record => record.RepulseDay[i])))];
        Deadlines = [.. definition.Plans.Where(plan => plan.Deadline is not null)
            .Select((plan, i) => Add($"deadline.{plan.Id}.lost_day", Measure.Day, record => record.DeadlineLostDay[i]))];
        Recalls = [.. theater.RecallPlans.Select((plan, i) =>
        {
            var first = Add($"recall.{definition.Plans[plan].Id}.day", Measure.Day, record => record.RecallDay[i]);
            return new RecallColumns(first, Add($"recall.{definition.Plans[plan].Id}.men", Measure.Men, record => record.RecallMen[i], first));
        })];
        Aid = [.. definition.Aid.Select((aid, i) => Add($"aid.{aid.Id}.day", Measure.Day, record => record.AidDay[i]))];
        OutcomeCount = _columns.Count;
        for (var i = 0; i < theater.Inputs.Draws.Count; i++)
        {
            var draw = i;
            Add($"input.{theater.Inputs.Draws[i].Name}", Measure.Input, record => record.Inputs[draw]);
        }
    }

    /// <summary>One number of a run each: outcomes first, then what the run drew of the scenario's numbers.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>How many of <see cref="Columns"/> are outcomes.</summary>
    public int OutcomeCount { get; }

    /// <summary>Numbers by day.</summary>
    public IReadOnlyList<Series> Series => _series;

    /// <summary>Horizon, days: a series has one number more.</summary>
    public int Days { get; }

    /// <summary>How many nodes the theater has.</summary>
    public int NodeCount { get; }

    internal IReadOnlyList<string> CapNames { get; }

    internal IReadOnlyList<int> Objectives { get; }

    internal IReadOnlyList<PocketColumns> Pockets { get; }

    internal IReadOnlyList<int> LostAgain { get; }

    internal IReadOnlyList<AssaultColumns> Assaults { get; }

    internal IReadOnlyList<int> Deadlines { get; }

    internal IReadOnlyList<RecallColumns> Recalls { get; }

    internal IReadOnlyList<int> Aid { get; }

    internal IReadOnlyList<SideColumns> Sides { get; }

    internal int FinalTerritory { get; }

    internal int FinalDepth { get; }

    internal int Territory { get; }

    internal int Depth { get; }

    internal int Momentum { get; }

    private PocketColumns AddPocket(string name, int pocket)
    {
        var first = Add($"{name}.first_day", Measure.Day, record => record.Pockets[pocket].FirstDay);
        return new PocketColumns(
            first,
            Add($"{name}.days", Measure.Duration, record => record.Pockets[pocket].Days, first),
            Add($"{name}.peak_men", Measure.Men, record => record.Pockets[pocket].PeakMen, first),
            Add($"{name}.captured_men", Measure.Men, record => record.Pockets[pocket].CapturedMen, first));
    }

    private SideColumns AddSide(string name, int side, string[] objectives)
    {
        var columns = new SideColumns(
            StrainMean: Side("strain_mean", Measure.Ratio, of => of.StrainMean),
            StrainPeak: Side("strain_peak", Measure.Ratio, of => of.StrainPeak),
            ShortByCap: [.. CapNames.Select((cap, i) => Side($"short_t.{cap}", Measure.Tonnes, of => of.ShortByCapTonnes[i]))],
            TruckLoadPeak: Side("truck_load_peak", Measure.Ratio, of => of.TruckLoadPeak),
            StockDaysLow: Side("stock_days_low", Measure.StockDays, of => of.StockDaysLow),
            PauseDay: Side("pause_day", Measure.Day, of => of.PauseDay),
            CulminationDay: Side("culmination_day", Measure.Day, of => of.CulminationDay),
            CulminationCause: Side("culmination_cause", Measure.Case, of => (double)of.CulminationCause),
            Casualties: Side("casualties", Measure.Men, of => of.Casualties),
            Captured: Side("captured", Measure.Men, of => of.Captured),
            Equipment: Side("equipment", Measure.Pieces, of => of.EquipmentLost),
            ConvincedDay: null,
            DismissedDay: null,
            Claims: null,
            TrucksLost: null,
            Air: null,
            Fires: null,
            Strength: AddSeries("strength_men", side, Measure.Men, record => record.Sides[side].Strength),
            Strain: AddSeries("strain", side, Measure.Ratio, record => record.Sides[side].Strain),
            StockDays: AddSeries("stock_days", side, Measure.StockDays, record => record.Sides[side].StockDays));
        Side("dispersed", Measure.Men, of => of.Dispersed);
        if (_beliefs[side])
        {
            columns = columns with
            {
                ConvincedDay = Side("convinced_day", Measure.Day, of => of.ConvincedDay),
                DismissedDay = Side("dismissed_day", Measure.Day, of => of.DismissedDay),
            };
        }

        if (_claims[side])
        {
            columns = columns with
            {
                Claims = new ClaimsColumns(
                    [.. objectives.Select((objective, i) => Side($"says.{objective}.day", Measure.Day, of => of.SaidFallenDay[i]))],
                    AddSeries("seen_km2", side, Measure.Area, record => record.Sides[side].SeenKm2),
                    AddSeries("said_km2", side, Measure.Area, record => record.Sides[side].SaidKm2)),
            };
        }

        if (_convoys[side])
        {
            columns = columns with { TrucksLost = Side("trucks_lost", Measure.Pieces, of => of.TrucksLost) };
        }

        if (_air[side])
        {
            columns = columns with
            {
                Air = new AirColumns(
                    Side("sorties", Measure.Times, of => of.Sorties), Side("sorties_wasted", Measure.Times, of => of.SortiesWasted), Side("own_air_losses", Measure.Men, of => of.OwnAirLosses)),
            };
        }

        if (_fires[side])
        {
            columns = columns with
            {
                Fires = new FiresColumns(
                    Side("salvos", Measure.Times, of => of.Salvos),
                    Side("depot_hits", Measure.Times, of => of.DepotHits),
                    Side("railhead_hits", Measure.Times, of => of.RailheadHits),
                    Side("bridge_hits", Measure.Times, of => of.BridgeHits),
                    Side("headquarters_hits", Measure.Times, of => of.HeadquartersHits),
                    Side("stock_destroyed_t", Measure.Stocks, of => of.StockDestroyedTonnes)),
            };
        }

        return columns;

        int Side(string what, Measure measure, Func<SideRecord, double> read) => Add($"{name}.{what}", measure, record => read(record.Sides[side]));
    }

    private int Add(string name, Measure measure, Func<RunRecord, double> read, int given = -1)
    {
        _columns.Add(new Column(name, measure, read) { Given = given });
        return _columns.Count - 1;
    }

    private int AddSeries(string name, int side, Measure measure, Func<RunRecord, double[]> read)
    {
        _series.Add(new Series(name, side, measure, read));
        return _series.Count - 1;
    }
}
