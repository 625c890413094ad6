using System.Diagnostics;
using OffensiveSim.Ensembles;

namespace OffensiveSim.Benchmarks;

/// <summary><c>--quick</c>: runs a second of the reference scenario on one and two threads, by stopwatch, in some ten seconds.</summary>
internal static class QuickRun
{
    private const int Runs = 4096;

    /// <summary>Measures and prints.</summary>
    public static void Print()
    {
        var clock = Stopwatch.StartNew();
        var scenario = Reference.Load();
        Console.WriteLine($"scenario ready after {clock.ElapsedMilliseconds} ms");

        // The compiler of the runtime needs some campaigns to settle.
        Ensemble.Run(scenario, new EnsembleOptions { Runs = 1024, Threads = 2 });
        foreach (var threads in new[] { 1, 2 })
        {
            clock.Restart();
            Ensemble.Run(scenario, new EnsembleOptions { Runs = Runs, Threads = threads });
            Console.WriteLine($"{threads} {(threads == 1 ? "thread" : "threads")}: {Runs / clock.Elapsed.TotalSeconds:0} runs a second");
        }
    }
}
