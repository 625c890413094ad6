using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class ModelReaderTests
{
    private static readonly IReadOnlyList<ParameterEntry> Parameters =
    [
        new("combat.opposed_speed", 4, new ParameterAttribute("Speed") { Unit = "km/day", Low = 1, High = 8, Grade = Grade.B, Source = "a test" }),
    ];

    [Fact]
    public void A_parameter_with_value_and_source_is_read()
    {
        var (document, errors) = Read("{ combat: { opposed_speed: { value: 3.5, source: a book } } }");

        Assert.Equal("", errors);
        Assert.Equal((3.5, "a book"), (document!.Model["combat"]["opposed_speed"].Value, document.Model["combat"]["opposed_speed"].Source));
    }

    [Theory]
    [InlineData("{ combat: { opposed_speed: 3.5 } }", "opposed_speed needs a value and a source.", "{ value: 3.5, source: ... }")]
    [InlineData("{ combat: { opposed_speed: { value: 9, source: x } } }", "value cannot be 9.", "from 1 to 8, in km/day")]
    [InlineData("{ combat: { oposed_speed: { value: 3, source: x } } }", "combat has no parameter \"oposed_speed\".", "Did you mean opposed_speed?")]
    [InlineData("{ combat: 3 }", "combat cannot be \"3\".", "a mapping from parameters")]
    [InlineData("[]", "model cannot be an empty list.", "a mapping from processes")]
    public void Anything_else_is_an_error(string model, string message, string hint)
    {
        var (document, errors) = Read(model);

        Assert.Null(document);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Contains(hint, errors, StringComparison.Ordinal);
    }

    private static (Scenarios.Format.ScenarioDocument? Document, string Errors) Read(string model)
    {
        using var folder = CsvScenario.Write().With("scenario.yaml", $"{CsvScenario.Yaml}\nmodel: {model}\n");
        var result = ScenarioReader.Read(folder["scenario.yaml"], [], Parameters);
        return (result.Document, folder.Rendered(result));
    }
}
