using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OffensiveSim.Ensembles;

namespace OffensiveSim.Cli.Commands;

/// <summary>How an ensemble is run.</summary>
internal sealed class RunOptions
{
    // Beyond is a slip of the hand.
    private const int MostRuns = 10_000_000;
    private const int MostThreads = 1024;

    private static readonly EnsembleOptions _default = new();

    private readonly Option<int?> _runs = new("--runs")
    {
        HelpName = "N",
        CustomParser = result => Whole(result, MostRuns),
    };

    private readonly Option<ulong?> _seed = new("--seed")
    {
        Description = $"Seed of all luck, {_default.Seed} unless told otherwise: the same seed gives the same answer",
        HelpName = "S",
        CustomParser = Seed,
    };

    private readonly Option<int?> _threads = new("--threads")
    {
        Description = "Threads, all processors unless told otherwise: they do not change the answer",
        HelpName = "T",
        CustomParser = result => Whole(result, MostThreads),
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Folder for the files, new or empty; out/SCENARIO/HASH-sSEED unless told otherwise",
        HelpName = "DIR",
    };

    private readonly Option<string?> _laws = new("--laws")
    {
        Description = "Whether the numbers of the laws vary from campaign to campaign; fixed is all there is yet",
        HelpName = "fixed",
    };

    private readonly Option<double?> _precision = new("--precision")
    {
        Description = "Runs as many campaigns as it takes to know every declared share to within this, and every median day to a quarter of a day; 0.01 is one in a hundred. Instead of --runs",
        HelpName = "P",
        CustomParser = Precise,
    };

    private readonly Option<int?> _maxRuns = new("--max-runs")
    {
        Description = $"Most campaigns that --precision may take, {_default.MaxRuns} unless told otherwise",
        HelpName = "N",
        CustomParser = result => Whole(result, MostRuns),
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Goes on with what is in the folder, after an interruption or for more campaigns: blocks that are there, whole and sound, are not run again",
    };

    private readonly Option<bool> _explainSteps = new("--explain-steps")
    {
        Description = "Says what happens in a step, in which order, and runs nothing",
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Prints summary.json and nothing else",
    };

    private readonly int _unlessTold;

    /// <summary>The options.</summary>
    /// <param name="runs">Campaigns unless told otherwise; null for as many as an ensemble has.</param>
    public RunOptions(int? runs = null)
    {
        _unlessTold = runs ?? _default.Runs;
        _runs.Description = $"How many campaigns are simulated, {_unlessTold} unless told otherwise";
        _laws.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given and not "fixed" }])
            {
                result.AddError($"--laws takes fixed, not \"{given}\": ensembles over the numbers of the laws come later.");
            }
        });
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _runs, _seed, _threads, _precision, _maxRuns, _out, _resume, _laws, _explainSteps, _json })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(_precision) is { Implicit: false } && result.GetResult(_runs) is { Implicit: false })
            {
                result.AddError("--runs and --precision both say how many campaigns to run: give one of them.");
            }

            if (result.GetResult(_maxRuns) is { Implicit: false } && result.GetResult(_precision) is null or { Implicit: true })
            {
                result.AddError("--max-runs goes with --precision.");
            }
        });
    }

    /// <summary>Adds only those of the campaigns to a command that makes something else of them: runs, seed, threads and laws.</summary>
    public void AddCampaignsTo(Command command)
    {
        foreach (var option in new Option[] { _runs, _seed, _threads, _laws })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Adds only the seed, to a command about one campaign.</summary>
    public void AddSeedTo(Command command) => command.Options.Add(_seed);

    /// <summary>Runs, seed and threads.</summary>
    public EnsembleOptions Ensemble(ParseResult parsed) => new()
    {
        Runs = parsed.GetValue(_runs) ?? _unlessTold,
        Seed = parsed.GetValue(_seed) ?? _default.Seed,
        Threads = parsed.GetValue(_threads) ?? _default.Threads,
        Resume = parsed.GetValue(_resume),
        Precision = parsed.GetValue(_precision),
        MaxRuns = parsed.GetValue(_maxRuns) ?? _default.MaxRuns,
    };

    /// <summary>Where the files go; null where the user does not say.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(_out);

    /// <summary>True where only the order of a step is asked for.</summary>
    public bool ExplainSteps(ParseResult parsed) => parsed.GetValue(_explainSteps);

    /// <summary>True where a machine reads.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    private static int? Whole(ArgumentResult result, int most)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most)
        {
            return value;
        }

        result.AddError($"{NameOf(result)} takes a whole number from 1 to {most}, not \"{result.Tokens[0].Value}\".");
        return null;
    }

    private static double? Precise(ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0.001 and <= 0.5)
        {
            return value;
        }

        result.AddError($"{NameOf(result)} takes a number from 0.001 to 0.5, not \"{result.Tokens[0].Value}\": 0.01 is one in a hundred.");
        return null;
    }

    private static ulong? Seed(ArgumentResult result)
    {
        if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        result.AddError($"{NameOf(result)} takes a whole number from 0 to {ulong.MaxValue}, not \"{result.Tokens[0].Value}\".");
        return null;
    }

    private static string NameOf(ArgumentResult result) => ((OptionResult)result.Parent!).Option.Name;
}
