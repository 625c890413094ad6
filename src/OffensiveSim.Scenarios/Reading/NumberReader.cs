using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Reads numbers that may carry a range, a grade and a source.</summary>
/// <param name="findings">Takes the errors.</param>
/// <param name="scalars">Reads the parts.</param>
internal sealed class NumberReader(Findings findings, ScalarReader scalars)
{
    /// <summary>The keys of a number that is not plain.</summary>
    public static readonly IReadOnlyList<string> Keys = ["value", "range", "grade", "source", "known_at"];

    private static readonly KeyAttribute TextKey = new("Where it comes from");
    private static readonly KeyAttribute DateKey = new("When it was known") { Instant = true };

    /// <summary>The number; null where it is wrong, and then an error has been added.</summary>
    /// <param name="node">What stands under the key.</param>
    /// <param name="name">The key.</param>
    /// <param name="low">Smallest accepted value.</param>
    /// <param name="high">Largest accepted value.</param>
    /// <param name="unit">Unit, or null.</param>
    public Number? Read(TreeNode node, string name, double low, double high, string? unit)
    {
        var expected = $"a number{ValueWords.Range(low, high, unit)}";
        if (node is not MappingNode mapping)
        {
            return scalars.Real(node, name, low, high, unit, $"{expected}, plain or as {{ value, range: [low, high], grade, source }}") is { } plain
                ? new Number(plain, node.Place)
                : null;
        }

        var sound = !mapping.IsCut;
        foreach (var entry in mapping.Entries.Where(entry => !Keys.Contains(entry.Key)).ToList())
        {
            sound = false;
            var near = NearestName.Of(entry.Key, Keys);
            findings.Error(entry.KeyPlace, $"A number has no key {Quote.Of(entry.Key)}.", near is null ? $"Its keys are {string.Join(", ", Keys)}." : $"Did you mean {near}?");
            mapping = near is null || mapping[near] is not null ? mapping : mapping.With(entry with { Key = near });
        }

        var (value, range) = (mapping["value"], mapping["range"]);
        if (value is null && range is null && !sound)
        {
            return null;
        }

        if (value is null && range is null)
        {
            findings.Error(mapping.Place, $"{name} has neither value nor range.", $"Give {expected}.");
            return null;
        }

        var mode = value is null ? null : scalars.Real(value.Value, "value", low, high, unit, expected);
        var ends = range is null ? null : Range(range.Value, low, high, unit);
        sound &= (value is null || mode is not null) && (range is null || ends is not null);
        if (mode is { } m && ends is { } e && (m < e.Low || m > e.High))
        {
            sound = false;
            findings.Error(value!.Value.Place, $"The value {ValueWords.Text(m)} lies outside its own range.", $"The range is {ValueWords.Text(e.Low)} to {ValueWords.Text(e.High)}.");
        }

        var grade = mapping["grade"] is { } g ? scalars.Choice(g.Value, "grade", new Shape(ShapeKind.Choice, typeof(Grade)), TextKey) : null;
        var source = mapping["source"] is { } s ? scalars.Text(s.Value, new FormatKey("source", null!, TextKey, new Shape(ShapeKind.Text, typeof(string)))) : null;
        var known = mapping["known_at"] is { } k ? scalars.DateText(k.Value, "known_at", new Shape(ShapeKind.DateText, typeof(string)), DateKey) : null;
        sound &= (grade is null) == (mapping["grade"] is null) && (source is null) == (mapping["source"] is null) && (known is null) == (mapping["known_at"] is null);
        return !sound ? null : new Number(mode ?? ((ends!.Value.Low + ends.Value.High) / 2), mapping.Place)
        {
            HasValue = mode is not null,
            Range = ends,
            Grade = (Grade?)grade,
            Source = source,
            KnownAt = known,
        };
    }

    private (double Low, double High)? Range(TreeNode node, double low, double high, string? unit)
    {
        if (node is BrokenNode)
        {
            return null;
        }

        if (node is not ListNode { Items: [var first, var second] })
        {
            var lonely = node is ListNode { Items: [ScalarNode { Style: ScalarStyle.Cell }] };
            findings.Error(node.Place, lonely ? "Only one end of the range is given." : $"range must be a list of two numbers, but is {node.Describe()}.", lonely ? "Fill both columns, _low and _high." : "Write range: [low, high].");
            return null;
        }

        var expected = $"a number{ValueWords.Range(low, high, unit)}";
        var (from, to) = (scalars.Real(first, "the range's low end", low, high, unit, expected), scalars.Real(second, "the range's high end", low, high, unit, expected));
        if (from is null || to is null)
        {
            return null;
        }

        if (from > to)
        {
            findings.Error(node.Place, $"The range runs from {ValueWords.Text(from.Value)} down to {ValueWords.Text(to.Value)}.", "Write the smaller end first.");
            return null;
        }

        return (from.Value, to.Value);
    }
}
