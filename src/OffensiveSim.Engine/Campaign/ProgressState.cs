using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>How each side's offensive goes: what pauses and culmination are judged by.</summary>
/// <param name="pockets">How many declared pockets.</param>
public sealed class ProgressState(int pockets)
{
    /// <summary>By side: last day on which a place fell to it or a penetration passed 2 km.</summary>
    public double[] LastProgressDay { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: days for which two thirds of the assault formations have been in refit.</summary>
    public double[] PausedDays { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: formation-days since the last progress lost to low cohesion.</summary>
    public double[] ExhaustedDays { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: formation-days since the last progress lost to low stocks.</summary>
    public double[] UnsuppliedDays { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: formation-days since the last progress spent against a line that held.</summary>
    public double[] ResistedDays { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: formation-days since the last progress without a way forward.</summary>
    public double[] BarredDays { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: net gain of ground, km2.</summary>
    public double[] GainedKm2 { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By pocket: days for which 500 men or more have been isolated.</summary>
    public double[] PocketDays { get; } = new double[pockets];

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(ProgressState other)
    {
        other.LastProgressDay.CopyTo(LastProgressDay, 0);
        other.PausedDays.CopyTo(PausedDays, 0);
        other.ExhaustedDays.CopyTo(ExhaustedDays, 0);
        other.UnsuppliedDays.CopyTo(UnsuppliedDays, 0);
        other.ResistedDays.CopyTo(ResistedDays, 0);
        other.BarredDays.CopyTo(BarredDays, 0);
        other.GainedKm2.CopyTo(GainedKm2, 0);
        other.PocketDays.CopyTo(PocketDays, 0);
    }
}
