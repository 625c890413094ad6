using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>The numbers of cohesion, refit and replacement.</summary>
public sealed record CohesionParameters
{
    /// <summary>Cohesion lost per share of men lost.</summary>
    [Parameter("Cohesion lost for each share of the men lost", Unit = "1", Low = 1.4, High = 2.8, Grade = Grade.D, Source = "Judgement")]
    public double PerLoss { get; init; } = 2;

    /// <summary>Fatigue of an attacker in contact.</summary>
    [Parameter("Cohesion an attacker loses per day of contact", Unit = "1/day", Low = 0.021, High = 0.042, Grade = Grade.D, Source = "Judgement")]
    public double AttackerFatigue { get; init; } = 0.03;

    /// <summary>Fatigue of a defender in contact.</summary>
    [Parameter("Cohesion a defender loses per day of contact: less, since he rotates locally", Unit = "1/day", Low = 0.014, High = 0.028, Grade = Grade.D, Source = "Judgement")]
    public double DefenderFatigue { get; init; } = 0.02;

    /// <summary>Recovery towards order.</summary>
    [Parameter("Share of the missing cohesion regained per day of rest", Unit = "1/day", Low = 0.07, High = 0.14, Grade = Grade.D, Source = "Judgement")]
    public double Recovery { get; init; } = 0.10;

    /// <summary>k of <see cref="MoraleLaw"/>.</summary>
    [Parameter("How much faster the victorious recover, and how much slower the beaten", Unit = "1", Low = 0, High = 1, Grade = Grade.D, Source = "Judgement")]
    public double MoraleEffect { get; init; } = 0.5;

    /// <summary>Where an attacker stops to refit.</summary>
    [Parameter("Cohesion below which an attacker stops to refit", Unit = "1", Low = 0.4, High = 0.6, Grade = Grade.D, Source = "Judgement; the pause at the Oskil, 12-24 September 2022")]
    public double Stop { get; init; } = 0.55;

    /// <summary>Where an attacker goes on.</summary>
    [Parameter("Cohesion from which a refitted attacker goes on", Unit = "1", Low = 0.7, High = 0.9, Grade = Grade.D, Source = "Judgement; the pause at the Oskil, 12-24 September 2022")]
    public double Go { get; init; } = 0.80;
}
