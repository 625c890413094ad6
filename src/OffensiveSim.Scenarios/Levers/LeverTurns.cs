using System.Globalization;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Levers;

/// <summary>From levers turned to values set.</summary>
public static class LeverTurns
{
    /// <summary>What places on the command line give as their file.</summary>
    private const string CommandLine = "--lever";

    /// <summary>What levers set together; errors where there is no such lever, or it does not go so far.</summary>
    /// <param name="levers">The scenario's levers.</param>
    /// <param name="turns">How they are turned; a later turn of the same lever wins.</param>
    /// <param name="errors">What is wrong with the turns; empty where nothing is.</param>
    public static IReadOnlyList<SetOverride> Overrides(IReadOnlyList<Lever> levers, IReadOnlyList<LeverTurn> turns, out IReadOnlyList<Diagnostic> errors)
    {
        var set = new Dictionary<string, IReadOnlyList<SetOverride>>(StringComparer.Ordinal);
        var wrong = new List<Diagnostic>();
        for (var i = 0; i < turns.Count; i++)
        {
            var (id, value) = turns[i];
            var (place, line) = (new Place(CommandLine, i + 1, 1), Quote.Visible($"{id}={value}"));
            if (levers.FirstOrDefault(lever => lever.Id == id) is not { } lever)
            {
                var near = NearestName.Of(id, levers.Select(lever => lever.Id));
                wrong.Add(new Diagnostic(
                    Severity.Error, place, $"There is no lever {Quote.Of(id)}.",
                    near is not null ? $"Did you mean {near}?" : levers.Count == 0 ? "The scenario declares none." : $"There are: {string.Join(", ", levers.Select(lever => lever.Id))}.")
                { SourceLine = line });
            }
            else if (Of(lever, value) is { } changes)
            {
                set[id] = changes;
            }
            else
            {
                wrong.Add(new Diagnostic(Severity.Error, place with { Column = id.Length + 2 }, $"The lever {id} cannot be {Quote.Of(value)}.", $"It takes {Takes(lever)}.") { SourceLine = line });
            }
        }

        errors = wrong;
        return [.. set.Values.SelectMany(changes => changes)];
    }

    /// <summary>What one lever sets at a value: nothing at the baseline; null where it does not go so far.</summary>
    public static IReadOnlyList<SetOverride>? Of(Lever lever, string value) =>
        lever.Number is not { } number ? lever.Options.FirstOrDefault(option => option.Id == value)?.Set
        : double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var turned) && turned >= number.Low && turned <= number.High
            ? number.At(turned)
            : null;

    private static string Takes(Lever lever) => lever.Number is { } number
        ? $"a number from {LeverRange.Text(number.Low)} to {LeverRange.Text(number.High)}{(number.Unit is { } unit and not "×" ? $", in {unit}" : "")}"
        : $"one of {string.Join(", ", lever.Options.Select(option => option.Id))}";
}
