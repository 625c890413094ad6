using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>A scenario number that every run draws: its name, and its smallest and largest value.</summary>
/// <param name="Name">Path of the number, or id of the factor.</param>
/// <param name="Low">Smallest value.</param>
/// <param name="High">Largest value.</param>
public sealed record InputDraw(string Name, double Low, double High);

/// <summary>All numbers of a theater that a run may draw anew, in one flat array: base values here, a run's own copy with the run.</summary>
public sealed class InputTable
{
    private readonly int[] _offset;
    private readonly double[] _base;
    private readonly Drawn[] _ranges;
    private readonly Drawn[] _factors;
    private readonly int[][] _scales;

    internal InputTable(IReadOnlyDictionary<InputKind, double[]> values, IReadOnlyList<InputRange> ranges, IReadOnlyList<InputFactor> factors)
    {
        var kinds = Enum.GetValues<InputKind>();
        _offset = new int[kinds.Length + 1];
        foreach (var kind in kinds)
        {
            _offset[(int)kind + 1] = _offset[(int)kind] + (values.TryGetValue(kind, out var some) ? some.Length : 0);
        }

        _base = [.. kinds.SelectMany(kind => values.TryGetValue(kind, out var some) ? some : [])];
        _ranges = [.. ranges.Select(range => new Drawn(Entity.Of(range.Path), Slot(range.Address), range.Low, range.Mode, range.High))];
        _factors = [.. factors.Select(factor => new Drawn(Entity.Of(factor.Id), -1, factor.Low, factor.Mode, factor.High))];
        _scales = [.. factors.Select(factor => factor.Scales.Select(Slot).ToArray())];
        Draws = [.. ranges.Select(range => new InputDraw(range.Path, range.Low, range.High)), .. factors.Select(factor => new InputDraw(factor.Id, factor.Low, factor.High))];
    }

    /// <summary>What a run draws: ranges first, then factors, as the scenario lists them.</summary>
    public IReadOnlyList<InputDraw> Draws { get; }

    /// <summary>How many numbers there are.</summary>
    internal int Count => _base.Length;

    /// <summary>Where the numbers of a kind begin in a run's copy.</summary>
    internal int Offset(InputKind kind) => _offset[(int)kind];

    /// <summary>Draws a run's inputs.</summary>
    /// <param name="draws">The run's luck.</param>
    /// <param name="values">The run's copy, of length <see cref="Count"/>.</param>
    /// <param name="drawn">What was drawn, in the order of <see cref="Draws"/>.</param>
    internal void Draw(in Draws draws, double[] values, double[] drawn)
    {
        _base.CopyTo(values, 0);
        for (var i = 0; i < _ranges.Length; i++)
        {
            drawn[i] = values[_ranges[i].Slot] = _ranges[i].Sample(draws);
        }

        for (var i = 0; i < _factors.Length; i++)
        {
            var factor = drawn[_ranges.Length + i] = _factors[i].Sample(draws);
            foreach (var slot in _scales[i])
            {
                values[slot] *= factor;
            }
        }
    }

    private int Slot(InputAddress address) => _offset[(int)address.Kind] + address.Index;

    private readonly record struct Drawn(uint Entity, int Slot, double Low, double? Mode, double High)
    {
        public double Sample(in Draws draws)
        {
            var u = draws.Uniform(DrawPurpose.Input, Entity, step: 0);
            return Mode is { } mode ? Distributions.Triangular(u, Low, mode, High) : Low + (u * (High - Low));
        }
    }
}
