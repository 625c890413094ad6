using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

/// <summary>Every cell and every column name of sound tables broken in turn: told once, without what only follows from it.</summary>
public sealed class TableFaultTests
{
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["nodes.csv"] = CsvScenario.Nodes,
        ["links.csv"] = "from,to,mode,class,km,river,bridge,note\nwest,east,road,highway,31,Mill,standing,paved\nwest,east,rail,single_track,33,,,\n",
        ["formations.csv"] = "id,at,men,men_low,men_high,men_grade,quality\n1-bde,west,3000,2500,3500,D,0.7\n2-bde,west,,1000,2000,,0.6\n",
    };

    public static TheoryData<string> Files => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_cell_is_one_error(string file)
    {
        var lines = Tables[file].TrimEnd('\n').Split('\n');
        for (var line = 1; line < lines.Length; line++)
        {
            var cells = lines[line].Split(',');
            for (var cell = 0; cell < cells.Length; cell++)
            {
                // River and note are texts: nothing is wrong with any of them.
                if (cells[cell].Length > 0 && lines[0].Split(',')[cell] is not ("river" or "note"))
                {
                    AssertOneError(file, Join(lines, line, Join(cells, cell, "?!", ",")), line + 1);
                }
            }

            AssertOneError(file, Join(lines, line, $"{lines[line]},,"), line + 1);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_misspelt_column_is_one_error(string file)
    {
        var lines = Tables[file].TrimEnd('\n').Split('\n');
        var names = lines[0].Split(',');
        for (var name = 0; name < names.Length; name++)
        {
            AssertOneError(file, Join(lines, 0, Join(names, name, $"{names[name]}{names[name][^1]}", ",")), 1);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_with_a_strange_name_is_told_once_and_the_one_it_stands_for_once(string file)
    {
        var lines = Tables[file].TrimEnd('\n').Split('\n');
        var names = lines[0].Split(',');
        for (var name = 0; name < names.Length; name++)
        {
            if (names[name] is not ("men_low" or "men_high"))
            {
                var text = Load(file, Join(lines, 0, Join(names, name, "qqqqqqqqqqqqqqqqqqq", ",")));
                Assert.InRange(text.Count, 1, 2);
                Assert.All(text, error => Assert.Equal(1, error.Place.Line));
            }
        }
    }

    private static void AssertOneError(string file, string table, int line)
    {
        var errors = Load(file, table);
        Assert.True(errors.Count == 1 && errors[0].Place.Line == line, $"{table}\n{string.Join('\n', errors)}");
    }

    private static List<Diagnostic> Load(string file, string table)
    {
        using var folder = CsvScenario.Write();
        foreach (var (name, text) in Tables)
        {
            folder.With(name, name == file ? table : text);
        }

        return [.. ScenarioLoader.Load(folder["scenario.yaml"], []).Diagnostics.Where(d => d.Severity == Severity.Error)];
    }

    private static string Join(string[] parts, int at, string part, string separator = "\n") =>
        string.Join(separator, parts.Select((old, index) => index == at ? part : old));
}
