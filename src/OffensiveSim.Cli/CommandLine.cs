using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using OffensiveSim.Cli.Commands;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli;

/// <summary>The commands, and what is said where a command line is none.</summary>
internal sealed class CommandLine
{
    private readonly Terminal _terminal;
    private readonly RootCommand _root;

    public CommandLine(Terminal terminal)
    {
        _terminal = terminal;
        ICommand[] commands =
        [
            new RunCommand(terminal), new BacktestCommand(terminal), new AblateCommand(terminal), new ReplayCommand(terminal), new WhyCommand(terminal), new WhyNotCommand(terminal), new DecisiveCommand(terminal), new LeversCommand(terminal), new CheckCommand(terminal), new SchemaCommand(terminal),
            new VerifyCommand(terminal), new NewCommand(terminal), new CompletionCommand(terminal),
        ];
        _root = new RootCommand("Simulates historical offensives many times over and says how often and when places fall, who is cut off, and what supply allowed.");
        foreach (var command in commands)
        {
            _root.Subcommands.Add(command.Command);
        }

        var examples = commands.ToDictionary(command => command.Command, command => command.Examples);
        examples[_root] = [.. commands.Select(command => command.Examples[0])];
        foreach (var help in _root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, examples, terminal.Width);
        }
    }

    /// <summary>Does what a command line asks for.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> InvokeAsync(IReadOnlyList<string> args, CancellationToken interrupt)
    {
        if (args.Count == 0)
        {
            await _root.Parse(["--help"]).InvokeAsync(new InvocationConfiguration { Output = _terminal.Error }, CancellationToken.None);
            return ExitCode.BadInput;
        }

        // An argument that begins with @ is an argument, not a file of further ones.
        var parsed = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed);
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration { Output = _terminal.Output, Error = _terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interrupt);
    }

    private int Refuse(ParseResult parsed)
    {
        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
        {
            _terminal.Error.WriteLine($"offsim: {Quote.Visible(message)}");
        }

        foreach (var word in parsed.UnmatchedTokens)
        {
            var names = parsed.CommandResult.Command.Options.Select(option => option.Name).Concat(parsed.CommandResult.Command.Subcommands.Select(command => command.Name));
            if (NearestName.Of(word, [.. names]) is { } near)
            {
                _terminal.Error.WriteLine($"  Did you mean {near}?");
            }
        }

        var command = parsed.CommandResult.Command == _root ? "offsim" : $"offsim {parsed.CommandResult.Command.Name}";
        _terminal.Error.WriteLine($"  {command} --help says what there is.");
        return ExitCode.BadInput;
    }
}
