using System.Text.Json;
using OffensiveSim.Scenarios.Schema;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class SchemaCommandTests
{
    [Fact]
    public async Task The_schema_and_nothing_else_is_printed()
    {
        var schema = await Offsim.Run("schema");
        Assert.Equal(ExitCode.Done, schema.Code);
        Assert.Equal(ScenarioSchema.Json(), schema.Output);
        using var parsed = JsonDocument.Parse(schema.Output);
        GoldenFile.AssertEqual("schema-head.txt", string.Join('\n', schema.Output.Split('\n').Take(12)));
    }
}
