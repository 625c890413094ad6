using OffensiveSim.Engine.Campaign;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>Days of supply that formations carry, and what they use.</summary>
internal static class Stocks
{
    /// <summary>Days of ammunition at the rate of the front.</summary>
    public static double AmmunitionDays(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        var day = ConsumptionLaw.AmmunitionDayTonnes(formations.Men[formation], run.Model.Supply);
        return day > 0 ? formations.AmmunitionTonnes[formation] / day : 0;
    }

    /// <summary>Days of fuel and rations at the rate of the front.</summary>
    public static double FuelDays(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        var day = ConsumptionLaw.FuelDayTonnes(formations.Men[formation], run.Model.Supply);
        return day > 0 ? formations.FuelTonnes[formation] / day : 0;
    }

    /// <summary>Days of the scarcer of the two.</summary>
    public static double Days(CampaignRun run, int formation) => Math.Min(AmmunitionDays(run, formation), FuelDays(run, formation));

    /// <summary>Part of its power that a formation's ammunition allows; see <see cref="StockLaw"/>.</summary>
    public static double Power(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        var day = ConsumptionLaw.AmmunitionDayTonnes(formations.Men[formation], run.Model.Supply);
        return day > 0 && formations.AmmunitionTonnes[formation] >= day ? 1 : StockLaw.Power(AmmunitionDays(run, formation));
    }

    /// <summary>Is there less than a day of supply left? The same as <see cref="Days"/> &lt; 1.</summary>
    public static bool IsShort(CampaignRun run, int formation)
    {
        var (formations, parameters) = (run.State.Formations, run.Model.Supply);
        var men = formations.Men[formation];
        return men <= 0
            || formations.AmmunitionTonnes[formation] < ConsumptionLaw.AmmunitionDayTonnes(men, parameters)
            || formations.FuelTonnes[formation] < ConsumptionLaw.FuelDayTonnes(men, parameters);
    }

    /// <summary>Takes what is used from the stock, as far as it goes, and books it.</summary>
    public static void Use(CampaignRun run, int formation, Tonnes used)
    {
        var formations = run.State.Formations;
        var fuel = Math.Min(used.Fuel, formations.FuelTonnes[formation]);
        var ammunition = Math.Min(used.Ammunition, formations.AmmunitionTonnes[formation]);
        formations.FuelTonnes[formation] -= fuel;
        formations.AmmunitionTonnes[formation] -= ammunition;
        run.State.Ledger.ConsumedTonnes[run.Theater.Roster.Side[formation]] += fuel + ammunition;
    }

    /// <summary>Loses a share of the stock with those who carried it.</summary>
    public static void Lose(CampaignRun run, int formation, double share)
    {
        var formations = run.State.Formations;
        var (fuel, ammunition) = (share * formations.FuelTonnes[formation], share * formations.AmmunitionTonnes[formation]);
        formations.FuelTonnes[formation] -= fuel;
        formations.AmmunitionTonnes[formation] -= ammunition;
        run.State.Ledger.LostTonnes[run.Theater.Roster.Side[formation]] += fuel + ammunition;
    }
}
