namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>What men use in a day.</summary>
/// <remarks>
/// Planning figures of tonnes a day for a brigade of 3,000: 60 at the front, five twelfths of that in the rear (25), five thirds in the attack (100), and 0.35 t for every kilometre driven.
/// At the front half is ammunition, in the attack three fifths, in the rear none. One day of supply is a day at the front. Source: judgement on
/// 24-43 kg a man and day (see <see cref="SupplyParameters"/>); split after planning factors: attack 60 % ammunition, 22 % fuel, 10 % rations.
/// </remarks>
public static class ConsumptionLaw
{
    /// <summary>Men of the brigade that the figures are for.</summary>
    public const double BrigadeMen = 3000;

    /// <summary>Fuel for a kilometre, t, for a brigade. Judgement (D).</summary>
    public const double DriveTonnesPerKm = 0.35;

    /// <summary>What men use in the rear, and in the attack, of what they use at the front. Judgement (D).</summary>
    public const double Rear = 25.0 / 60;
    /// <inheritdoc cref="Rear"/>
    public const double Attack = 100.0 / 60;

    /// <summary>Part of a day of supply at the front that is ammunition.</summary>
    public const double FrontAmmunition = 0.5;

    /// <summary>Part of an attack's consumption that is ammunition.</summary>
    public const double AttackAmmunition = 0.6;

    /// <summary>Fuel and rations of one day of supply, t.</summary>
    /// <param name="men">Men, 0 or more.</param>
    /// <param name="parameters">Consumption at the front.</param>
    public static double FuelDayTonnes(double men, SupplyParameters parameters) => men / BrigadeMen * parameters.FrontTonnes * (1 - FrontAmmunition);

    /// <summary>Ammunition of one day of supply, t.</summary>
    /// <param name="men">Men, 0 or more.</param>
    /// <param name="parameters">Consumption at the front.</param>
    public static double AmmunitionDayTonnes(double men, SupplyParameters parameters) => men / BrigadeMen * parameters.FrontTonnes * FrontAmmunition;

    /// <summary>What men use per day, t.</summary>
    /// <param name="men">Men, 0 or more.</param>
    /// <param name="front">True at the front, false in the rear.</param>
    /// <param name="attacking">Share of them that attacks, in [0, 1].</param>
    /// <param name="parameters">Consumption at the front.</param>
    public static Tonnes PerDay(double men, bool front, double attacking, SupplyParameters parameters)
    {
        var brigades = men / BrigadeMen;
        if (!front)
        {
            return new Tonnes(brigades * (Rear * parameters.FrontTonnes), 0);
        }

        var holding = (1 - attacking) * parameters.FrontTonnes;
        var attack = attacking * (Attack * parameters.FrontTonnes);
        return new Tonnes(
            Fuel: brigades * ((holding * (1 - FrontAmmunition)) + (attack * (1 - AttackAmmunition))),
            Ammunition: brigades * ((holding * FrontAmmunition) + (attack * AttackAmmunition)));
    }
}

/// <summary>Fuel and rations, and ammunition, t.</summary>
public readonly record struct Tonnes(double Fuel, double Ammunition);
