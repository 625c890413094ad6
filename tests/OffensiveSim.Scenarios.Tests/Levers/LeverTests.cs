using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;
using OffensiveSim.Scenarios.Templates;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Levers;

public sealed class LeverTests
{
    private const string Levers = """
        levers:
          - { id: trucks, label: Red trucks, why: a guess, grade: D, source: judgement, set: sides.red.supply.trucks, low: 50, high: 300, step: 10 }
          - { id: men, label: The 11th, why: a guess, grade: D, source: judgement, set: "sides.red.formations[11-rgt].men", low: 750, high: 3000, step: 50 }
          - { id: strength, label: Red strength, why: a guess, grade: D, source: judgement, set: "factors[red-strength].value", low: 0.5, high: 1.5, step: 0.1 }
          - { id: delay, label: Blue delay, why: not given, grade: D, source: judgement, set: sides.blue.command_delay_hours, low: 0, high: 48, step: 2 }
          - { id: speed, label: Speed, why: a law, grade: D, source: judgement, set: model.combat.opposed_speed, low: 2.5, high: 4, step: 0.5 }
          - { id: days, label: Days, why: whole, grade: D, source: judgement, set: days, low: 10, high: 30, step: 1 }
          - id: bridge
            label: The bridge
            why: a choice
            grade: A
            source: a photograph
            options:
              - { id: gone, label: was never there, set: { "theater.links[westwood--midbridge].bridge": none } }
              - { id: stands, label: stands at first, baseline: true }
              - { id: down, label: "is down, and nobody is at it", set: { "theater.links[midbridge--westwood].bridge": down, sides.red.plan: { remove: [screen] }, sides.red.formations: { remove: [12-bn] } } }

        """;

    private static readonly string Bare = ScenarioTemplate.Yaml[..ScenarioTemplate.Yaml.IndexOf("levers:", StringComparison.Ordinal)] + ScenarioTemplate.Yaml[ScenarioTemplate.Yaml.IndexOf("outcomes:", StringComparison.Ordinal)..] + "\n";

    private const string Variant = "offsim: 1\nextends: scenario.yaml\nset:\n";

    [Fact]
    public void A_lever_starts_where_the_scenario_is_and_says_what_it_turns()
    {
        using var folder = Folder();
        var levers = Loaded(folder.Load()).Levers;

        Assert.Equal(["150", "1500", "0.9", "12", "stands"], levers.Where(lever => lever.Id is not ("speed" or "days")).Select(lever => lever.Baseline));
        Assert.Equal([null, null, "×", "hours", "km/day", "days"], levers.Take(6).Select(lever => lever.Number!.Unit));
        Assert.Equal(["gone", "down"], levers[^1].Ends);
        Assert.Equal(["50", "300"], levers[0].Ends);
    }

    [Fact]
    public void Levers_are_no_part_of_the_hash()
    {
        using var folder = Folder().With("bare.yaml", Bare);

        Assert.Equal(Loaded(folder.Load("bare.yaml")).Hash, Loaded(folder.Load()).Hash);
    }

    [Theory]
    [InlineData("trucks", "80", "sides.red.supply.trucks", "80")]
    [InlineData("men", "3000", "sides.red.formations[11-rgt].men", "{ value: 3000, range: [2000, 4400] }")]
    [InlineData("delay", "24.5", "sides.blue.command_delay_hours", "24.5")]
    [InlineData("speed", "2.5", "model.combat.opposed_speed", "{ value: 2.5, source: a lever }")]
    [InlineData("bridge", "gone", "theater.links[westwood--midbridge].bridge", "none")]
    public void Turned_it_sets_a_value_as_the_command_line_would(string id, string value, string path, string set)
    {
        using var folder = Folder();

        Assert.Equal([new SetOverride(path, set)], LeverTurns.Of(Loaded(folder.Load()).Levers.First(lever => lever.Id == id), value));
    }

    [Fact]
    public void A_range_of_the_scenario_goes_along_in_proportion_so_that_no_jump_lies_beside_the_baseline()
    {
        using var folder = Folder();
        var theater = Turned(folder, "men", "1800").Theater;

        Assert.Equal((1200, 1800, 2640), (Round(theater.Ranges[0].Low), Round(theater.Ranges[0].Mode!.Value), Round(theater.Ranges[0].High)));
        var factor = Turned(folder, "strength", "0.45", low: true).Theater.Factors[0];
        Assert.Equal((0.35, null, 0.55), (Round(factor.Low), factor.Mode, Round(factor.High)));

        static double Round(double number) => Math.Round(number, 9);
    }

    [Fact]
    public void At_the_baseline_nothing_is_set()
    {
        using var folder = Folder();
        var scenario = Loaded(folder.Load());

        Assert.All(scenario.Levers, lever => Assert.Empty(LeverTurns.Of(lever, lever.Baseline)!));
        Assert.Equal(scenario.Hash, Loaded(ScenarioLoader.Load(folder["scenario.yaml"], [], [.. scenario.Levers.Select(lever => new LeverTurn(lever.Id, lever.Baseline))])).Hash);
    }

    [Fact]
    public void Every_end_loads_and_is_another_scenario()
    {
        using var folder = Folder();
        var scenario = Loaded(folder.Load());

        Assert.Empty(LeverEnds.Check(folder["scenario.yaml"], [], scenario.Levers));
        var hashes = scenario.Levers.SelectMany(lever => lever.Ends.Select(end => Turned(folder, lever.Id, end).Hash)).Append(scenario.Hash).ToList();
        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void An_end_that_does_not_load_is_told_where_the_lever_stands()
    {
        using var folder = Folder("  - { id: shells, label: Shells, why: red has none of its own, grade: D, source: judgement, options: [{ id: so, label: so }, { id: both, label: both, set: { sides.blue.shell_ratio: 2, sides.red.shell_ratio: 2 } }] }\n");
        var error = Assert.Single(LeverEnds.Check(folder["scenario.yaml"], [], Loaded(folder.Load()).Levers));

        Assert.StartsWith("With the lever `shells` at both the scenario does not load: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("shells", File.ReadAllLines(folder["scenario.yaml"])[error.Place.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_command_line_leads_out_of_a_lever_the_lever_is_left_out_with_a_warning()
    {
        using var folder = Folder();
        var result = folder.Load("scenario.yaml", new SetOverride("sides.red.supply.trucks", "900"));

        Assert.DoesNotContain(result.Scenario!.Levers, lever => lever.Id == "trucks");
        Assert.Contains("`trucks` is left out", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, result.Diagnostics[0].Severity);
    }

    [Fact]
    public void A_variant_in_which_a_choice_is_made_takes_its_lever_out()
    {
        using var folder = Folder()
            .With("made.yaml", Variant + "  theater.links[westwood--midbridge].bridge: none\n")
            .With("sound.yaml", Variant + "  theater.links[westwood--midbridge].bridge: none\n  levers: { remove: [bridge] }\n");

        Assert.Contains("changes nothing: the scenario is so already", Assert.Single(folder.Load("made.yaml").Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(6, Loaded(folder.Load("sound.yaml")).Levers.Count);
    }

    [Theory]
    [InlineData("truck", "80", "--lever:1:1: error: There is no lever \"truck\".", "Did you mean trucks?")]
    [InlineData("trucks", "8000", "--lever:1:8: error: The lever trucks cannot be \"8000\".", "It takes a number from 50 to 300.")]
    [InlineData("delay", "NaN", "cannot be \"NaN\"", "from 0 to 48, in hours")]
    [InlineData("bridge", "up", "cannot be \"up\"", "one of gone, stands, down")]
    public void A_turn_that_is_none_is_told(string id, string value, string message, string hint)
    {
        using var folder = Folder();
        var result = ScenarioLoader.Load(folder["scenario.yaml"], [], [new LeverTurn(id, value)]);

        Assert.Null(result.Scenario);
        Assert.Contains(message, DiagnosticText.Format(result.Diagnostics), StringComparison.Ordinal);
        Assert.Contains(hint, DiagnosticText.Format(result.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turn_keeps_the_levers_as_they_were_and_comes_after_what_is_set()
    {
        using var folder = Folder();
        var result = ScenarioLoader.Load(folder["scenario.yaml"], [new SetOverride("sides.red.supply.trucks", "200")], [new LeverTurn("trucks", "300")]);

        Assert.Equal(300, result.Scenario!.Theater.Sides[1].TruckPools[0].Trucks);
        Assert.Equal("200", result.Scenario.Levers[0].Baseline);
        Assert.Empty(result.Diagnostics);
    }

    private static ScenarioFolder Folder(string more = "") => new ScenarioFolder().With("scenario.yaml", Bare + Levers + more);

    private static CompiledScenario Turned(ScenarioFolder folder, string id, string value, bool low = false) =>
        Loaded(low ? folder.Load("scenario.yaml", [.. Loaded(folder.Load()).Levers.First(lever => lever.Id == id).Number!.At(double.Parse(value))]) : ScenarioLoader.Load(folder["scenario.yaml"], [], [new LeverTurn(id, value)]));

    private static CompiledScenario Loaded(ScenarioResult result)
    {
        Assert.Equal("", DiagnosticText.Format([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]));
        return result.Scenario!;
    }
}
