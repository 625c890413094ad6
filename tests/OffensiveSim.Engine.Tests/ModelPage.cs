using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;

namespace OffensiveSim.Engine.Tests;

/// <summary>The parts of the model page that are made from the code: what stands between two markers. The words around them are written by hand.</summary>
internal static partial class ModelPage
{
    /// <summary>Folder of the engine's source.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "src", "OffensiveSim.Engine"));

    /// <summary>The page.</summary>
    public static string File { get; } = Path.Combine(Folder, "MODEL.md");

    /// <summary>The page as it stands; OFFSIM_UPDATE=1 makes its generated parts anew first, to be reviewed like code.</summary>
    public static string Text => Kept.Value;

    private static Lazy<string> Kept { get; } = new(() =>
    {
        var page = System.IO.File.ReadAllText(File).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("OFFSIM_UPDATE") == "1")
        {
            page = Renew(page);
            System.IO.File.WriteAllText(File, page);
        }

        return page;
    });

    /// <summary>A page with every generated part made anew. What is written by hand about a constant is kept.</summary>
    public static string Renew(string page) => Part().Replace(page, part => $"{part.Groups["open"].Value}\n{Made(part.Groups["name"].Value, part.Groups["body"].Value)}{part.Groups["close"].Value}");

    /// <summary>Numbers frozen in the code of the model: constants, and constant costs, by file and in the order they are declared.</summary>
    public static IReadOnlyList<Constant> Constants() =>
    [
        .. (from type in typeof(CampaignSimulator).Assembly.GetTypes()
            let folder = type.Namespace?.Replace("OffensiveSim.Engine.", "", StringComparison.Ordinal).Replace('.', '/')
            where folder is "Campaign" or "Theater" || folder?.StartsWith("Processes/", StringComparison.Ordinal) == true
            from constant in Of(type, $"{folder}/{type.Name}.cs")
            select constant).OrderBy(constant => constant.File, StringComparer.Ordinal),
    ];

    private static IEnumerable<Constant> Of(Type type, string file)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Static).Where(field => field.IsLiteral && (field.FieldType == typeof(double) || field.FieldType == typeof(int)) && !type.IsEnum))
        {
            yield return new Constant($"{type.Name}.{field.Name}", Convert.ToDouble(field.GetRawConstantValue()), file);
        }

        foreach (var group in type.GetProperties(Static).Where(property => property.PropertyType.DeclaringType == type && property.PropertyType.IsValueType))
        {
            foreach (var part in group.PropertyType.GetProperties().Where(part => part.PropertyType == typeof(double)))
            {
                yield return new Constant($"{type.Name}.{group.Name}.{part.Name}", (double)part.GetValue(group.GetValue(null))!, file);
            }
        }
    }

    private static string Made(string name, string before) => name switch
    {
        "step order" => StepList(),
        "mechanisms" => MechanismTable(),
        "count of parameters" => Count(),
        "constants" => ConstantTable(before),
        _ when name.StartsWith("parameters of ", StringComparison.Ordinal) => ParameterTable(name["parameters of ".Length..]),
        _ => throw new InvalidOperationException($"Nothing makes the part '{name}' of {File}."),
    };

    private static string StepList() => string.Concat(StepOrder.For(SmallTheater.Row("BR").Compile()).Select((process, index) =>
    {
        var type = process.GetType();
        var folder = type.Namespace!.Split('.')[^1];
        return $"{index + 1}. [{folder}](Processes/{folder}/{type.Name}.cs): {process.Explanation}\n";
    }));

    private static string MechanismTable()
    {
        var text = new StringBuilder("| without | is |\n|---|---|\n");
        foreach (var mechanism in Enum.GetValues<Mechanism>())
        {
            text.Append($"| `{MechanismWords.Key(mechanism)}` | {Cell(MechanismWords.Of(mechanism).Without)} |\n");
        }

        return text.ToString();
    }

    private static string Count()
    {
        var entries = ParameterCatalog.Of(new ModelParameters());
        var grades = string.Join(", ", entries.GroupBy(entry => entry.Declaration.Grade).OrderBy(group => group.Key).Select(group => $"{group.Count()} of grade {group.Key}"));
        return $"{entries.Count} parameters are declared ({grades}); {Constants().Count} further numbers are frozen in the code.\n";
    }

    private static string ParameterTable(string process)
    {
        var text = new StringBuilder("| parameter | default | range | unit | meaning | grade | source |\n|---|---|---|---|---|---|---|\n");
        foreach (var entry in ParameterCatalog.Of(new ModelParameters()).Where(entry => entry.Name.StartsWith($"{process}.", StringComparison.Ordinal)))
        {
            var said = entry.Declaration;
            text.Append($"| `{entry.Name}` | {entry.Default} | {said.Low} to {said.High} | {said.Unit} | {Cell(said.Meaning)} | {said.Grade} | {Cell(said.Source)} |\n");
        }

        return text.ToString();
    }

    private static string ConstantTable(string before)
    {
        var said = Row().Matches(before).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["said"].Value);
        var text = new StringBuilder("| number | value | what it is | grade |\n|---|---|---|---|\n");
        foreach (var constant in Constants())
        {
            text.Append($"| [`{constant.Name}`]({constant.File}) | {constant.Value} |{said.GetValueOrDefault(constant.Name, "  |  ")}|\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("(?<open><!-- generated: (?<name>[a-z ]+) -->)\n(?<body>.*?)(?<close><!-- end -->)", RegexOptions.Singleline)]
    private static partial Regex Part();

    /// <summary>A row of the table of constants: what it is, and its grade.</summary>
    [GeneratedRegex(@"^\| \[`(?<name>[A-Za-z0-9.]+)`\]\([^)]*\) \| [^|]* \|(?<said>.*)\|$", RegexOptions.Multiline)]
    public static partial Regex Row();

    /// <summary>A number frozen in the code.</summary>
    /// <param name="Name">Type and name.</param>
    /// <param name="Value">Value, in the unit that its comment gives.</param>
    /// <param name="File">Path from the engine's folder.</param>
    internal sealed record Constant(string Name, double Value, string File);
}
