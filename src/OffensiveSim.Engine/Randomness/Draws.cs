namespace OffensiveSim.Engine.Randomness;

/// <summary>All the luck of one run. A draw is addressed by (run, step, purpose, entity, lane), never taken from a sequence.</summary>
/// <remarks>
/// So a draw stays the same when anything else in the scenario changes: two variants share all the luck they can, one run can be replayed
/// alone, and one event can be redrawn with everything else held. An entity is <see cref="Entity.Of"/> its id, never its place in an array,
/// so that adding a formation shifts nobody else's luck.
/// </remarks>
public readonly struct Draws(ulong seed, uint run)
{
    private const double ToUnit = 1.0 / (1UL << 53);

    /// <summary>Uniform on [0, 1), 53 bits.</summary>
    /// <param name="purpose">What it decides.</param>
    /// <param name="entity">For whom: <see cref="Entity.Of"/> an id.</param>
    /// <param name="step">When.</param>
    /// <param name="lane">Which of several draws for the same decision.</param>
    public double Uniform(DrawPurpose purpose, uint entity, int step, byte lane = 0)
    {
        var words = Philox.Block(new Words(run, (uint)step, ((uint)purpose << 8) | lane, entity), seed);
        return ((((ulong)words.A << 32) | words.B) >> 11) * ToUnit;
    }
}
