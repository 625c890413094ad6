using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Sides, their strikes, their batteries and the help they are promised as the engine takes them.</summary>
internal static class SideDefinitions
{
    /// <summary>Id of the pool that serves every formation no other pool serves.</summary>
    public const string GeneralPool = "trucks";

    private const double UsualAidDelayDays = 30;

    /// <summary>The sides of a checked scenario, in the order of their ids.</summary>
    public static IReadOnlyList<SideDefinition> Of(ScenarioIndex scenario) => [.. scenario.Document.Sides.Select(side => Of(scenario, side.Key, side.Value))];

    /// <summary>The strikes of a checked scenario.</summary>
    public static IReadOnlyList<StrikeDefinition> StrikesOf(ScenarioIndex scenario) =>
    [
        .. scenario.Strikes.Select(strike => new StrikeDefinition
        {
            Id = strike.Row.Id,
            Side = strike.Side,
            Crossing = scenario.Crossing.IndexOf(strike.Row.Crossing),
            Day = strike.Row.Day.Value,
            Multiplier = strike.Row.Multiplier.Value,
            RepairDays = strike.Row.RepairDays,
            Success = strike.Row.Success?.Value ?? 1,
        }),
    ];

    /// <summary>The batteries of a checked scenario, side by side.</summary>
    public static IReadOnlyList<BatteryDefinition> BatteriesOf(ScenarioIndex scenario) =>
        [.. scenario.Document.Sides.Values.SelectMany((side, index) => side.Fires.Select(row => BatteryOf(index, row)))];

    /// <summary>Promises of help in a checked scenario, side by side.</summary>
    public static IReadOnlyList<AidDefinition> AidOf(ScenarioIndex scenario) =>
    [
        .. scenario.Document.Sides.Values.SelectMany((side, index) => side.Aid.Select(row => new AidDefinition
        {
            Id = row.Id,
            Side = index,
            Day = row.Day.Value,
            DelayDays = row.DelayDays?.Value ?? UsualAidDelayDays,
            Trucks = row.Trucks,
            Men = row.Men,
            Shells = row.Shells,
        })),
    ];

    private static BatteryDefinition BatteryOf(int side, BatterySection row)
    {
        var plain = new BatteryDefinition
        {
            Id = row.Id,
            Side = side,
            SalvosPerDay = row.SalvosPerDay.Value,
            ReachKm = row.ReachKm,
            Targets = row.Targets.Count > 0 ? row.Targets : Enum.GetValues<FireTarget>(),
        };
        return plain with { HitChance = row.HitChance?.Value ?? plain.HitChance, Communications = row.Communications?.Value ?? plain.Communications };
    }

    private static SideDefinition Of(ScenarioIndex scenario, string id, SideSection side)
    {
        var defaults = new SideDefinition { Id = id };
        return defaults with
        {
            Sources = [.. side.Supply.Sources.Select(source => new SupplyPointDefinition(scenario.Node.IndexOf(source.Node), source.TPerDay.Value))],
            Railheads = [.. side.Supply.Railheads.Select(railhead => new SupplyPointDefinition(scenario.Node.IndexOf(railhead.Node), railhead.TPerDay.Value))],
            TruckPools =
            [
                new TruckPoolDefinition(GeneralPool, side.Supply.Trucks.Value),
                .. side.Supply.TruckPools.Select(pool => new TruckPoolDefinition(pool.Id, pool.Trucks.Value)),
            ],
            Surprise = side.Surprise?.Value ?? defaults.Surprise,
            WarningDays = side.WarningDays?.Value ?? defaults.WarningDays,
            ShellRatio = side.ShellRatio?.Value ?? defaults.ShellRatio,
            CommandDelayHours = side.CommandDelayHours?.Value ?? defaults.CommandDelayHours,
            PerceptionDelayHours = side.PerceptionDelayHours ?? defaults.PerceptionDelayHours,
            Belief = FrontDefinitions.BeliefOf(scenario, id),
            ConvoyLoss = side.Supply.ConvoyLoss?.Value,
            Claims = side.Claims is { } claims ? new ClaimsDefinition(claims.GainsAfterHours.Value, claims.LossesAfterHours.Value) : null,
            Air = side.Air is { } air ? new AirDefinition(air.SortiesPerDay.Value) : null,
        };
    }
}
