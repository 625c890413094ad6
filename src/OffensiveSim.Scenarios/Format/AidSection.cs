using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>Help from outside that was promised.</summary>
public sealed record AidSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "package-20")]
    public string Id { get; init; } = "";

    /// <summary>Label.</summary>
    [Key("What it is, for sentences; the id where it is missing", Example = "the twentieth package")]
    public string? Label { get; init; }

    /// <summary>Day.</summary>
    [Key("When it is promised", Required = true, Unit = "days", Low = 0, High = 730, Draws = InputKind.AidDay)]
    public Number Day { get; init; } = null!;

    /// <summary>Delay.</summary>
    [Key("Mean time from the promise to the troops, spread by half of it from run to run; 30 if missing", Unit = "days", Low = 0, High = 730, Draws = InputKind.AidDelayDays)]
    public Number? DelayDays { get; init; }

    /// <summary>Trucks.</summary>
    [Key("Trucks for the general pool", Low = 0, High = 1e6)]
    public double Trucks { get; init; }

    /// <summary>Men.</summary>
    [Key("Men who replace losses, shared among formations that are not cut off by what they miss; those beyond that are not used", Low = 0, High = 1e6)]
    public double Men { get; init; }

    /// <summary>Shells.</summary>
    [Key("What it multiplies the shells of the side by, for the rest of the campaign; 1 if missing", Low = 0.1, High = 10)]
    public double Shells { get; init; } = 1;

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}
