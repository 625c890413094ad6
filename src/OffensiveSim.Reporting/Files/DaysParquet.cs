using DuckDB.NET.Data;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Files;

/// <summary>
/// <c>days.parquet</c>: a row for each day, kind and place. Kinds <c>territory_km2</c>, <c>momentum_km2</c> (gained in the last seven days), <c>depth_km</c>, <c>strength_men</c>, <c>strain</c> and <c>stock_days</c>
/// have quantiles by side, and so have <c>seen_km2</c> and <c>said_km2</c>, the ground gained as a side sees it and says, where the scenario tells of claims; kind <c>control</c> has the share of runs in which the side holds the node; kind <c>fallen</c> the share in which it has taken the objective.
/// </summary>
public static class DaysParquet
{
    private static readonly string[] Numbers = ["p05", "p10", "p25", "p50", "p75", "p90", "p95", "share"];

    /// <summary>Writes it.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    public static Diagnostic? Write(string path, CompiledScenario scenario, EnsembleResult result)
    {
        using var table = new ParquetTable([
            ("day", "INTEGER"), ("kind", "VARCHAR"), ("side", "VARCHAR"), ("node", "VARCHAR"),
            .. Numbers.Select(name => (name, "DOUBLE"))]);
        using (var appender = table.Appender())
        {
            Append(appender, scenario, result);
        }

        return AtomicFile.WriteAt(path, table.Save);
    }

    private static void Append(DuckDBAppender appender, CompiledScenario scenario, EnsembleResult result)
    {
        var by = scenario.SideIds[scenario.Theater.Outcomes.TerritoryBy];
        Quantiles("territory_km2", by, result.Summary.TerritoryKm2.ByDay);
        Quantiles("momentum_km2", by, result.Summary.MomentumKm2);
        Quantiles("depth_km", by, result.Summary.DepthKm.ByDay);
        for (var side = 0; side < scenario.SideIds.Count; side++)
        {
            Quantiles("strength_men", scenario.SideIds[side], result.Strength[side]);
            Quantiles("strain", scenario.SideIds[side], result.Strain[side]);
            Quantiles("stock_days", scenario.SideIds[side], result.StockDays[side]);
        }

        foreach (var (side, claims) in result.Summary.Claims ?? new Dictionary<string, ClaimsSummary>())
        {
            Quantiles("seen_km2", side, claims.SeenKm2);
            Quantiles("said_km2", side, claims.SaidKm2);
        }

        for (var node = 0; node < scenario.Theater.Nodes.Count; node++)
        {
            var second = result.SecondSideControl[node];
            Shares("control", scenario.SideIds[0], scenario.Theater.Nodes[node].Id, [.. second.Select(share => 1 - share)]);
            Shares("control", scenario.SideIds[1], scenario.Theater.Nodes[node].Id, second);
        }

        for (var objective = 0; objective < result.Fallen.Count; objective++)
        {
            var declared = result.Summary.Objectives[objective];
            Shares("fallen", declared.Side, declared.Node, [.. result.Fallen[objective].Where((_, quarter) => quarter % 4 == 0)]);
        }

        void Quantiles(string kind, string side, IReadOnlyList<Quantiles> byDay)
        {
            for (var day = 0; day < byDay.Count; day++)
            {
                var q = byDay[day];
                Row(day, kind, side, null, [q.P05, q.P10, q.P25, q.P50, q.P75, q.P90, q.P95, null]);
            }
        }

        void Shares(string kind, string side, string node, IReadOnlyList<double> byDay)
        {
            for (var day = 0; day < byDay.Count; day++)
            {
                Row(day, kind, side, node, [null, null, null, null, null, null, null, byDay[day]]);
            }
        }

        void Row(int day, string kind, string side, string? node, ReadOnlySpan<double?> numbers)
        {
            var row = appender.CreateRow();
            row.AppendValue(day).AppendValue(kind).AppendValue(side).AppendValue(node);
            foreach (var number in numbers)
            {
                row.AppendValue(number);
            }

            row.EndRow();
        }
    }
}
