using System.CommandLine;
using OffensiveSim.Reporting.Files;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim verify</c>: whether a finished folder is what it says.</summary>
internal sealed class VerifyCommand : ICommand
{
    private const int Sample = 32;

    private readonly Terminal _terminal;
    private readonly Argument<string> _folder = new("DIR") { Description = "Folder that a run has finished" };
    private readonly Option<int> _sample = new("--campaigns") { Description = $"How many campaigns are run again, {Sample} unless told otherwise", HelpName = "K", DefaultValueFactory = _ => Sample };
    private readonly Option<ulong> _choice = new("--choice") { Description = "Seed of which campaigns those are, 1 unless told otherwise", HelpName = "S", DefaultValueFactory = _ => 1 };

    public VerifyCommand(Terminal terminal)
    {
        _terminal = terminal;
        _sample.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--campaigns takes a whole number from 0 on.");
            }
        });
        Command.Arguments.Add(_folder);
        Command.Options.Add(_sample);
        Command.Options.Add(_choice);
        Command.SetAction(Verify);
    }

    public Command Command { get; } = new("verify", "Checks a finished folder: its files are unchanged, its summary is that of its blocks, and campaigns run again come out the same to the last bit");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim verify out/kharkiv-2022/dd6b5d72-s1",
        "offsim verify out/kharkiv-2022/dd6b5d72-s1 --campaigns 1000 --choice 7",
    ];

    private int Verify(ParseResult parsed)
    {
        var result = FolderCheck.Run(new OutputFolder(parsed.GetValue(_folder)!), parsed.GetValue(_sample), parsed.GetValue(_choice));
        if (result.Refused is { } refused)
        {
            return Diagnostics.Tell(_terminal, refused, ExitCode.BadInput);
        }

        if (result.Difference is { } difference)
        {
            return Diagnostics.Tell(_terminal, difference, ExitCode.Failed);
        }

        _terminal.Output.WriteLine($"All files are as the manifest knows them, summary.json is what the blocks of {PlainWords.Number(result.Runs)} campaigns tell, and {PlainWords.Number(result.Again)} campaigns run again came out the same to the last bit.");
        return ExitCode.Done;
    }
}
