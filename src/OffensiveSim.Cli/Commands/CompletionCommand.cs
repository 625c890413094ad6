using System.CommandLine;
using System.CommandLine.Parsing;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim completion</c>: what makes a shell complete commands, options and levers.</summary>
internal sealed class CompletionCommand : ICommand
{
    private static readonly string[] _shells = ["bash", "zsh", "fish"];

    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh or fish" };

    public CompletionCommand(Terminal terminal)
    {
        _shell.Validators.Add(Known);
        _shell.CompletionSources.Add(_shells);
        Command.Arguments.Add(_shell);
        Command.SetAction(parsed =>
        {
            using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/offsim.{parsed.GetRequiredValue(_shell)}")!);
            terminal.Output.Write(script.ReadToEnd());
        });
    }

    public Command Command { get; } = new("completion", "Prints what makes a shell complete commands, options and the levers of a scenario when Tab is pressed");

    public IReadOnlyList<string> Examples { get; } = ["source <(offsim completion bash)", "source <(offsim completion zsh)", "offsim completion fish | source"];

    private static void Known(ArgumentResult result)
    {
        if (!_shells.Contains(result.Tokens[0].Value))
        {
            result.AddError($"SHELL takes bash, zsh or fish, not \"{result.Tokens[0].Value}\".");
        }
    }
}
