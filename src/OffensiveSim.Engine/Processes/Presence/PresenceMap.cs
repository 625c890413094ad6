using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>How a node is held.</summary>
internal enum Hold : byte
{
    /// <summary>Nobody is there.</summary>
    Empty,

    /// <summary>Detachments of neighbours, or a handful left behind.</summary>
    Screen,

    /// <summary>A formation stands there.</summary>
    Garrison,
}

/// <summary>Who stands where and who fights whom in a step. Scratch: worked out anew each time, never carried over.</summary>
internal sealed class PresenceMap(CompiledTheater theater)
{
    /// <summary>By node: how it is held.</summary>
    public Hold[] Hold { get; } = new Hold[theater.NodeCount];

    /// <summary>By node: men that defend it.</summary>
    public double[] DefenceMen { get; } = new double[theater.NodeCount];

    /// <summary>By node: their power.</summary>
    public double[] DefencePower { get; } = new double[theater.NodeCount];

    /// <summary>By node: men of detachments from elsewhere among them.</summary>
    public double[] ScreenMen { get; } = new double[theater.NodeCount];

    /// <summary>By node: power of those detachments.</summary>
    public double[] ScreenPower { get; } = new double[theater.NodeCount];

    /// <summary>By node: over how much boundary its garrison divides itself, km; 0 where it sends no detachments.</summary>
    public double[] PostedKm { get; } = new double[theater.NodeCount];

    /// <summary>By node: how much of that is its own, km.</summary>
    public double[] OwnKm { get; } = new double[theater.NodeCount];

    /// <summary>By node: the place under assault that its garrison helps, or -1.</summary>
    public int[] SupportTo { get; } = new int[theater.NodeCount];

    /// <summary>By node: what part of its garrison does.</summary>
    public double[] SupportShare { get; } = new double[theater.NodeCount];

    /// <summary>Pieces of boundary that are front at present.</summary>
    public FrontPieces Front { get; } = new(theater);

    /// <summary>By node: first formation that stands there, or -1.</summary>
    public int[] FirstAt { get; } = new int[theater.NodeCount];

    /// <summary>By formation: the next one that stands at the same node, or -1.</summary>
    public int[] NextAt { get; } = new int[theater.Roster.Count];

    /// <summary>By node: first formation that assaults it, or -1.</summary>
    public int[] FirstAgainst { get; } = new int[theater.NodeCount];

    /// <summary>By formation: the next one that assaults the same node, or -1.</summary>
    public int[] NextAgainst { get; } = new int[theater.Roster.Count];

    /// <summary>Nodes under assault in this step.</summary>
    public int[] Battles { get; } = new int[theater.NodeCount];

    /// <summary>How many.</summary>
    public int BattleCount { get; set; }

    /// <summary>By node under assault: what aircraft of both sides multiply the attacker's odds by. 1 where nobody has aircraft.</summary>
    public double[] AirOdds { get; } = [.. Enumerable.Repeat(1.0, theater.NodeCount)];

    /// <summary>By node: enemy men on their way there, for those who choose where to attack.</summary>
    public double[] AssignedMen { get; } = new double[theater.NodeCount];
}
