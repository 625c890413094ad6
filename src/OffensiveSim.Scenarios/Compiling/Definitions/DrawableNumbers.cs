using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>One number of a scenario that a run may draw anew.</summary>
/// <param name="Path">Path in the scenario, list items by id: <c>sides.russia.formations[4-gtd].men</c>.</param>
/// <param name="Address">What it is to the engine.</param>
/// <param name="Number">As written; null where it is not given.</param>
internal sealed record DrawableNumber(string Path, InputAddress Address, Number? Number);

/// <summary>Lists every number of a scenario that a run may draw anew, given or not, in the order of the scenario.</summary>
internal static class DrawableNumbers
{
    /// <summary>Lists them.</summary>
    public static IEnumerable<DrawableNumber> Of(ScenarioIndex scenario)
    {
        var counts = new Dictionary<InputKind, int>();
        DrawableNumber Next(string path, InputKind kind, Number? number)
        {
            var index = counts.GetValueOrDefault(kind);
            counts[kind] = index + 1;
            return new DrawableNumber(path, new InputAddress(kind, index), number);
        }

        foreach (var node in scenario.Nodes)
        {
            yield return Next($"theater.nodes[{node.Id}].prepared_km", InputKind.NodePreparedKm, node.PreparedKm);
            yield return Next($"theater.nodes[{node.Id}].mines", InputKind.NodeMines, node.Mines);
        }

        foreach (var crossing in scenario.Document.Theater.Crossings)
        {
            yield return Next($"theater.crossings[{crossing.Id}].t_per_day", InputKind.CrossingTonnesPerDay, crossing.TPerDay);
        }

        foreach (var period in scenario.Document.Weather)
        {
            yield return Next($"weather[{period.Id}].wet_share", InputKind.WeatherWetShare, period.WetShare);
        }

        foreach (var (id, side) in scenario.Document.Sides)
        {
            var path = $"sides.{id}";
            foreach (var number in OfSupply(side.Supply, $"{path}.supply").Concat(OfFormations(side, path)).Concat(OfPlan(side, path)).Concat(OfSide(side, path)))
            {
                yield return Next(number.Path, number.Kind, number.Number);
            }
        }
    }

    private static IEnumerable<(string Path, InputKind Kind, Number? Number)> OfSupply(SupplySection supply, string path) =>
        supply.Sources.Select(source => ($"{path}.sources[{source.Node?.Id}].t_per_day", InputKind.SourceTonnesPerDay, (Number?)source.TPerDay))
            .Concat(supply.Railheads.Select(railhead => ($"{path}.railheads[{railhead.Node?.Id}].t_per_day", InputKind.RailheadTonnesPerDay, (Number?)railhead.TPerDay)))
            .Append(($"{path}.trucks", InputKind.PoolTrucks, supply.Trucks))
            .Append(($"{path}.convoy_loss", InputKind.SideConvoyLoss, supply.ConvoyLoss))
            .Concat(supply.TruckPools.Select(pool => ($"{path}.truck_pools[{pool.Id}].trucks", InputKind.PoolTrucks, (Number?)pool.Trucks)));

    private static IEnumerable<(string Path, InputKind Kind, Number? Number)> OfFormations(SideSection side, string path) =>
        side.Formations.SelectMany(row => new (string, InputKind, Number?)[]
        {
            ($"{path}.formations[{row.Id}].men", InputKind.FormationMen, row.Men),
            ($"{path}.formations[{row.Id}].quality", InputKind.FormationQuality, row.Quality),
            ($"{path}.formations[{row.Id}].cohesion", InputKind.FormationCohesion, row.Cohesion),
            ($"{path}.formations[{row.Id}].equipment", InputKind.FormationEquipment, row.Equipment),
            ($"{path}.formations[{row.Id}].stock_days", InputKind.FormationStockDays, row.StockDays),
            ($"{path}.formations[{row.Id}].arrives_day", InputKind.FormationArrivesDay, row.ArrivesDay),
        });

    private static IEnumerable<(string Path, InputKind Kind, Number? Number)> OfPlan(SideSection side, string path) =>
        side.Plan.SelectMany(plan =>
        {
            var (order, orders) = ($"{path}.plan[{plan.Id}].{(plan.Follow is null ? "attack" : "follow")}", PlanOrders.Of(plan));
            return new (string, InputKind, Number?)[]
            {
                ($"{order}.from_day", InputKind.PlanFromDay, orders.FromDay),
                ($"{order}.expected", InputKind.PlanExpected, orders.Expected),
                ($"{path}.plan[{plan.Id}].hold_deadline.until_day", InputKind.PlanHoldUntilDay, plan.HoldDeadline?.UntilDay),
            };
        });

    private static IEnumerable<(string Path, InputKind Kind, Number? Number)> OfSide(SideSection side, string path) =>
        new (string, InputKind, Number?)[]
        {
            ($"{path}.surprise", InputKind.SideSurprise, side.Surprise),
            ($"{path}.warning_days", InputKind.SideWarningDays, side.WarningDays),
            ($"{path}.shell_ratio", InputKind.SideShellRatio, side.ShellRatio),
            ($"{path}.command_delay_hours", InputKind.SideCommandDelayHours, side.CommandDelayHours),
            ($"{path}.belief.prior", InputKind.BeliefPrior, side.Belief?.Prior),
            ($"{path}.belief.signal_per_day", InputKind.BeliefSignal, side.Belief?.SignalPerDay),
            ($"{path}.belief.feint", InputKind.BeliefFeint, side.Belief?.Feint),
            ($"{path}.claims.gains_after_hours", InputKind.SideClaimGains, side.Claims?.GainsAfterHours),
            ($"{path}.claims.losses_after_hours", InputKind.SideClaimLosses, side.Claims?.LossesAfterHours),
            ($"{path}.air.sorties_per_day", InputKind.SideSorties, side.Air?.SortiesPerDay),
        }.Concat(side.Sent.Select(sent => ($"{path}.sent[{sent.Id}].share", InputKind.SentShare, (Number?)sent.Share))).Concat(side.Strikes.SelectMany(strike => new (string, InputKind, Number?)[]
        {
            ($"{path}.strikes[{strike.Id}].day", InputKind.StrikeDay, strike.Day),
            ($"{path}.strikes[{strike.Id}].multiplier", InputKind.StrikeMultiplier, strike.Multiplier),
            ($"{path}.strikes[{strike.Id}].success", InputKind.StrikeSuccess, strike.Success),
        })).Concat(side.Aid.SelectMany(aid => new (string, InputKind, Number?)[]
        {
            ($"{path}.aid[{aid.Id}].day", InputKind.AidDay, aid.Day),
            ($"{path}.aid[{aid.Id}].delay_days", InputKind.AidDelayDays, aid.DelayDays),
        })).Concat(side.Fires.SelectMany(battery => new (string, InputKind, Number?)[]
        {
            ($"{path}.fires[{battery.Id}].salvos_per_day", InputKind.BatterySalvos, battery.SalvosPerDay),
            ($"{path}.fires[{battery.Id}].hit_chance", InputKind.BatteryHitChance, battery.HitChance),
            ($"{path}.fires[{battery.Id}].communications", InputKind.BatteryCommunications, battery.Communications),
        }));
}
