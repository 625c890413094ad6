using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Panic;

/// <summary>The numbers of panic.</summary>
public sealed record PanicParameters
{
    /// <summary>Strength of contagion.</summary>
    [Parameter("How strongly a rout shakes those nearby who are not in battle", Unit = "1", Low = 0.6, High = 2.4, Grade = Grade.D, Source = "Judgement; 0.6 and 2.4 fit the dates of Kharkiv as well")]
    public double Contagion { get; init; } = 1.2;
}
