using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>What the command of each side knows of the other's blows, and whether its headquarters work.</summary>
/// <param name="plans">How many plan entries.</param>
public sealed class CommandState(int plans)
{
    /// <summary>By plan entry: day of its first contact with the enemy, as an attacker; infinite before.</summary>
    public double[] ContactDay { get; } = new double[plans];

    /// <summary>By plan entry: day until which its headquarters feels a hit.</summary>
    public double[] HeadquartersHitUntilDay { get; } = new double[plans];

    /// <summary>By side: day of the first contact of any of its attacks; infinite before.</summary>
    public double[] AlarmDay { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(CommandState other)
    {
        other.ContactDay.CopyTo(ContactDay, 0);
        other.HeadquartersHitUntilDay.CopyTo(HeadquartersHitUntilDay, 0);
        other.AlarmDay.CopyTo(AlarmDay, 0);
    }
}
