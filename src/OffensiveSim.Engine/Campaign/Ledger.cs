using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>The books of men and tonnes by side: nothing appears or vanishes without an entry. Conservation is tested on them.</summary>
public sealed class Ledger
{
    /// <summary>Men with formations at the start, and arrived since.</summary>
    public double[] Arrived { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Men that replaced losses.</summary>
    public double[] Replaced { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Men killed and wounded.</summary>
    public double[] Casualties { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Men captured.</summary>
    public double[] Captured { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Men who left their formation and were not captured.</summary>
    public double[] Dispersed { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Equipment lost or left behind.</summary>
    public double[] EquipmentLost { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Tonnes carried at the start or on arrival, and delivered since.</summary>
    public double[] IssuedTonnes { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Tonnes used.</summary>
    public double[] ConsumedTonnes { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Tonnes that fell into the enemy's hands or were destroyed with the formation.</summary>
    public double[] LostTonnes { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(Ledger other)
    {
        other.Arrived.CopyTo(Arrived, 0);
        other.Replaced.CopyTo(Replaced, 0);
        other.Casualties.CopyTo(Casualties, 0);
        other.Captured.CopyTo(Captured, 0);
        other.Dispersed.CopyTo(Dispersed, 0);
        other.EquipmentLost.CopyTo(EquipmentLost, 0);
        other.IssuedTonnes.CopyTo(IssuedTonnes, 0);
        other.ConsumedTonnes.CopyTo(ConsumedTonnes, 0);
        other.LostTonnes.CopyTo(LostTonnes, 0);
    }
}
