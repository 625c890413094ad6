using System.Reflection;
using System.Text.Json;

namespace OffensiveSim.Engine.Parameters;

/// <summary>One declared parameter: its YAML name (<c>process.name</c>), default, and what <see cref="ParameterAttribute"/> says of it.</summary>
public sealed record ParameterEntry(string Name, double Default, ParameterAttribute Declaration);

/// <summary>Lists the declarations, for whoever needs them: schema, model page, levers, sensitivity.</summary>
public static class ParameterCatalog
{
    /// <summary>All parameters of a model, by process and in the order they are declared.</summary>
    public static IReadOnlyList<ParameterEntry> Of(ModelParameters model) =>
    [
        .. from process in typeof(ModelParameters).GetProperties()
           let values = process.GetValue(model)
           from property in process.PropertyType.GetProperties()
           let declaration = property.GetCustomAttribute<ParameterAttribute>()
           where declaration is not null
           select new ParameterEntry($"{YamlName(process)}.{YamlName(property)}", (double)property.GetValue(values)!, declaration),
    ];

    /// <summary>The model with one parameter replaced.</summary>
    /// <param name="model">The model; not changed.</param>
    /// <param name="name">Name as in <see cref="ParameterEntry.Name"/>.</param>
    /// <param name="value">The new value; its range is the caller's to check.</param>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public static ModelParameters With(ModelParameters model, string name, double value)
    {
        foreach (var process in typeof(ModelParameters).GetProperties())
        {
            foreach (var property in process.PropertyType.GetProperties())
            {
                if ($"{YamlName(process)}.{YamlName(property)}" == name && property.GetCustomAttribute<ParameterAttribute>() is not null)
                {
                    return Copy(model, process, Copy(process.GetValue(model)!, property, value));
                }
            }
        }

        throw new ArgumentException($"There is no parameter {name}.", nameof(name));
    }

    private static T Copy<T>(T record, PropertyInfo property, object value)
        where T : notnull
    {
        var clone = (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(clone, value);
        return clone;
    }

    private static string YamlName(PropertyInfo property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
}
