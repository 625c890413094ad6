using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>Collects the drawable numbers of a definition into a table: the one place that says where each kind stands.</summary>
internal static class InputValues
{
    /// <summary>The table of a definition.</summary>
    public static InputTable Table(TheaterDefinition definition)
    {
        var (formations, nodes, sides, strikes) = (definition.Formations, definition.Nodes, definition.Sides, definition.Strikes);
        return new InputTable(
            new Dictionary<InputKind, double[]>
            {
                [InputKind.FormationMen] = [.. formations.Select(formation => formation.Men)],
                [InputKind.FormationQuality] = [.. formations.Select(formation => formation.Quality)],
                [InputKind.FormationCohesion] = [.. formations.Select(formation => formation.Cohesion)],
                [InputKind.FormationStockDays] = [.. formations.Select(formation => formation.StockDays)],
                [InputKind.FormationArrivesDay] = [.. formations.Select(formation => formation.ArrivesDay)],
                [InputKind.FormationEquipment] = [.. formations.Select(formation => formation.Equipment)],
                [InputKind.PlanFromDay] = [.. definition.Plans.Select(plan => plan.FromDay)],
                [InputKind.PlanExpected] = [.. definition.Plans.Select(plan => plan.Expected)],
                [InputKind.NodePreparedKm] = [.. nodes.Select(node => node.PreparedKm)],
                [InputKind.NodeMines] = [.. nodes.Select(node => node.Mines)],
                [InputKind.SideSurprise] = [.. sides.Select(side => side.Surprise)],
                [InputKind.SideWarningDays] = [.. sides.Select(side => side.WarningDays)],
                [InputKind.SideShellRatio] = [.. sides.Select(side => side.ShellRatio)],
                [InputKind.SideCommandDelayHours] = [.. sides.Select(side => side.CommandDelayHours)],
                [InputKind.PoolTrucks] = [.. sides.SelectMany(side => side.TruckPools).Select(pool => pool.Trucks)],
                [InputKind.SourceTonnesPerDay] = [.. sides.SelectMany(side => side.Sources).Select(point => point.TonnesPerDay)],
                [InputKind.RailheadTonnesPerDay] = [.. sides.SelectMany(side => side.Railheads).Select(point => point.TonnesPerDay)],
                [InputKind.CrossingTonnesPerDay] = [.. definition.Crossings.Select(crossing => crossing.TonnesPerDay)],
                [InputKind.StrikeDay] = [.. strikes.Select(strike => strike.Day)],
                [InputKind.StrikeMultiplier] = [.. strikes.Select(strike => strike.Multiplier)],
                [InputKind.StrikeSuccess] = [.. strikes.Select(strike => strike.Success)],
                [InputKind.WeatherWetShare] = [.. definition.Weather.Select(period => period.WetShare)],
                [InputKind.SentShare] = [.. definition.Sent.Select(sent => sent.Share)],
                [InputKind.BeliefPrior] = [.. sides.Select(side => side.Belief?.Prior ?? 0.5)],
                [InputKind.BeliefSignal] = [.. sides.Select(side => side.Belief?.SignalPerDay ?? 0)],
                [InputKind.BeliefFeint] = [.. sides.Select(side => side.Belief?.Feint ?? 0)],
                [InputKind.PlanHoldUntilDay] = [.. definition.Plans.Select(plan => plan.Deadline?.UntilDay ?? double.PositiveInfinity)],
                [InputKind.SideSorties] = [.. sides.Select(side => side.Air?.SortiesPerDay ?? 0)],
                [InputKind.BatterySalvos] = [.. definition.Batteries.Select(battery => battery.SalvosPerDay)],
                [InputKind.BatteryHitChance] = [.. definition.Batteries.Select(battery => battery.HitChance)],
                [InputKind.BatteryCommunications] = [.. definition.Batteries.Select(battery => battery.Communications)],
                [InputKind.SideConvoyLoss] = [.. sides.Select(side => side.ConvoyLoss ?? 0)],
                [InputKind.SideClaimGains] = [.. sides.Select(side => side.Claims?.GainsAfterHours ?? 0)],
                [InputKind.SideClaimLosses] = [.. sides.Select(side => side.Claims?.LossesAfterHours ?? 0)],
                [InputKind.AidDay] = [.. definition.Aid.Select(aid => aid.Day)],
                [InputKind.AidDelayDays] = [.. definition.Aid.Select(aid => aid.DelayDays)],
            },
            definition.Ranges,
            definition.Factors);
    }
}
