using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Schema;

/// <summary>Says in words what may stand under a key: for error messages and for the list of keys.</summary>
internal static class ValueWords
{
    /// <summary>What is expected, as it follows "Expected".</summary>
    public static string Expected(Shape shape, KeyAttribute key) => shape.Kind switch
    {
        ShapeKind.Text => "a text",
        ShapeKind.Id => "an id in kebab-case, such as 92-mech-bde",
        ShapeKind.DateText => "a date such as 2022-09-10, or an instant such as 2022-09-10T06:00:00Z",
        ShapeKind.Instant => "an instant in UTC, such as 2022-09-06T00:00:00Z",
        ShapeKind.Flag => "true or false",
        ShapeKind.Whole => $"a whole number{Range(key)}",
        ShapeKind.Real => $"a number{Range(key)}",
        ShapeKind.Number => $"a number{Range(key)}, plain or as {{ value, range: [low, high], grade, source }}",
        ShapeKind.Reference => $"the id of a {key.Names ?? "thing"}",
        ShapeKind.File => "the name of a file",
        ShapeKind.Path => "a path to a number, such as sides.russia.formations[4-gtd].men",
        ShapeKind.Choice => $"one of {string.Join(", ", FormatKey.Words(shape.Type))}",
        ShapeKind.List when shape.IsListOfSections => key.Table ? "a list, or a CSV file with the same keys as columns" : "a list",
        ShapeKind.List => $"a list of {(key.Count == 0 ? "" : $"{key.Count} ")}{Plural(shape.Item!, key)}",
        ShapeKind.Section => $"a mapping with the keys {string.Join(", ", FormatKey.Of(shape.Type).Select(k => k.Name))}",
        ShapeKind.SectionsById => "a mapping from ids to sections",
        ShapeKind.Model => "a mapping from processes to parameters",
        _ => "a mapping from paths to values",
    };

    /// <summary>Accepted range and unit, with a space before; empty where there is neither.</summary>
    public static string Range(KeyAttribute key) => Range(key.Low, key.High, key.Unit);

    /// <summary>Accepted range and unit, with a space before; empty where there is neither.</summary>
    public static string Range(double low, double high, string? unit)
    {
        var range = (double.IsFinite(low), double.IsFinite(high)) switch
        {
            (true, true) when low.Equals(high) => $" equal to {Text(low)}",
            (true, true) => $" from {Text(low)} to {Text(high)}",
            (true, false) => $" of {Text(low)} or more",
            (false, true) => $" of {Text(high)} or less",
            _ => "",
        };
        return unit is null or "1" ? range : $"{range}, in {unit}";
    }

    /// <summary>A number without exponent.</summary>
    public static string Text(double number) => number.ToString("0.##########");

    private static string Plural(Shape item, KeyAttribute key) => item.Kind switch
    {
        ShapeKind.Reference => $"ids of {key.Names ?? "thing"}s",
        ShapeKind.Real or ShapeKind.Whole => $"numbers{Range(key)}",
        ShapeKind.DateText => "dates or instants",
        _ => "texts",
    };
}
