using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Compiling.Checks;
using OffensiveSim.Scenarios.Compiling.Definitions;
using OffensiveSim.Scenarios.Compiling.Ground;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Turns a scenario as written into what the engine runs, or says everything that keeps it from that.</summary>
public static class ScenarioCompiler
{
    private static readonly IScenarioCheck[] Checks =
    [
        new TwoSidesCheck(), new IdFormatCheck(), new UniqueIdsCheck(), new EntityCollisionCheck(), new ReferencesCheck(),
        new NodePositionCheck(), new LinkEndsCheck(), new LinkClassCheck(), new LonelyNodeCheck(), new CrossingCheck(),
        new SourcesCheck(), new RailheadCheck(), new TruckPoolCheck(), new ShellRatioCheck(), new WeatherCheck(),
        new FormationPlaceCheck(), new FormationAssignmentCheck(), new PlanStanceCheck(), new RuleCheck(),
        new FrontsCheck(), new RecallCheck(), new BeliefCheck(), new DeadlineCheck(), new RangeCheck(), new OutcomesCheck(),
    ];

    private static readonly IGroundCheck[] GroundChecks =
    [
        new SamePositionCheck(), new LinkLengthCheck(), new RiverBankCheck(), new AreaCoverageCheck(), new ReachabilityCheck(),
    ];

    /// <summary>Compiles a scenario.</summary>
    /// <param name="document">As read: bound and range-checked key by key.</param>
    /// <param name="readFile">Reads a file that the scenario names, under the rules of its root: the text, or why there is none.</param>
    /// <returns>The scenario where there is no error; and all errors and warnings in any case.</returns>
    public static ScenarioResult Compile(ScenarioDocument document, Func<FileName, FileText> readFile)
    {
        var findings = new Findings();
        var scenario = Compile(document, readFile, findings);
        return new ScenarioResult(scenario, findings.Sorted(document.Place.File));
    }

    /// <summary>Checks a scenario, even one of which parts could not be read; compiles it where no error has been found, then or before.</summary>
    internal static CompiledScenario? Compile(ScenarioDocument document, Func<FileName, FileText> readFile, Findings findings)
    {
        var scenario = new ScenarioIndex(document);

        // The checks read no file and the ground waits for none of them: on a second core it is measured meanwhile.
        var files = new GroundFiles(document.Theater, readFile);
        var ofGround = new Findings();
        var measuring = Task.Run(() => MeasuredGround.Of(scenario, files, ofGround));
        foreach (var check in Checks)
        {
            check.Check(scenario, findings);
        }

        var ground = measuring.GetAwaiter().GetResult();
        findings.Add(ofGround);
        if (ground is null)
        {
            files.Check(findings);
        }

        foreach (var check in ground is null ? [] : GroundChecks)
        {
            check.Check(scenario, ground!, findings);
        }

        var factors = FactorDefinitions.Of(scenario, findings);
        FactorBoundsCheck.Check(scenario, factors, findings);
        var model = ModelOverrides.Of(scenario, findings);
        var history = Observations.Of(scenario, findings);
        EffectlessKeys.Warn(scenario.Document, EffectlessKeys.All, findings);
        return findings.HasErrors || ground is null ? null : Build(scenario, ground, factors, model, history);
    }

    private static CompiledScenario Build(
        ScenarioIndex scenario, MeasuredGround ground, IReadOnlyList<InputFactor> factors, ModelParameters model, IReadOnlyList<Observation> history)
    {
        var theater = new TheaterDefinition
        {
            Days = scenario.Document.Days,
            Sides = SideDefinitions.Of(scenario),
            Nodes = GroundDefinitions.NodesOf(scenario, ground),
            Links = GroundDefinitions.LinksOf(scenario),
            Contacts = ground.Contacts,
            CellDistances = GroundDefinitions.CellDistancesOf(ground),
            Crossings = GroundDefinitions.CrossingsOf(scenario),
            Formations = FormationDefinitions.Of(scenario),
            Plans = PlanDefinitions.Of(scenario),
            Strikes = SideDefinitions.StrikesOf(scenario),
            Aid = SideDefinitions.AidOf(scenario),
            Batteries = SideDefinitions.BatteriesOf(scenario),
            Weather = [.. scenario.Document.Weather.Select(period => new WeatherPeriod(period.Id, period.FromDay, period.WetShare.Value))],
            Fronts = FrontDefinitions.Of(scenario),
            Sent = FrontDefinitions.SentOf(scenario),
            Outcomes = OutcomesDefinitions.Of(scenario),
            Ranges = RangeDefinitions.Of(scenario),
            Factors = factors,
            Model = model,
            Without = scenario.Document.Without,
        };
        var canonical = CanonicalText.Of(scenario.Document.Start, theater);
        return new CompiledScenario
        {
            Document = scenario.Document,
            Theater = theater,
            Map = ground.ToMap(),
            SideIds = scenario.SideIds,
            History = history,
            Hash = CanonicalText.HashOf(canonical),
            Canonical = canonical,
        };
    }
}
