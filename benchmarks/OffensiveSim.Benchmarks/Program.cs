using BenchmarkDotNet.Running;
using OffensiveSim.Benchmarks;
using OffensiveSim.Benchmarks.Effects;

const int Runs = 1000;

switch (args)
{
    case ["--quick"]:
        QuickRun.Print();
        break;
    case ["--effects"]:
        EffectTables.Print(Runs);
        break;
    case ["--effects", "--runs", var text] when IsCount(text, out var runs):
        EffectTables.Print(runs);
        break;
    case ["--effects", ..]:
        return Wrong("--effects [--runs N], N at least 2");
    case ["--tuning"]:
        TuningTable.Print(Runs);
        break;
    case ["--tuning", "--runs", var text] when IsCount(text, out var runs):
        TuningTable.Print(runs);
        break;
    case ["--tuning", ..]:
        return Wrong("--tuning [--runs N], N at least 2");
    case ["--outcomes", var file]:
        OutcomeFile.Write(file, Runs);
        break;
    case ["--outcomes", var file, "--runs", var text] when IsCount(text, out var runs):
        OutcomeFile.Write(file, runs);
        break;
    case ["--outcomes", ..]:
        return Wrong("--outcomes FILE [--runs N], N at least 2");
    case ["--frozen-row", var name, var values, var before, var low, var high]:
        FrozenRow.Print(name, values, before, low, high);
        break;
    case ["--frozen-row", ..]:
        return Wrong("--frozen-row NAME 'LOW / HIGH' BEFORE.csv LOW.csv HIGH.csv");
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;

static bool IsCount(string text, out int runs) => int.TryParse(text, out runs) && runs >= 2;

static int Wrong(string usage)
{
    Console.Error.WriteLine($"Usage: {usage}");
    return 2;
}
