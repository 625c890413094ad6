using OffensiveSim.Engine.Campaign;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>How far a side's supply falls short.</summary>
/// <remarks>
/// 1 - delivered / asked over three days. What was asked for in that time is what was delivered and what is still missing at its end, so that a need carried over from
/// round to round counts once.
/// </remarks>
public static class StrainLaw
{
    /// <param name="deliveredTonnes">Delivered in the window, t, 0 or more.</param>
    /// <param name="unmetTonnes">Still missing at its end, t, 0 or more.</param>
    /// <returns>In [0, 1]; 0 where nothing was asked for.</returns>
    public static double Of(double deliveredTonnes, double unmetTonnes) =>
        unmetTonnes <= 0 ? 0 : unmetTonnes / (deliveredTonnes + unmetTonnes);

    /// <summary>Strain of a side as it stands.</summary>
    internal static double Of(SupplyState supply, int side)
    {
        var delivered = 0.0;
        for (var round = 0; round < SupplyState.Window; round++)
        {
            delivered += supply.DeliveredTonnes[(side * SupplyState.Window) + round];
        }

        return Of(delivered, supply.UnmetTonnes[side]);
    }
}
