using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Compiling.Levers;

/// <summary>A lever of one number: what it turns, from where, and how far.</summary>
internal static class NumberLever
{
    /// <summary>The number; null where something is wrong, and then an error has been added unless it follows from another.</summary>
    public static LeverRange? Of(LeverSection row, MappingNode tree, ScenarioDocument document, IReadOnlyList<ParameterEntry> laws, ToldFaults told, Findings findings)
    {
        if (row is not { Set: { } set, Low: { } low, High: { } high, Step: { } step })
        {
            string[] missing = [.. new[] { (row.Set is null, "set"), (row.Low is null, "low"), (row.High is null, "high"), (row.Step is null, "step") }.Where(key => key.Item1).Select(key => key.Item2)];
            findings.Error(row.Place, $"The lever `{row.Id}` lacks {string.Join(" and ", missing)}.", "A number needs `set`, its path, and `low`, `high` and `step`.");
            return null;
        }

        if (low >= high || step > high - low)
        {
            findings.Error(
                row.Place,
                low >= high ? $"The lever `{row.Id}` runs from {Text(low)} to {Text(high)}." : $"The step {Text(step)} of the lever `{row.Id}` is more than its range, {Text(low)} to {Text(high)}.",
                low >= high ? "Give the smaller value as `low`." : "Give a smaller step.");
            return null;
        }

        return Target(set, tree, laws, told, findings) is { } target ? Range(row, set, (low, high, step), target, document, findings) : null;
    }

    private static LeverTarget? Target(ValuePath set, MappingNode tree, IReadOnlyList<ParameterEntry> laws, ToldFaults told, Findings findings)
    {
        if (ScenarioPath.Parse(set.Path, set.Place, findings) is not { } steps || told.Explain(steps))
        {
            return null;
        }

        // Setting a value finds what is wrong with a path; the tree that results is of no use here.
        var before = findings.Count;
        new Overrides(findings, (value, _) => value).Apply(tree, set.Path, set.Place, new ScalarNode("0", ScalarStyle.Plain, set.Place));
        if (findings.Count > before)
        {
            return null;
        }

        if (LeverTarget.Of(tree, steps, laws) is { } target)
        {
            if (!target.IsNumber)
            {
                findings.Error(set.Place, $"{Quote.Of(set.Path)} is no number.", "A lever turns one number; use `options` to set anything else.");
            }

            return target.IsNumber ? target : null;
        }

        // A path that can be set and leads to no key: part of a number, a process without a parameter, or into what could not be read.
        if (steps[0].Text == "model" || steps[^1].Text is "value" or "range" or "grade" or "source" or "known_at")
        {
            findings.Error(set.Place, $"{Quote.Of(set.Path)} is no number of its own.", steps[0].Text == "model" ? "Name a parameter of a process: model.combat.opposed_speed" : "End the path at the number: its range goes along.");
        }

        return null;
    }

    private static LeverRange? Range(LeverSection row, ValuePath set, (double Low, double High, double Step) turn, LeverTarget target, ScenarioDocument document, Findings findings)
    {
        var accepted = target.Accepted;
        var whole = target.Shape.Kind == ShapeKind.Whole;
        if (turn.Low < accepted.Low || turn.High > accepted.High)
        {
            findings.Error(row.Place, $"The lever `{row.Id}` runs from {Text(turn.Low)} to {Text(turn.High)}, and {Quote.Visible(set.Path)} cannot.", $"It takes a number{ValueWords.Range(accepted.Low, accepted.High, target.Unit)}.");
            return null;
        }

        if (whole && new[] { turn.Low, turn.High, turn.Step }.Any(number => number != Math.Floor(number)))
        {
            findings.Error(row.Place, $"The lever `{row.Id}` turns a whole number.", "Give whole numbers for low, high and step.");
            return null;
        }

        var factor = document.Factors.FirstOrDefault(factor => set.Path == $"factors[{factor.Id}].value");
        var range = new LeverRange
        {
            Path = set.Path,
            Unit = factor is null ? target.Unit : "×",
            Low = turn.Low,
            High = turn.High,
            Step = turn.Step,
            LowLabel = row.LowLabel,
            HighLabel = row.HighLabel,
            Baseline = 0,
            Accepted = accepted,
            Form = factor is not null ? NumberForm.Factor : target.Law is not null ? NumberForm.Law : target.Shape.Kind == ShapeKind.Number ? NumberForm.Ranged : NumberForm.Plain,
        };
        return Baseline(range, target, factor, set, findings) is { } sound ? Fitting(row, sound, findings) : null;
    }

    private static LeverRange? Baseline(LeverRange range, LeverTarget target, FactorSection? factor, ValuePath set, Findings findings)
    {
        if (factor is not null)
        {
            return factor.Range is [var low, var high] ? range with { Baseline = factor.Value ?? ((low + high) / 2), Spread = (low, high), HasMode = factor.Value is not null } : null;
        }

        if (target.Node is null)
        {
            if (target.NumberLeftOut is { } usual)
            {
                return range with { Baseline = usual };
            }

            // What must be there and is not has been told.
            if (target.Key is not { Declaration.Required: true })
            {
                findings.Error(set.Place, $"The scenario gives no value for {Quote.Of(set.Path)}.", "Write the value where it belongs, so that the lever has a place to start from.");
            }

            return null;
        }

        // What is wrong with the number itself has been told.
        var silent = new Findings();
        return target.Read(target.Node, new SectionReader(silent, []), silent) switch
        {
            Number number => range with { Baseline = number.Value, Spread = target.Law is null ? number.Range : null, HasMode = number.HasValue },
            double real => range with { Baseline = real },
            int whole => range with { Baseline = whole },
            _ => null,
        };
    }

    private static LeverRange? Fitting(LeverSection row, LeverRange range, Findings findings)
    {
        if (range.Baseline >= range.Low && range.Baseline <= range.High)
        {
            return range;
        }

        findings.Error(
            row.Place,
            $"The lever `{row.Id}` runs from {Text(range.Low)} to {Text(range.High)}, and the scenario has {Text(range.Baseline)}.",
            $"Widen its range; or take it out of a variant: `levers: {{ remove: [{row.Id}] }}`.");
        return null;
    }

    private static string Text(double number) => ValueWords.Text(number);
}
