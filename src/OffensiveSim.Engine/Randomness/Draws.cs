using System.Runtime.CompilerServices;

namespace OffensiveSim.Engine.Randomness;

/// <summary>All the luck of one run. A draw is addressed by (run, step, purpose, entity, lane), never taken from a sequence.</summary>
/// <remarks>
/// So a draw stays the same when anything else in the scenario changes: two variants share all the luck they can, one run can be replayed
/// alone, and one event can be redrawn with everything else held. An entity is <see cref="Entity.Of"/> its id, never its place in an array,
/// so that adding a formation shifts nobody else's luck. Every method reads the same block of its address: two kinds of draw from one
/// address are not independent, so a second draw for the same decision takes another lane. Pass it by <c>in</c>.
/// </remarks>
/// <param name="seed">Seed of the ensemble.</param>
/// <param name="run">Index of the run.</param>
/// <param name="never">Purpose of decisions that come out "no" whatever is drawn; null for none.</param>
/// <param name="neverFor">For whom.</param>
public readonly struct Draws(ulong seed, uint run, DrawPurpose? never = null, uint neverFor = 0)
{
    private readonly DrawPurpose _never = never ?? 0;

    private const double Two52 = 1UL << 52;
    private const double Two53 = 1UL << 53;

    /// <summary>Uniform on [0, 1), 53 bits.</summary>
    /// <param name="purpose">What it decides.</param>
    /// <param name="entity">For whom: <see cref="Entity.Of"/> an id.</param>
    /// <param name="step">When.</param>
    /// <param name="lane">Which of several draws for the same decision.</param>
    public double Uniform(DrawPurpose purpose, uint entity, int step, byte lane = 0)
    {
        var words = Block(purpose, entity, step, lane);
        return (Join(words.A, words.B) >> 11) * (1 / Two53);
    }

    /// <summary>Uniform on (0, 1), both ends excluded, so that its logarithm is finite: the middles of 2^52 equal parts.</summary>
    /// <inheritdoc cref="Uniform"/>
    public double OpenUniform(DrawPurpose purpose, uint entity, int step, byte lane = 0)
    {
        var words = Block(purpose, entity, step, lane);
        return Open(words.A, words.B);
    }

    /// <summary>True with the given probability.</summary>
    /// <param name="purpose">What it decides.</param>
    /// <param name="entity">For whom: <see cref="Entity.Of"/> an id.</param>
    /// <param name="step">When.</param>
    /// <param name="probability">Chance of true. At 0 and below never, at 1 and above always, NaN never.</param>
    /// <param name="lane">Which of several draws for the same decision.</param>
    public bool Bernoulli(DrawPurpose purpose, uint entity, int step, double probability, byte lane = 0) =>
        Uniform(purpose, entity, step, lane) < probability && !(purpose == _never && entity == neverFor);

    /// <summary>Standard normal.</summary>
    /// <inheritdoc cref="Uniform"/>
    public double Normal(DrawPurpose purpose, uint entity, int step, byte lane = 0) =>
        Distributions.Normal(OpenUniform(purpose, entity, step, lane));

    /// <summary>Gamma with shape 2 and the given mean, from one block: a time with two exponential phases.</summary>
    /// <param name="purpose">What it decides.</param>
    /// <param name="entity">For whom: <see cref="Entity.Of"/> an id.</param>
    /// <param name="step">When.</param>
    /// <param name="mean">Mean, 0 or more, in the unit wanted.</param>
    /// <param name="lane">Which of several draws for the same decision.</param>
    public double Gamma2(DrawPurpose purpose, uint entity, int step, double mean, byte lane = 0)
    {
        var words = Block(purpose, entity, step, lane);
        return Distributions.Gamma2(Open(words.A, words.B), Open(words.C, words.D), mean);
    }

    // With 53 bits the last middle would round to 1.
    private static double Open(uint high, uint low) => ((Join(high, low) >> 12) + 0.5) * (1 / Two52);

    private static ulong Join(uint high, uint low) => ((ulong)high << 32) | low;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Words Block(DrawPurpose purpose, uint entity, int step, byte lane) =>
        Philox.Block(new Words(run, (uint)step, ((uint)purpose << 8) | lane, entity), seed);
}
