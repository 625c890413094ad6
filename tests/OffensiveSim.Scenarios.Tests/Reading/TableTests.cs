using OffensiveSim.Engine.Parameters;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class TableTests
{
    [Fact]
    public void A_table_gives_what_the_list_would_have_given()
    {
        using var folder = CsvScenario.Write();
        var result = folder.Read();

        Assert.Equal("", folder.Rendered(result));
        var formations = result.Document!.Sides["blue"].Formations;
        var (first, second) = (formations[0], formations[1]);
        Assert.Equal((3000.0, (2500.0, 3500.0), Grade.D, "judgement"), (first.Men.Value, first.Men.Range!.Value, first.Men.Grade!.Value, first.Men.Source));
        Assert.Equal("called \"the first\"\nand oldest", first.Note);
        Assert.False(second.Men.HasValue);
        Assert.Equal(1500, second.Men.Value);
        Assert.Null(second.Note);
        Assert.Equal((4, 1), (second.Place.Line, second.Place.Column));
        Assert.Null(result.Document.Theater.Nodes[0].PreparedKm);
        Assert.Equal(4, result.Files.FilesRead.Count);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing()
    {
        using var folder = CsvScenario.Write();
        folder.With("nodes.csv", "\ufeff" + CsvScenario.Nodes.Replace("\n", "\r\n", StringComparison.Ordinal));
        folder.With("scenario.yaml", "\ufeff" + CsvScenario.Yaml.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal("", folder.Rendered(folder.Read()));
    }

    [Theory]
    [InlineData("id,lat,lon,controler\na,1,2,blue\n", "nodes.csv:1:12: error: There is no column \"controler\".", "Did you mean controller?")]
    [InlineData("id,lat,lon,lat,controller\n", "nodes.csv:1:12: error: The column \"lat\" stands here a second time.", "line 1, column 4")]
    [InlineData("id,at,controller\n", "nodes.csv:1:4: error: \"at\" holds a list: it cannot be a column.", "Columns are")]
    [InlineData("id,lat,lon,controller\na,1,2\n", "nodes.csv:2:1: error: This row has 3 fields, but the header has 4.", "Quote texts")]
    [InlineData("id,lat,lon,controller\n\"a,1,2,blue\n", "nodes.csv:2:1: error: This quote is not closed.", "Close it")]
    [InlineData("id,lat,lon,controller\n\"a\"b,1,2,blue\n", "nodes.csv:2:4: error: After a closing quote", "Double")]
    [InlineData("id,lat,lon,controller\na\"b,1,2,blue\n", "nodes.csv:2:2: error: A quote stands inside a field", "Quote the whole field")]
    [InlineData("id,lat,lon,controller\na,1,2,blue\na,91,2,blue\n", "nodes.csv:3:1: error: The id \"a\" stands here a second time.", "line 2, column 1")]
    [InlineData("id,lat,lon,controller\na,91,2,blue\n", "nodes.csv:2:3: error: lat cannot be 91.", "from -85 to 85, in degrees")]
    [InlineData("id,lat,lon,controller,mines_low\na,1,2,blue,0.1\n", "nodes.csv:2:12: error: Only one end of the range is given.", "Fill both columns")]
    [InlineData("id,lat,lon,,controller\n", "nodes.csv:1:12: error: A column has no name.", "Columns are")]
    [InlineData("\n\n", "nodes.csv:1:1: error: The table has no header.", "names the columns")]
    public void What_is_wrong_with_a_table_is_told_with_its_place(string table, string message, string hint)
    {
        using var folder = CsvScenario.Write().With("nodes.csv", table);
        var result = folder.Read();

        Assert.Null(result.Document);
        Assert.Contains(message, folder.Rendered(result), StringComparison.Ordinal);
        Assert.Contains(hint, folder.Rendered(result), StringComparison.Ordinal);
    }
}
