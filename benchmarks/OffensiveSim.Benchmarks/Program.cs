using BenchmarkDotNet.Running;
using OffensiveSim.Benchmarks;
using OffensiveSim.Benchmarks.Effects;

const int Runs = 1000;

switch (args)
{
    case ["--quick"]:
        QuickRun.Print();
        break;
    case ["--effects", .. var rest] when Count(rest) is { } runs:
        EffectTables.Print(runs);
        break;
    case ["--effects", ..]:
        return Wrong("--effects [--runs N], N at least 2");
    case ["--tuning", .. var rest] when Count(rest) is { } runs:
        TuningTable.Print(runs);
        break;
    case ["--tuning", ..]:
        return Wrong("--tuning [--runs N], N at least 2");
    case ["--outcomes", var file, .. var rest] when Count(rest) is { } runs:
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

static int? Count(string[] rest) => rest switch
{
    [] => Runs,
    ["--runs", var text] when int.TryParse(text, out var runs) && runs >= 2 => runs,
    _ => null,
};

static int Wrong(string usage)
{
    Console.Error.WriteLine($"Usage: {usage}");
    return 2;
}
