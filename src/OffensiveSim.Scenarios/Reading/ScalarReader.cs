using System.Globalization;
using System.Text.RegularExpressions;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Reads single values: each method gives the value, or null and an error.</summary>
/// <param name="findings">Takes the errors.</param>
internal sealed partial class ScalarReader(Findings findings)
{
    /// <summary>Longest id, letters.</summary>
    public const int LongestId = 64;

    /// <summary>Longest text, characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>True where text is an id: words of small letters and digits, joined by single hyphens.</summary>
    public static bool IsId(string text) => text.Length <= LongestId && IdPattern().IsMatch(text);

    /// <summary>Text.</summary>
    public string? Text(TreeNode node, FormatKey key)
    {
        if (Scalar(node, key.Name, key.Shape, key.Declaration) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.Length > LongestText)
        {
            return Fail<string>(node.Place, $"The text of {key.Name} is too long: {scalar.Text.Length} characters.", $"At most {LongestText}.");
        }

        return scalar.Text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))
            ? Fail<string>(node.Place, $"The text of {key.Name} holds a control character.", "Remove it.")
            : scalar.Text;
    }

    /// <summary>An id of its own.</summary>
    public string? Id(TreeNode node, string name, Shape shape, KeyAttribute key)
    {
        if (Scalar(node, name, shape, key) is not { } scalar)
        {
            return null;
        }

        return IsId(scalar.Text) && scalar.Text != "self" ? scalar.Text
            : Fail<string>(node.Place, scalar.Text == "self" ? "\"self\" cannot be an id: rules use it." : $"{Quote.Of(scalar.Text)} is not an id.", IdHint(scalar.Text));
    }

    /// <summary>An id declared elsewhere; a link's is two ids joined by two hyphens.</summary>
    public Reference? Reference(TreeNode node, string name, Shape shape, KeyAttribute key)
    {
        if (Scalar(node, name, shape, key) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text;
        if (key.Names == "link")
        {
            return text.Split("--") is [var from, var to] && IsId(from) && IsId(to.EndsWith("/rail", StringComparison.Ordinal) ? to[..^5] : to)
                ? new Reference(text, node.Place)
                : Fail<Reference>(node.Place, $"{Quote.Of(text)} is not a link.", "Write its two nodes joined by --, such as kherson--oleshky.");
        }

        return IsId(text) ? new Reference(text, node.Place) : Fail<Reference>(node.Place, $"{Quote.Of(text)} is not an id.", IdHint(text));
    }

    /// <summary>true or false.</summary>
    public bool? Flag(TreeNode node, FormatKey key) => Scalar(node, key.Name, key.Shape, key.Declaration) switch
    {
        null => null,
        { Style: not ScalarStyle.Quoted, Text: "true" } => true,
        { Style: not ScalarStyle.Quoted, Text: "false" } => false,
        var other => FailValue<bool>(node.Place, $"{key.Name} must be true or false, but is {other.Describe()}.", other.Text.ToLowerInvariant() switch
        {
            "yes" or "y" or "on" or "true" or "1" => "Write true.",
            "no" or "n" or "off" or "false" or "0" => "Write false.",
            _ => "Expected true or false.",
        }),
    };

    /// <summary>One word of a few, as the value of an enumeration.</summary>
    public object? Choice(TreeNode node, string name, Shape shape, KeyAttribute key)
    {
        if (Scalar(node, name, shape, key) is not { } scalar)
        {
            return null;
        }

        var words = FormatKey.Words(shape.Type);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == scalar.Text)
            {
                return Enum.GetValues(shape.Type).GetValue(i);
            }
        }

        var near = NearestName.Of(scalar.Text, words);
        return Fail<object>(
            node.Place, $"{name} cannot be {Quote.Of(scalar.Text)}.", near is null ? $"Expected {ValueWords.Expected(shape, key)}." : $"Did you mean {near}? Expected {ValueWords.Expected(shape, key)}.");
    }

    /// <summary>An instant.</summary>
    public DateTimeOffset? Instant(TreeNode node, FormatKey key) => Scalar(node, key.Name, key.Shape, key.Declaration) switch
    {
        null => null,
        var scalar when IsoDate.TryParse(scalar.Text, out var instant, out var wholeDay) && !wholeDay => instant,
        var scalar => FailValue<DateTimeOffset>(node.Place, $"{key.Name} must be an instant, but is {scalar.Describe()}.", $"Expected {ValueWords.Expected(key.Shape, key.Declaration)}."),
    };

    /// <summary>A date or an instant, as text.</summary>
    public string? DateText(TreeNode node, string name, Shape shape, KeyAttribute key) => Scalar(node, name, shape, key) switch
    {
        null => null,
        var scalar when IsoDate.TryParse(scalar.Text, out _, out _) => scalar.Text,
        var scalar => Fail<string>(node.Place, $"{name} must be a date, but is {scalar.Describe()}.", $"Expected {ValueWords.Expected(shape, key)}."),
    };

    /// <summary>A number within the range of its key.</summary>
    public double? Real(TreeNode node, string name, Shape shape, KeyAttribute key) => Real(node, name, key.Low, key.High, key.Unit, ValueWords.Expected(shape, key));

    /// <summary>A number within a range.</summary>
    public double? Real(TreeNode node, string name, double low, double high, string? unit, string expected)
    {
        if (node is BrokenNode)
        {
            return null;
        }

        if (node is not ScalarNode { IsNothing: false } scalar)
        {
            return FailValue<double>(node.Place, $"{name} must be a number, but is {node.Describe()}.", $"Expected {expected}.");
        }

        if (scalar.Style == ScalarStyle.Quoted || !NumberPattern().IsMatch(scalar.Text))
        {
            return FailValue<double>(node.Place, $"{name} must be a number, but is {scalar.Describe()}.", NumberHint(scalar, unit, expected));
        }

        var value = double.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return value >= low && value <= high && double.IsFinite(value)
            ? value + 0.0
            : FailValue<double>(node.Place, $"{name} cannot be {Quote.Visible(scalar.Text.Length <= 40 ? scalar.Text : scalar.Text[..40] + "...")}.", $"Expected a number{ValueWords.Range(low, high, unit)}.");
    }

    /// <summary>A whole number within the range of its key.</summary>
    public int? Whole(TreeNode node, FormatKey key)
    {
        if (Real(node, key.Name, key.Shape, key.Declaration) is not { } value)
        {
            return null;
        }

        return value.Equals(Math.Floor(value)) && Math.Abs(value) <= int.MaxValue
            ? (int)value
            : FailValue<int>(node.Place, $"{key.Name} must be a whole number, but is {node.Describe()}.", $"Expected {ValueWords.Expected(key.Shape, key.Declaration)}.");
    }

    /// <summary>A scalar that holds something.</summary>
    public ScalarNode? Scalar(TreeNode node, string name, Shape shape, KeyAttribute key) => node switch
    {
        BrokenNode => null,
        ScalarNode { IsNothing: false } scalar => scalar,
        ScalarNode => Fail<ScalarNode>(node.Place, $"{name} has no value.", $"Expected {ValueWords.Expected(shape, key)}; or leave the key out."),
        _ => Fail<ScalarNode>(node.Place, $"{name} cannot be {node.Describe()}.", $"Expected {ValueWords.Expected(shape, key)}."),
    };

    /// <summary>The id that was most likely meant by text that is none: the one its error proposes; null where there is nothing to propose.</summary>
    public static string? MeantId(string text)
    {
        if (text.Length > 4 * LongestId)
        {
            return null;
        }

        var words = new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        var id = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return IsId(id) ? id : null;
    }

    private static string IdHint(string text)
    {
        var rule = $"An id is small letters, digits and single hyphens, at most {LongestId}";
        return MeantId(text) is { } id && id != text && id != "self" ? $"{rule}: {id}" : $"{rule}.";
    }

    private static string NumberHint(ScalarNode scalar, string? unit, string expected)
    {
        var text = scalar.Text;
        var start = NumberStart().Match(text).Value;
        return text switch
        {
            _ when NumberPattern().IsMatch(text) => $"Remove the quotes: {text}",
            _ when LeadingZero().IsMatch(text) => "Write it without leading zeros, in decimals.",
            _ when BaseOrUnderscore().IsMatch(text) => "Write it in plain decimals: no 0x, 0o, 0b and no underscores.",
            _ when NotFinite().IsMatch(text) => $"Infinities and NaN are not allowed. Expected {expected}.",
            _ when start.Length > 0 && start.Length < 20 && text.Contains(',', StringComparison.Ordinal) => "Write a decimal point, and nothing between thousands.",
            _ when start.Length > 0 && start.Length < 20 && unit is not (null or "1") => $"Write the number alone; its unit is {unit}: {start}",
            _ => $"Expected {expected}.",
        };
    }

    private T? Fail<T>(Place place, string message, string hint)
        where T : class
    {
        findings.Error(place, message, hint);
        return null;
    }

    private T? FailValue<T>(Place place, string message, string hint)
        where T : struct
    {
        findings.Error(place, message, hint);
        return null;
    }

    // Generated, and not RegexOptions.NonBacktracking, which is built at every start. No two parts of a pattern can share a run of characters
    // in more than one way, so that a hostile text costs time in proportion to its length.
    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\A[-+]?((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\A[-+]?[0-9]+(\.[0-9]+)?")]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"\A[-+]?0[0-9]+(\.[0-9]*)?\z")]
    private static partial Regex LeadingZero();

    [GeneratedRegex(@"\A[-+]?(0[xXoObB][0-9a-fA-F_]+|[0-9]+(_[0-9]+)+(\.[0-9]*)?)\z")]
    private static partial Regex BaseOrUnderscore();

    [GeneratedRegex(@"\A[-+]?\.?(nan|inf|infinity)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotFinite();
}
