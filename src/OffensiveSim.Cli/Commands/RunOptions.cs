using System.CommandLine;
using System.CommandLine.Parsing;
using OffensiveSim.Ensembles;

namespace OffensiveSim.Cli.Commands;

/// <summary>How an ensemble is run.</summary>
internal sealed class RunOptions
{
    private static readonly EnsembleOptions _default = new();

    private readonly Option<int?> _runs = new("--runs") { Description = $"How many campaigns are simulated, {_default.Runs} unless told otherwise", HelpName = "N" };
    private readonly Option<ulong?> _seed = new("--seed") { Description = $"Seed of all luck, {_default.Seed} unless told otherwise: the same seed gives the same answer", HelpName = "S" };
    private readonly Option<int?> _threads = new("--threads") { Description = "Threads, all processors unless told otherwise: they do not change the answer", HelpName = "T" };
    private readonly Option<string?> _out = new("--out") { Description = "Folder for the files, new or empty; out/SCENARIO/HASH-sSEED unless told otherwise", HelpName = "DIR" };
    private readonly Option<string?> _laws = new("--laws") { Description = "Whether the numbers of the laws vary from campaign to campaign; fixed is all there is yet", HelpName = "fixed" };
    private readonly Option<bool> _explainSteps = new("--explain-steps") { Description = "Says what happens in a step, in which order, and runs nothing" };
    private readonly Option<bool> _json = new("--json") { Description = "Prints summary.json and nothing else" };

    public RunOptions()
    {
        Between(_runs, 1, 10_000_000);
        Between(_threads, 1, 1024);
        _laws.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is var given and not (null or "fixed"))
            {
                result.AddError($"--laws takes fixed, not \"{given}\": ensembles over the numbers of the laws come later.");
            }
        });
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _runs, _seed, _threads, _out, _laws, _explainSteps, _json })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Runs, seed and threads.</summary>
    public EnsembleOptions Ensemble(ParseResult parsed) => new()
    {
        Runs = parsed.GetValue(_runs) ?? _default.Runs,
        Seed = parsed.GetValue(_seed) ?? _default.Seed,
        Threads = parsed.GetValue(_threads) ?? _default.Threads,
    };

    /// <summary>Where the files go; null where the user does not say.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(_out);

    /// <summary>True where only the order of a step is asked for.</summary>
    public bool ExplainSteps(ParseResult parsed) => parsed.GetValue(_explainSteps);

    /// <summary>True where a machine reads.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    private static void Between(Option<int?> option, int low, int high) => option.Validators.Add((OptionResult result) =>
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < low || value > high))
        {
            result.AddError($"{option.Name} takes a whole number from {low} to {high}, not {value}.");
        }
    });
}
