using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>The numbers of <see cref="CombatProcess"/> and its laws.</summary>
public sealed record CombatParameters
{
    /// <summary>l0 of <see cref="AttritionLaw"/>.</summary>
    [Parameter("Share of its engaged men a force loses per day in an even fight", Unit = "1/day", Low = 0.01, High = 0.03, Grade = Grade.B,
        Source = "CDB90 1939-1990: failed attackers 1.9 %, holders 1.45 % of all men a day, and about two thirds of them engaged; FM 101-10-1 defence 1.9-3.5 %")]
    public double EvenLossPerDay { get; init; } = 0.022;

    /// <summary>k of <see cref="ForceToSpaceLaw"/>.</summary>
    [Parameter("Men who can fight on a kilometre of front before more only stand behind", Unit = "men/km", Low = 200, High = 300, Grade = Grade.D,
        Source = "Judgement; Helmbold's diminishing mass; CDB90 defenders 490 men/km at the lower decile")]
    public double FrontageMenPerKm { get; init; } = 250;

    /// <summary>W of <see cref="BattleWidthLaw"/>.</summary>
    [Parameter("Widest front of one battle", Unit = "km", Low = 6, High = 10, Grade = Grade.D, Source = "Judgement: a brigade's attack; a width per battle, not per cell, keeps the map's grain out")]
    public double BattleWidthKm { get; init; } = 8;

    /// <summary>p of <see cref="PostureLaw"/>.</summary>
    [Parameter("Most that prepared ground adds to the defence", Unit = "1", Low = 0.6, High = 1.1, Grade = Grade.C, Source = "Dupuy 1979: hasty 1.3, prepared 1.5, fortified 1.6-1.7")]
    public double PostureMost { get; init; } = 0.8;

    /// <summary>Exponent of the shell ratio.</summary>
    [Parameter("Power grows with the ratio of shells to this power", Unit = "1", Low = 0.1, High = 0.2, Grade = Grade.B, Source = "CDB90: logit 0.22 per ln artillery ratio, over 1.5")]
    public double FireExponent { get; init; } = 0.15;

    /// <summary>What complete surprise adds to the odds.</summary>
    [Parameter("What complete surprise adds to the attacker's odds", Unit = "1", Low = 0.3, High = 0.8, Grade = Grade.B,
        Source = "CDB90: surprise +50 % advance, which x1.29 (at 2:1) to x1.8 (at 3:1) of odds give")]
    public double SurpriseOdds { get; init; } = 0.6;

    /// <summary>v of <see cref="PenetrationLaw"/>.</summary>
    [Parameter("Fastest advance through a defended zone", Unit = "km/day", Low = 2.1, High = 4.2, Grade = Grade.B, Source = "CDB90 median of attackers' wins 3 km/day")]
    public double OpposedSpeed { get; init; } = 3;

    /// <summary>s of <see cref="BreakLaw"/>.</summary>
    [Parameter("Chance per day that an even attack is called off", Unit = "1/day", Low = 0.1, High = 0.3, Grade = Grade.B, Source = "CDB90: durations of battles, 0.17")]
    public double StopHazard { get; init; } = 0.17;

    /// <summary>g of <see cref="BreakLaw"/>.</summary>
    [Parameter("How strongly the odds decide who gives up first", Unit = "1", Low = 0.5, High = 1, Grade = Grade.D, Source = "Judgement: half of gamma 1.5")]
    public double BreakExponent { get; init; } = 0.75;
}
