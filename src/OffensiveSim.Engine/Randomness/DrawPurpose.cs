namespace OffensiveSim.Engine.Randomness;

/// <summary>What a draw decides. The number is part of the address of every draw: append, never reorder.</summary>
public enum DrawPurpose
{
    /// <summary>A number of the scenario that is not known exactly.</summary>
    Input = 1,

    /// <summary>Whether a doubtful formation was there.</summary>
    Presence = 2,

    /// <summary>How well a side fights on the whole in this run.</summary>
    SideQuality = 3,

    /// <summary>When a formation arrives that was sent because of the offensive.</summary>
    Arrival = 4,

    /// <summary>How hard a battle is fought on a day.</summary>
    BattleIntensity = 5,

    /// <summary>Scatter of a formation's losses in a step.</summary>
    Losses = 6,

    /// <summary>Whether a defence breaks in a step.</summary>
    Break = 7,

    /// <summary>Whether an attack is called off in a step.</summary>
    Stop = 8,

    /// <summary>How long an attack that was called off pauses.</summary>
    Pause = 9,

    /// <summary>Whether a beaten formation routs.</summary>
    Rout = 10,

    /// <summary>How much equipment is left behind.</summary>
    Abandon = 11,

    /// <summary>How fast a column moves in a step.</summary>
    Speed = 12,

    /// <summary>How long an order takes.</summary>
    CommandDelay = 13,

    /// <summary>Whether a bridge is blown.</summary>
    Bridge = 14,

    /// <summary>How long a bridge stays down.</summary>
    BridgeRepair = 15,

    /// <summary>Whether an isolated formation surrenders in a step.</summary>
    Surrender = 16,

    /// <summary>Whether a breakout succeeds.</summary>
    Breakout = 17,

    /// <summary>Whether a dated strike hits.</summary>
    Strike = 18,

    /// <summary>Whether raiders get through in a step.</summary>
    Raid = 19,

    /// <summary>Whether an unengaged formation panics in a step.</summary>
    Panic = 20,

    /// <summary>Whether it rains on a day.</summary>
    Weather = 21,

    /// <summary>Who of several formations was sent to another front.</summary>
    Sent = 22,

    /// <summary>How long trains take.</summary>
    RailMove = 23,

    /// <summary>What a command learns in a day of the enemy's main blow; whether it believes his feint.</summary>
    Belief = 24,

    /// <summary>Whether aircraft strike their own side in a step; the lane is the side.</summary>
    AirSupport = 25,

    /// <summary>What a battery fires at in a step, and what becomes of it; the lane is the salvo and the question.</summary>
    Fires = 26,

    /// <summary>How long promised help takes.</summary>
    AidDelay = 27,
}
