using BenchmarkDotNet.Attributes;
using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Benchmarks;

/// <summary>What one draw and one call of exp, log, pow cost: mean time per call over 4,096 arguments.</summary>
[MemoryDiagnoser]
public class RandomnessBenchmarks
{
    private const int Count = 4096;
    private readonly double[] _arguments = new double[Count];
    private Draws _draws;

    [GlobalSetup]
    public void Setup()
    {
        _draws = new Draws(seed: 1, run: 7);
        for (var i = 0; i < Count; i++)
        {
            _arguments[i] = 20 * _draws.OpenUniform(DrawPurpose.Input, entity: 1, step: i);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double Uniform()
    {
        var sum = 0.0;
        for (var step = 0; step < Count; step++)
        {
            sum += _draws.Uniform(DrawPurpose.Break, entity: 7, step);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double Normal()
    {
        var sum = 0.0;
        for (var step = 0; step < Count; step++)
        {
            sum += _draws.Normal(DrawPurpose.Losses, entity: 7, step);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double Gamma2()
    {
        var sum = 0.0;
        for (var step = 0; step < Count; step++)
        {
            sum += _draws.Gamma2(DrawPurpose.BridgeRepair, entity: 7, step, mean: 3);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double Exp()
    {
        var sum = 0.0;
        foreach (var x in _arguments)
        {
            sum += Reproducible.Exp(x);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double Log()
    {
        var sum = 0.0;
        foreach (var x in _arguments)
        {
            sum += Reproducible.Log(x);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double Pow()
    {
        var sum = 0.0;
        foreach (var x in _arguments)
        {
            sum += Reproducible.Pow(x, 1.3);
        }

        return sum;
    }
}
