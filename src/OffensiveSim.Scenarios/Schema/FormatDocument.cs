using System.Text;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Schema;

/// <summary>The list of all keys, for people: made from the declared keys.</summary>
public static class FormatDocument
{
    private const string Introduction = """
        # The scenario format: every key

        This file is made from the declarations in `Format/`. Do not edit it: `OFFSIM_UPDATE=1 dotnet test` writes it anew.

        * Files are YAML 1.2 without anchors, merge keys and tags. Ids are kebab-case; `[]` in a path stands for the items of a list, `<side>` for an id.
        * A **number** is plain (`3000`) or carries what is known of it: `{ value: 3000, range: [2500, 3600], grade: D, source: judgement, known_at: 2022-09-05 }`.
          A run draws a number that has a range: triangular with mode `value`, uniform without. `value` or `range` must be given.
        * A **table** may stand in a CSV file instead: columns are keys, an empty cell is a key left out; a number `men` may have the columns `men_low`, `men_high`,
          `men_grade` and `men_source` beside it. Lists within a row have other columns: `lat` and `lon` for `at`, `from` and `to` for a link's `between`.
        * A **variant** holds `offsim`, `extends`, `set`, and a `name` and `story` of its own. Paths name list items by id: `sides.russia.formations[4-gtd].men`; links by their
          nodes: `theater.links[kupyansk--shevchenkove].bridge` (`/rail` behind the second for a railway beside a road); sources, railheads and objectives by their node.
          A list is replaced whole, or changed with `{ add: [...], remove: [ids] }`; removal comes first.
        * A **lever** is either one number (`set: sides.ukraine.supply.trucks` with `low`, `high`, `step`), which starts at the scenario's own value, or a list of `options`, of which one is the
          scenario as it is and sets nothing. A range that the number has goes along with it in proportion; a variant in which a choice is made takes the lever out: `levers: { remove: [izyum] }`.
        * Files named in a scenario lie in its folder, or in the one above where it stands in a folder `variants`; each may have up to 8 MB.

        """;

    /// <summary>The document, as Markdown.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(Introduction.Replace("\r\n", "\n", StringComparison.Ordinal));
        Section(text, "The scenario", "", typeof(ScenarioDocument));
        Model(text);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, string prefix, Type section)
    {
        text.Append($"\n## {title}\n\n| key | value | required | meaning | example |\n|---|---|---|---|---|\n");
        var keys = FormatKey.Of(section);
        foreach (var key in keys)
        {
            var declaration = key.Declaration;
            var required = declaration.Required ? "yes" : "";
            var example = declaration.Example is null ? "" : $"`{Cell(declaration.Example)}`";
            text.Append($"| `{prefix}{key.Name}` | {Cell(Type(key))} | {required} | {Cell(declaration.Meaning)} | {example} |\n");
        }

        foreach (var key in keys)
        {
            var (inner, path) = key.Shape.Kind switch
            {
                ShapeKind.Section => (key.Shape.Type, $"{prefix}{key.Name}"),
                ShapeKind.List when key.Shape.IsListOfSections => (key.Shape.Type, $"{prefix}{key.Name}[]"),
                ShapeKind.SectionsById => (key.Shape.Type, $"{prefix}{key.Name}.<side>"),
                _ => (null, ""),
            };
            if (inner is not null)
            {
                Section(text, $"`{path}`", $"{path}.", inner);
            }
        }
    }

    private static string Type(FormatKey key) => key.Shape.Kind switch
    {
        ShapeKind.Section => "mapping",
        ShapeKind.Number => $"number{ValueWords.Range(key.Declaration)}; may carry a range",
        ShapeKind.List when key.Declaration.Table => "list or table",
        _ => ValueWords.Expected(key.Shape, key.Declaration),
    };

    private static void Model(StringBuilder text)
    {
        text.Append("\n## `model`\n\nNumbers of the laws. Give `{ value, source }`.\n\n| key | value | default | meaning | grade | source |\n|---|---|---|---|---|---|\n");
        foreach (var entry in ParameterCatalog.Of(new ModelParameters()))
        {
            var declaration = entry.Declaration;
            text.Append($"| `model.{entry.Name}` | number{Cell(ValueWords.Range(declaration.Low, declaration.High, declaration.Unit))} | {ValueWords.Text(entry.Default)} | {Cell(declaration.Meaning)} | {declaration.Grade} | {Cell(declaration.Source)} |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
