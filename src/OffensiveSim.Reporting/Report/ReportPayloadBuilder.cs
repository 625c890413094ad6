using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Reporting.Report;

/// <summary>Makes the viewer's JSON from a scenario and its ensemble.</summary>
internal sealed class ReportPayloadBuilder(CompiledScenario scenario, EnsembleResult result, ReportContext context)
{
    private readonly ScenarioNames _names = new(scenario);
    private readonly AnswerSentences _sentences = new(scenario, result.Summary);

    // Sides are ordered by id; a reader looks for the one whose ground is counted, so it stands first and has the first colour.
    private readonly bool _swapped = scenario.Theater.Outcomes.TerritoryBy == 1;

    public ReportPayload Build()
    {
        var (summary, territoryBy) = (result.Summary, Shown(scenario.Theater.Outcomes.TerritoryBy));
        var main = _sentences.MainObjective;
        return new ReportPayload
        {
            Meta = new MetaPart(
                scenario.Document.Name, scenario.Document.Story, scenario.Document.Start, scenario.Theater.Days, summary.Runs,
                summary.Seed.ToString(), scenario.Hash, context.EngineVersion, context.Command, context.Varied),
            Answer = new AnswerPart(_sentences.Headline, main, summary.Objectives.Count == 0 ? null : _sentences.History(main), _sentences.Others),
            ShareWords = ShareWords(summary.Runs),
            Sides = [.. SideIds.Select(id => new SidePart(id, _names.Side(id), _names.Adjective(id)))],
            Nodes = [.. scenario.Theater.Nodes.Select(Node)],
            Links = [.. scenario.Theater.Links.Select(Link)],
            Map = Map(),
            Control = [.. result.SecondSideControl.Select(days => (IReadOnlyList<int>)[.. days.Select(share => Thousandths(_swapped ? share : 1 - share))])],
            Objectives = [.. summary.Objectives.Select(Objective)],
            Pockets = [.. summary.Pockets.Select(Pocket)],
            Logistics = [.. SideIds.Select(Logistics)],
            Territory = new SeriesPart(territoryBy, summary.TerritoryKm2.Final, summary.TerritoryKm2.ByDay, Figures(row => row.TerritoryKm2)),
            Depth = new SeriesPart(territoryBy, summary.DepthKm.Final, summary.DepthKm.ByDay, Figures(row => row.DepthKm)),
            Losses = [.. SideIds.Select(id => summary.Losses[id])],
            Trust = new TrustPart(InputGrades.Inputs(scenario), InputGrades.Formations(scenario)),
        };
    }

    /// <summary>The words of every share that this many runs can give, as steps: the viewer looks them up and has no wording of its own.</summary>
    internal static IReadOnlyList<ShareWord> ShareWords(int runs)
    {
        var steps = new List<ShareWord>();
        for (var thousandth = 0; thousandth <= 1000; thousandth++)
        {
            var text = PlainWords.Frequency(Wilson.Interval((int)Math.Round(thousandth / 1000.0 * runs), runs));
            if (steps.Count == 0 || steps[^1].Text != text)
            {
                steps.Add(new ShareWord(thousandth, text));
            }
        }

        return steps;
    }

    private IEnumerable<string> SideIds => _swapped ? scenario.SideIds.Reverse() : scenario.SideIds;

    /// <summary>The side's place on the page; none stays none.</summary>
    private int Shown(int side) => side >= 0 && _swapped ? 1 - side : side;

    /// <summary>Rounded, but never to 0 or 1000 unless it is none or all.</summary>
    private static int Thousandths(double share) => share <= 0 ? 0 : share >= 1 ? 1000 : Math.Clamp((int)Math.Round(share * 1000), 1, 999);

    private NodePart Node(NodeDefinition node, int index)
    {
        var (row, at) = (scenario.Document.Theater.Nodes[index], scenario.Map.Nodes[index]);
        var fell = scenario.History.Where(seen => seen.Node == index).Select(seen => (double?)seen.Day).Min();
        return new NodePart(
            _names.Node(node.Id), CellTopology.Rounded(at.Lon), CellTopology.Rounded(at.Lat), row.Kind.ToString().ToLowerInvariant(), row.Population ?? 0,
            Shown(node.Controller), Shown(node.SanctuaryOf), fell);
    }

    private LinkPart Link(LinkDefinition link, int index)
    {
        var written = index < scenario.Document.Theater.Links.Count ? scenario.Document.Theater.Links[index].Class : null;
        var kind = link.Mode == LinkMode.Rail
            ? written == LinkClass.DoubleTrack ? "rail2" : "rail1"
            : written switch { LinkClass.Highway => "highway", LinkClass.Local => "local", _ => "regional" };
        return new LinkPart(link.A, link.B, kind);
    }

    private MapPart Map()
    {
        var topology = new CellTopology(scenario.Map);
        return new MapPart(topology.Vertices, topology.Cells,
        [
            .. scenario.Map.Lines.Select(line => new LinePart(
                line.Kind.ToString().ToLowerInvariant(), line.Name, [.. line.Points.SelectMany(point => new[] { CellTopology.Rounded(point.Lon), CellTopology.Rounded(point.Lat) })])),
        ]);
    }

    private ObjectivePart Objective(ObjectiveSummary objective, int index) => new()
    {
        Node = _names.NodeIndex(objective.Node),
        Side = Shown(_names.SideIndex(objective.Side)),
        Share = objective.Share,
        Day = objective.Day,
        Fallen = [.. result.Fallen[index].Select(Thousandths)],
        Sentence = _sentences.Objective(index),
        Often = PlainWords.Frequency(objective.Share),
        When = PlainWords.DaySpan(objective.Day),
        Observed = _sentences.Observed(index) is { } seen
            ? new ObservedPart(
                seen.Day, seen.Earliest, seen.Latest, PlainWords.Date(scenario.Document.Start, seen.Day),
                AnswerSentences.Standing(objective.Day, seen.Earliest, seen.Latest), seen.Row.Source, seen.Row.Confidence?.ToString().ToLowerInvariant())
            : null,
    };

    private PocketPart Pocket(PocketSummary pocket, int index) => new(
        PlainWords.Capital(_names.Pocket(pocket.Name)), Shown(_names.SideIndex(pocket.Side)), _sentences.Pocket(pocket), pocket,
        index < result.PocketOpen.Count ? [.. result.PocketOpen[index].Select(Thousandths)] : []);

    private LogisticsPart Logistics(string id)
    {
        var side = _names.SideIndex(id);
        return new(_sentences.Strain(id), _sentences.Culmination(id), result.Summary.Logistics[id], result.Strain[side], result.StockDays[side], result.Strength[side]);
    }

    private IReadOnlyList<FigurePart> Figures(Func<HistoryRow, double?> value) =>
    [
        .. from seen in scenario.History
           let figure = value(seen.Row)
           where figure is not null
           orderby seen.Day
           select new FigurePart(seen.Day, figure.Value, seen.Row.Source),
    ];
}
