using System.CommandLine;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim schema</c>: the JSON Schema of the scenario format, for editors.</summary>
internal sealed class SchemaCommand : ICommand
{
    public SchemaCommand(Terminal terminal) => Command.SetAction(_ => terminal.Output.Write(ScenarioSchema.Json()));

    public Command Command { get; } = new("schema", "Prints the JSON Schema of scenario files, for editors that complete and check");

    public IReadOnlyList<string> Examples { get; } = ["offsim schema > scenario.schema.json"];
}
