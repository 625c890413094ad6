using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Outcomes;

/// <summary>Notes the state of things at the end of each day, and closes the record at the horizon.</summary>
internal static class DailyRecord
{
    /// <summary>Momentum is what was gained in so many days.</summary>
    private const int MomentumDays = 7;

    /// <summary>Notes ground, depth, strength, strain and stocks.</summary>
    public static void Note(CampaignRun run, int day)
    {
        var (record, by) = (run.Record, run.Theater.Definition.Outcomes.TerritoryBy);
        record.TerritoryKm2[day] = run.State.Progress.GainedKm2[by];
        record.MomentumKm2[day] = record.TerritoryKm2[day] - record.TerritoryKm2[Math.Max(0, day - MomentumDays)];
        record.DepthKm[day] = Depth(run, by);
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            NoteSide(run, side, day);
            if (run.Theater.Claims[side])
            {
                run.Record.Sides[side].SeenKm2[day] = GainedKm2(run, run.State.Claims.Seen, side, by);
                run.Record.Sides[side].SaidKm2[day] = GainedKm2(run, run.State.Claims.Said, side, by);
            }
        }
    }

    /// <summary>Fills in what is known only at the end.</summary>
    public static void Close(CampaignRun run)
    {
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            var (record, ledger) = (run.Record.Sides[side], run.State.Ledger);
            var sum = 0.0;
            foreach (var strain in record.Strain)
            {
                sum += strain;
            }

            record.StrainMean = sum / record.Strain.Length;
            (record.Casualties, record.Captured, record.Dispersed, record.EquipmentLost) = (ledger.Casualties[side], ledger.Captured[side], ledger.Dispersed[side], ledger.EquipmentLost[side]);
        }
    }

    private static void NoteSide(CampaignRun run, int side, int day)
    {
        var (formations, ground, roster, record) = (run.State.Formations, run.State.Ground, run.Theater.Roster, run.Record.Sides[side]);
        var (men, stock) = (0.0, 0.0);
        foreach (var formation in roster.OfSide[side])
        {
            if (formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone))
            {
                men += formations.Men[formation];
                stock += formations.Men[formation] * Stocks.Days(run, formation);
            }
        }

        var days = men > 0 ? stock / men : 0;
        for (var node = 0; node < run.Theater.NodeCount; node++)
        {
            men += ground.GarrisonMen[node] > 0 && ground.Owner[node] == side ? ground.GarrisonMen[node] : 0;
        }

        record.Strength[day] = men;
        record.StockDays[day] = days;
        record.StockDaysLow = double.IsNaN(record.StockDaysLow) ? days : Math.Min(record.StockDaysLow, days);
        record.Strain[day] = StrainLaw.Of(run.State.Supply, side);
        record.StrainPeak = Math.Max(record.StrainPeak, record.Strain[day]);
    }

    /// <summary>Net gain of a side by a map of who holds what.</summary>
    private static double GainedKm2(CampaignRun run, int[] holders, int map, int side)
    {
        var (ground, km2) = (run.Theater.Ground, 0.0);
        for (var node = 0; node < run.Theater.NodeCount; node++)
        {
            var holder = holders[(map * run.Theater.NodeCount) + node];
            km2 += holder == ground.Controller[node] ? 0 : holder == side ? ground.CellKm2[node] : -ground.CellKm2[node];
        }

        return km2;
    }

    private static double Depth(CampaignRun run, int side)
    {
        var (owner, ground, depth) = (run.State.Ground.Owner, run.Theater.Ground, run.Theater.DepthKm);
        var most = 0.0;
        for (var node = 0; node < owner.Length; node++)
        {
            if (owner[node] == side && ground.Controller[node] != side)
            {
                most = Math.Max(most, depth[(side * owner.Length) + node]);
            }
        }

        return most;
    }
}
