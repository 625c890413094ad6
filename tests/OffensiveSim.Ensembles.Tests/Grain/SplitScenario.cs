using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Ensembles.Tests.Grain;

/// <summary>
/// A shipped scenario on a finer map: every long road has an extra node, and nothing else is different. Written as files into a folder of its own, so that cells, contacts and what lies under each road
/// are measured anew. Ferries stay whole, as nobody can stop half-way over a river, and so do railways.
/// </summary>
internal sealed partial class SplitScenario : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("offsim-grain-").FullName;
    private readonly ScenarioDocument _document;

    /// <summary>Splits a scenario.</summary>
    /// <param name="name">Name of the shipped folder.</param>
    /// <param name="longerThanKm">Roads longer than this are split.</param>
    /// <param name="acrossFront">Whether those are split, too, that the front runs across.</param>
    public SplitScenario(string name, double longerThanKm, bool acrossFront)
    {
        var shipped = ScenarioLoader.Load(Path.Combine(ShippedFolder.Of(name), "scenario.yaml"), []).Scenario!;
        _document = shipped.Document;
        var nodes = _document.Theater.Nodes.ToDictionary(node => node.Id);
        Roads =
        [
            .. from road in _document.Theater.Links
               where road.Mode == LinkMode.Road
               let ends = (From: nodes[road.From!.Id], To: nodes[road.To!.Id])
               let isSplit = road.Km > longerThanKm && !IsFerry(road) && (acrossFront || ends.From.Controller.Id == ends.To.Controller.Id)
               select isSplit ? RoadSplit.Of(road, ends, shipped.Map.Lines) : new RoadSplit(road, [], 0),
        ];
        Write(ShippedFolder.Of(name));
    }

    /// <summary>Every road and what became of it.</summary>
    public IReadOnlyList<RoadSplit> Roads { get; }

    /// <summary>The nodes that were added.</summary>
    public IEnumerable<SplitNode> Added => Roads.SelectMany(road => road.Nodes);

    /// <summary>Loads the split scenario, or a variant of it.</summary>
    /// <param name="variant">Path inside the scenario's folder.</param>
    public ScenarioResult Load(string variant = "scenario.yaml") => ScenarioLoader.Load(Path.Combine(_folder, variant), []);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex("[a-z0-9-]+--[a-z0-9-]+")]
    private static partial Regex LinkName();

    private static bool IsFerry(LinkRow road) => !string.IsNullOrEmpty(road.River) && road.Bridge == BridgeState.None;

    private void Write(string shipped)
    {
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var (target, text) = (Path.Combine(_folder, Path.GetRelativePath(shipped, file)), File.ReadAllText(file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, Path.GetFileName(file) switch
            {
                "nodes.csv" => text.TrimEnd('\n') + "\n" + Nodes(text.Split('\n')[0].Split(',')),
                "links.csv" => Links(),
                "scenario.yaml" => WithPockets(WithCrossings(text)),
                var name when name.EndsWith(".yaml", StringComparison.Ordinal) => WithCrossings(text),
                _ => text,
            });
        }
    }

    private string Nodes(string[] columns)
    {
        var rows = new StringBuilder();
        foreach (var node in Added)
        {
            var values = new Dictionary<string, string?>
            {
                ["id"] = node.Id,
                ["name"] = node.Id,
                ["lat"] = Text(node.At.Lat),
                ["lon"] = Text(node.At.Lon),
                ["controller"] = node.Nearer.Controller.Id,
                ["kind"] = "junction",
                ["prepared_km"] = node.PreparedKm > 0 ? Text(node.PreparedKm) : null,
                ["prepared_km_grade"] = node.PreparedKm > 0 ? "D" : null,
                ["mines"] = node.Mines > 0 ? Text(node.Mines) : null,
                ["sanctuary_of"] = node.SanctuaryOf,
                ["source"] = "added by the split",
            };
            rows.Append(string.Join(',', columns.Select(column => values.GetValueOrDefault(column)))).Append('\n');
        }

        return rows.ToString();
    }

    private string Links()
    {
        var rows = new StringBuilder("from,to,mode,km,river,bridge,source\n");
        foreach (var road in Roads)
        {
            foreach (var (piece, ends) in road.Pieces.Index())
            {
                Row(ends.From, ends.To, "road", road.PieceKm, piece == road.Crossing ? road.Road : null);
            }
        }

        foreach (var rail in _document.Theater.Links.Where(link => link.Mode == LinkMode.Rail))
        {
            Row(rail.From!.Id, rail.To!.Id, "rail", rail.Km, rail);
        }

        return rows.ToString();

        void Row(string from, string to, string mode, double km, LinkRow? over) =>
            rows.Append(CultureInfo.InvariantCulture, $"{from},{to},{mode},{Text(km)},{over?.River},{(over?.Bridge ?? BridgeState.None).ToString().ToLowerInvariant()},split\n");
    }

    /// <summary>A crossing that is named in the scenario is now the piece of the road that crosses.</summary>
    private string WithCrossings(string yaml)
    {
        var pieces = Roads.ToDictionary(road => $"{road.Road.From!.Id}--{road.Road.To!.Id}", road => road.Pieces.ElementAt(road.Crossing));
        return LinkName().Replace(yaml, name => pieces.TryGetValue(name.Value, out var piece) ? $"{piece.From}--{piece.To}" : name.Value);
    }

    /// <summary>The ground on which a force counts as cut off has the new nodes between its own.</summary>
    private string WithPockets(string yaml) => _document.Outcomes.Pockets.Aggregate(yaml, (text, pocket) =>
    {
        var at = pocket.At.Select(node => node.Id).ToHashSet();
        var between = Added.Where(node => at.Contains(node.Ends.From.Id) && at.Contains(node.Ends.To.Id)).Select(node => node.Id);
        return at.Count == 0 ? text : text.Replace($"at: [{string.Join(", ", at)}]", $"at: [{string.Join(", ", at.Concat(between))}]", StringComparison.Ordinal);
    });

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
