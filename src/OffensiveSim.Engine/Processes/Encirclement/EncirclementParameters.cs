using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Encirclement;

/// <summary>The numbers of isolation, breakout and surrender.</summary>
public sealed record EncirclementParameters
{
    /// <summary>L of <see cref="SurrenderLaw"/>.</summary>
    [Parameter("Time scale of surrender of a force that is cut off and still in order", Unit = "days", Low = 7, High = 30, Grade = Grade.D, Source = "Judgement on pockets of 1941-2022")]
    public double SurrenderDays { get; init; } = 15;

    /// <summary>Chance of a breakout on the first day.</summary>
    [Parameter("Chance that a breakout on the first day succeeds", Unit = "1", Low = 0.6, High = 0.95, Grade = Grade.D, Source = "Judgement on pockets: 60-90 % got out within 48 hours")]
    public double BreakoutChance { get; init; } = 0.85;

    /// <summary>Part of those lost to a formation without a fight who are captured.</summary>
    [Parameter("Part of the men lost in routs and breakouts who are captured; the rest are dispersed", Unit = "1", Low = 0.1, High = 0.6, Grade = Grade.D,
        Source = "Judgement: prisoners are a minor part of those who leave a beaten formation")]
    public double CapturedShare { get; init; } = 0.3;
}
