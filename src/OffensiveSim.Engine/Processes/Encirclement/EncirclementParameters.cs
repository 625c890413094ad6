using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Encirclement;

/// <summary>The number of those lost to a formation without a fight.</summary>
public sealed record EncirclementParameters
{
    /// <summary>Part of those lost to a formation without a fight who are captured.</summary>
    [Parameter("Part of the men lost in routs and breakouts who are captured; the rest are dispersed", Unit = "1", Low = 0.1, High = 0.6, Grade = Grade.D,
        Source = "Judgement: prisoners are a minor part of those who leave a beaten formation")]
    public double CapturedShare { get; init; } = 0.3;
}
