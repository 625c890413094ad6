using OffensiveSim.Cli.Answers;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Scenarios;
using Spectre.Console;

namespace OffensiveSim.Cli.Running;

/// <summary>What happens in a step, in order.</summary>
internal static class StepOrderText
{
    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, CompiledScenario scenario)
    {
        var processes = StepOrder.For(new CompiledTheater(scenario.Theater));
        terminal.Output.WriteLine($"Every step is {24 * CampaignRun.StepDays:0} hours of the campaign. In each, in this order:");
        var steps = new Grid().AddColumn(new GridColumn().RightAligned().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        for (var i = 0; i < processes.Count; i++)
        {
            steps.AddRow(new Text($"{i + 1}"), new Text(processes[i].GetType().Name.Replace("Process", "", StringComparison.Ordinal)), new Text(processes[i].Explanation));
        }

        Paper.Write(terminal, steps);
    }
}
