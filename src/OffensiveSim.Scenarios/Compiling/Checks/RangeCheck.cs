using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A range has a width, holds the value, stays within what the key accepts, and stands on a number that a run can draw.</summary>
internal sealed class RangeCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var entry in DocumentWalk.Of(scenario.Document))
        {
            if (entry.Value is Number { Range: { } range } number)
            {
                Check(number, range, entry.Key, findings);
            }
        }

        foreach (var (name, number) in scenario.Document.Model.SelectMany(process => process.Value.Select(law => ($"model.{process.Key}.{law.Key}", law.Value))))
        {
            if (number.Range is not null)
            {
                findings.Error(number.Place, $"`{name}` cannot be drawn from a range.", "The laws declare their own ranges: give a value and its source.");
            }
        }

        foreach (var factor in scenario.Document.Factors)
        {
            if (factor.IsUnread(nameof(factor.Range)))
            {
                continue;
            }

            if (factor.Range is not [var low, var high])
            {
                findings.Error(factor.Place, $"The range of the factor `{factor.Id}` has {factor.Range.Count} numbers.", "Give the smallest and the largest: `range: [0.8, 1.2]`.");
            }
            else if (low >= high)
            {
                findings.Error(factor.Place, $"The range of the factor `{factor.Id}` runs from {low} to {high}.", "Give the smaller number first.");
            }
            else if (factor.Value is { } value && (value < low || value > high))
            {
                findings.Error(factor.Place, $"The value {value} of the factor `{factor.Id}` lies outside its range {low} to {high}.");
            }
        }
    }

    private static void Check(Number number, (double Low, double High) range, KeyAttribute key, Findings findings)
    {
        if (key.DrawnKind is null)
        {
            findings.Error(number.Place, "This number cannot be drawn from a range.", "Give a plain number.");
        }
        else if (range.Low >= range.High)
        {
            findings.Error(number.Place, $"The range runs from {range.Low} to {range.High}.", "Give the smaller number first; where nothing is uncertain, give a plain number.");
        }
        else if (number.HasValue && (number.Value < range.Low || number.Value > range.High))
        {
            findings.Error(number.Place, $"The value {number.Value} lies outside its range {range.Low} to {range.High}.");
        }
        else if (range.Low < key.Low || range.High > key.High)
        {
            findings.Error(number.Place, $"The range {range.Low} to {range.High} goes beyond what is accepted, {key.Low} to {key.High}.");
        }
    }
}
