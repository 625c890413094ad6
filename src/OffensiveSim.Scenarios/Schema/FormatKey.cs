using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Schema;

/// <summary>One declared key of the scenario format.</summary>
/// <param name="Name">As a file writes it.</param>
/// <param name="Property">What it is bound to.</param>
/// <param name="Declaration">Meaning, unit, range.</param>
/// <param name="Shape">What may stand under it.</param>
internal sealed record FormatKey(string Name, PropertyInfo Property, KeyAttribute Declaration, Shape Shape)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<FormatKey>> BySection = new();

    /// <summary>The keys of a section, in the order they are declared.</summary>
    public static IReadOnlyList<FormatKey> Of(Type section) => BySection.GetOrAdd(section, static type =>
    [
        .. from property in type.GetProperties()
           let declaration = property.GetCustomAttribute<KeyAttribute>()
           where declaration is not null
           select new FormatKey(Snake(property.Name), property, declaration, ShapeOf(property, declaration)),
    ]);

    /// <summary>The words of an enumeration, as a file writes them. Grades keep their capital.</summary>
    public static IReadOnlyList<string> Words(Type choice) =>
        [.. Enum.GetNames(choice).Select(name => name.Length == 1 ? name : Snake(name))];

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static Shape ShapeOf(PropertyInfo property, KeyAttribute declaration)
    {
        if (property.Name == nameof(ScenarioDocument.Set) && property.DeclaringType == typeof(ScenarioDocument))
        {
            return new(ShapeKind.Overrides, property.PropertyType);
        }

        if (property.Name == nameof(ScenarioDocument.Model) && property.DeclaringType == typeof(ScenarioDocument))
        {
            return new(ShapeKind.Model, property.PropertyType);
        }

        return property is { Name: "Id" } ? new(ShapeKind.Id, typeof(string)) : ShapeOf(property.PropertyType, declaration);
    }

    private static Shape ShapeOf(Type declared, KeyAttribute declaration)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments();
            var item = ShapeOf(arguments[^1], declaration);
            return new(arguments.Length == 1 ? ShapeKind.List : ShapeKind.SectionsById, arguments[^1], item);
        }

        var kind = type switch
        {
            _ when type == typeof(string) => declaration.Instant ? ShapeKind.DateText : ShapeKind.Text,
            _ when type == typeof(bool) => ShapeKind.Flag,
            _ when type == typeof(int) => ShapeKind.Whole,
            _ when type == typeof(double) => ShapeKind.Real,
            _ when type == typeof(Number) => ShapeKind.Number,
            _ when type == typeof(Reference) => ShapeKind.Reference,
            _ when type == typeof(FileName) => ShapeKind.File,
            _ when type == typeof(ValuePath) => ShapeKind.Path,
            _ when type == typeof(Settings) => ShapeKind.Overrides,
            _ when type == typeof(DateTimeOffset) => ShapeKind.Instant,
            _ when type.IsEnum => ShapeKind.Choice,
            _ when type.IsAssignableTo(typeof(ScenarioPart)) => ShapeKind.Section,
            _ => throw new NotSupportedException($"The format has no shape for {type}."),
        };
        return new(kind, type);
    }
}
