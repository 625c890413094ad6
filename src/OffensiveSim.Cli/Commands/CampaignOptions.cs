using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace OffensiveSim.Cli.Commands;

/// <summary>Which campaign of an ensemble: the same for every command that looks at one.</summary>
internal sealed class CampaignOptions
{
    private readonly RunOptions _options = new();

    private readonly Option<uint> _run = new("--run")
    {
        Description = "Which campaign of the ensemble, from 0; 0 unless told otherwise",
        HelpName = "K",
        CustomParser = Index,
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_run);
        _options.AddSeedTo(command);
    }

    /// <summary>Seed of the ensemble, and index of the run.</summary>
    public (ulong Seed, uint Run) Of(ParseResult parsed) => (_options.Ensemble(parsed).Seed, parsed.GetValue(_run));

    private static uint Index(ArgumentResult result)
    {
        if (uint.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        result.AddError($"--run takes a whole number from 0 to {uint.MaxValue}, not \"{result.Tokens[0].Value}\".");
        return 0;
    }
}
