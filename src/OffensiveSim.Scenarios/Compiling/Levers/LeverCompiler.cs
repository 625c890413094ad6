using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling.Levers;

/// <summary>Looks up what the levers of a scenario turn, and tells what is wrong with them.</summary>
internal sealed class LeverCompiler
{
    /// <summary>Most levers of a scenario, and most options of a lever.</summary>
    public const int Most = 50;

    private readonly MappingNode _tree;
    private readonly ScenarioDocument _document;
    private readonly IReadOnlyList<ParameterEntry> _laws;
    private readonly ToldFaults _told;
    private readonly Findings _findings;

    private LeverCompiler(MappingNode tree, ScenarioDocument document, IReadOnlyList<ParameterEntry> laws, ToldFaults told, Findings findings) =>
        (_tree, _document, _laws, _told, _findings) = (tree, document, laws, told, findings);

    /// <summary>The levers that are sound.</summary>
    /// <param name="tree">The scenario's tree.</param>
    /// <param name="document">What was read of it.</param>
    /// <param name="laws">The declared numbers of the laws.</param>
    /// <param name="isChanged">True where the command line changes the scenario: a lever that no longer fits is left out, with a warning, and nothing else is the matter.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static IReadOnlyList<Lever> Of(MappingNode tree, ScenarioDocument document, IReadOnlyList<ParameterEntry> laws, bool isChanged, Findings findings)
    {
        if (document.Levers.Count > Most)
        {
            findings.Error(document.Levers[Most].Place, $"There are {document.Levers.Count} levers.", $"At most {Most}: nobody turns more.");
        }

        var told = new ToldFaults(tree, findings.Places);
        var levers = new List<Lever>();
        foreach (var row in document.Levers.Take(Most).Where(row => row.Unread.Count == 0))
        {
            var own = new Findings();
            if (new LeverCompiler(tree, document, laws, told, own).Lever(row) is { } lever && !own.HasErrors)
            {
                levers.Add(lever);
            }

            if (isChanged && own.HasErrors)
            {
                findings.Warn(row.Place, $"The lever `{row.Id}` is left out: it does not fit what the command line sets.", own.Sorted("")[0].Message);
            }
            else
            {
                findings.Add(own);
            }
        }

        return levers;
    }

    private Lever? Lever(LeverSection row)
    {
        var lever = new Lever { Id = row.Id, Label = row.Label, Why = row.Why, Grade = row.Grade!.Value, Source = row.Source, Place = row.Place };
        var isNumber = row.Set is not null || row.Low is not null || row.High is not null || row.Step is not null;
        if (isNumber == row.Options.Count > 0)
        {
            _findings.Error(
                row.Place,
                isNumber ? $"The lever `{row.Id}` has both a number and options." : $"The lever `{row.Id}` turns nothing.",
                "Give `set`, `low`, `high` and `step` for a number, or `options` for a choice.");
            return null;
        }

        return isNumber
            ? NumberLever.Of(row, _tree, _document, _laws, _told, _findings) is { } number ? lever with { Number = number } : null
            : ChoiceLever.Of(row, _tree, _laws, _told, _findings) is { } options ? lever with { Options = options } : null;
    }
}
