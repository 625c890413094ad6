using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Commands;

/// <summary>The scenario, and the values of it that the command line changes: the same for every command that takes one.</summary>
internal sealed class ScenarioArguments
{
    private readonly Argument<string> _file = new("SCENARIO") { Description = "The scenario's file, such as scenarios/kharkiv-2022/scenario.yaml" };

    private readonly Option<SetOverride[]> _set = new("--set")
    {
        Description = "Changes a value of the scenario; may be given many times. List items go by id: sides.russia.formations[4-gtd].men=1800",
        HelpName = "path=value",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    private readonly Option<LeverTurn[]> _lever = new("--lever")
    {
        Description = "Turns a lever of the scenario; may be given many times, and comes after --set. A number, or the id of an option: izyum=hold",
        HelpName = "id=value",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseTurns,
    };

    public ScenarioArguments() => _lever.CompletionSources.Add(context => LeverWords(context.ParseResult));

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_set);
        command.Options.Add(_lever);
    }

    /// <summary>The file, as the user wrote it.</summary>
    public string File(ParseResult parsed) => parsed.GetRequiredValue(_file);

    /// <summary>The changes, in the order written.</summary>
    public IReadOnlyList<SetOverride> Overrides(ParseResult parsed) => parsed.GetValue(_set) ?? [];

    /// <summary>The levers that are turned, in the order written.</summary>
    public IReadOnlyList<LeverTurn> Turns(ParseResult parsed) => parsed.GetValue(_lever) ?? [];

    /// <summary>The scenario as the command line has it, with one more lever turned.</summary>
    public ScenarioResult Turned(ParseResult parsed, LeverTurn turn) => ScenarioLoader.Load(File(parsed), Overrides(parsed), [.. Turns(parsed), turn]);

    /// <summary>The scenario, compiled; what is wrong with it is told, and null where that keeps it from being run.</summary>
    public CompiledScenario? Load(Terminal terminal, ParseResult parsed)
    {
        var loaded = ScenarioLoader.Load(File(parsed), Overrides(parsed), Turns(parsed));
        Diagnostics.Write(terminal.Error, loaded.Diagnostics);
        if (loaded.Scenario is null)
        {
            terminal.Error.WriteLine($"{Quote.Visible(File(parsed))}: {Diagnostics.Count(loaded.Diagnostics)}. Nothing was run.");
        }

        return loaded.Scenario;
    }

    // What a shell may complete --lever to: "izyum=hold", or "russian-delay=" where a number follows.
    private IEnumerable<CompletionItem> LeverWords(ParseResult parsed) =>
        parsed.GetResult(_file) is { Tokens.Count: > 0 } file && ScenarioLoader.Load(file.Tokens[0].Value, []).Scenario is { } scenario
            ? scenario.Levers.SelectMany(lever => lever.Number is null ? lever.Options.Select(option => option.Id) : [""], (lever, value) => new CompletionItem($"{lever.Id}={value}"))
            : [];

    private static SetOverride[] Parse(ArgumentResult result) => [.. Pairs(result, "path=value").Select(pair => new SetOverride(pair.Name, pair.Value))];

    private static LeverTurn[] ParseTurns(ArgumentResult result) => [.. Pairs(result, "id=value").Select(pair => new LeverTurn(pair.Name, pair.Value))];

    private static List<(string Name, string Value)> Pairs(ArgumentResult result, string form)
    {
        var pairs = new List<(string, string)>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes {form}, not \"{text}\".");
                continue;
            }

            pairs.Add((text[..equals].Trim(), text[(equals + 1)..].Trim()));
        }

        return pairs;
    }
}
