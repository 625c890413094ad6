using System.Reflection;
using System.Text.Json;

namespace OffensiveSim.Engine.Parameters;

/// <summary>A mechanism of the model that can be switched off, to see what it does to an answer.</summary>
public enum Mechanism
{
    /// <summary>What a formation's quality is judged to be.</summary>
    [Switch("Judged quality", "everybody fights with quality 0.6")]
    JudgedQuality,

    /// <summary>What a formation's cohesion at the start is judged to be.</summary>
    [Switch("Judged cohesion", "everybody starts with cohesion 0.85")]
    JudgedCohesion,

    /// <summary>Surprise.</summary>
    [Switch("Surprise", "no blow surprises anybody")]
    Surprise,

    /// <summary>Contagion of routs.</summary>
    [Switch("Contagion", "a rout shakes nobody else")]
    Contagion,

    /// <summary>Raids.</summary>
    [Switch("Raids", "nobody raids behind the lines")]
    Raids,

    /// <summary>Screens.</summary>
    [Switch("Screens", "garrisons post nobody in empty cells")]
    Screens,

    /// <summary>Support.</summary>
    [Switch("Support", "garrisons nearby do not help a place under assault")]
    Support,

    /// <summary>Flanks.</summary>
    [Switch("Flanks", "enemy garrisons beside its way do not slow a column")]
    Flanks,

    /// <summary>Blown bridges.</summary>
    [Switch("Blown bridges", "no bridge is blown before the enemy")]
    BlownBridges,

    /// <summary>Command delay.</summary>
    [Switch("Command delay", "orders and decisions take no time")]
    CommandDelay,

    /// <summary>Strikes.</summary>
    [Switch("Strikes", "no dated strike hits")]
    Strikes,

    /// <summary>Crossing capacity.</summary>
    [Switch("Crossing capacity", "crossings carry any tonnage")]
    CrossingCapacity,

    /// <summary>Truck capacity.</summary>
    [Switch("Truck capacity", "there are always trucks enough")]
    TruckCapacity,

    /// <summary>Rail capacity.</summary>
    [Switch("Rail capacity", "railheads hand over any tonnage")]
    RailCapacity,

    /// <summary>Reserves that plug gaps.</summary>
    [Switch("Reserves", "reserves that plug gaps stay where they are")]
    Reserves,

    /// <summary>Refit.</summary>
    [Switch("Refit", "spent attackers attack on")]
    Refit,

    /// <summary>Force to space.</summary>
    [Switch("Force to space", "every man present fights, however narrow the front")]
    ForceToSpace,

    /// <summary>Prepared ground.</summary>
    [Switch("Prepared ground", "nobody has dug before the start")]
    PreparedGround,

    /// <summary>Digging.</summary>
    [Switch("Digging", "nobody digs or wins ground back during the campaign")]
    Digging,

    /// <summary>Mines.</summary>
    [Switch("Mines", "no ground is mined")]
    Mines,

    /// <summary>Attacks over open ground.</summary>
    [Switch("Open ground", "attackers do not go round over open ground where the way ahead is full")]
    OpenGround,

    /// <summary>Roads cut by men beside them.</summary>
    [Switch("Cut roads", "a road beside which enemy men stand stays open")]
    CutRoads,

    /// <summary>Replacements.</summary>
    [Switch("Replacements", "losses are not replaced")]
    Replacements,

    /// <summary>Weather.</summary>
    [Switch("Weather", "it never rains")]
    Weather,

    /// <summary>Rail moves from fronts outside the area.</summary>
    [Switch("Second front", "nobody comes from a front outside the area")]
    SecondFront,

    /// <summary>Belief about the enemy's main blow.</summary>
    [Switch("Belief", "what a command believes of the enemy's main blow stays as at the start")]
    Belief,

    /// <summary>Hold orders.</summary>
    [Switch("Hold orders", "nobody is ordered to hold: whoever may withdraw does")]
    HoldOrders,

    /// <summary>Morale by success and defeat.</summary>
    [Switch("Morale", "success lifts nobody and defeat depresses nobody")]
    Morale,

    /// <summary>Towns and rivers in battle.</summary>
    [Switch("Towns and rivers", "towns and rivers are attacked like open ground")]
    TownsAndRivers,

    /// <summary>Air support.</summary>
    [Switch("Air support", "no aircraft fly over the battles")]
    AirSupport,

    /// <summary>Precise fires behind the front.</summary>
    [Switch("Fires", "no battery fires at anything behind the enemy's front")]
    Fires,

    /// <summary>Convoys lost on the road.</summary>
    [Switch("Convoy losses", "no convoy is lost on roads near raiders")]
    ConvoyLosses,

    /// <summary>Help from outside.</summary>
    [Switch("Aid", "no promised help arrives")]
    Aid,
}

/// <summary>What a mechanism is called, and what its absence means.</summary>
/// <param name="name">Name, as it stands in tables.</param>
/// <param name="without">What happens without it, in words a student understands.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SwitchAttribute(string name, string without) : Attribute
{
    /// <summary>Name, as it stands in tables.</summary>
    public string Name { get; } = name;

    /// <summary>What happens without it.</summary>
    public string Without { get; } = without;
}

/// <summary>What is said of mechanisms, for whoever needs it: tables, pages, files.</summary>
public static class MechanismWords
{
    /// <summary>A mechanism as <c>without:</c> takes it.</summary>
    public static string Key(Mechanism mechanism) => JsonNamingPolicy.SnakeCaseLower.ConvertName(mechanism.ToString());

    /// <summary>What it is called, and what its absence means.</summary>
    public static SwitchAttribute Of(Mechanism mechanism) => typeof(Mechanism).GetField(mechanism.ToString())!.GetCustomAttribute<SwitchAttribute>()!;
}
