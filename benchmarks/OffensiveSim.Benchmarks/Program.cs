using BenchmarkDotNet.Running;
using OffensiveSim.Benchmarks;

if (args is ["--quick"])
{
    QuickRun.Print();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
