using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Reporting.Report;

/// <summary>
/// The JSON inside <c>report.html</c>, property names in snake_case: all that the viewer draws, and nothing it does not. Nodes and objectives
/// are named by index, and so are sides: first the one whose ground is counted (not always the engine's first). Shares by day are whole thousandths, coordinates WGS 84 degrees to four decimals.
/// </summary>
internal sealed record ReportPayload
{
    public required MetaPart Meta { get; init; }

    /// <summary>Sentences of the first screen.</summary>
    public required AnswerPart Answer { get; init; }

    /// <summary>Words for a share of runs, by the smallest thousandth they stand for.</summary>
    public required IReadOnlyList<ShareWord> ShareWords { get; init; }

    public required IReadOnlyList<SidePart> Sides { get; init; }

    public required IReadOnlyList<NodePart> Nodes { get; init; }

    public required IReadOnlyList<LinkPart> Links { get; init; }

    public required MapPart Map { get; init; }

    /// <summary><c>[node][day]</c>: thousandths of the runs in which the first side holds it; day 0 is the start.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Control { get; init; }

    public required IReadOnlyList<ObjectivePart> Objectives { get; init; }

    public required IReadOnlyList<PocketPart> Pockets { get; init; }

    /// <summary>What limits all answers about pockets.</summary>
    public string PocketsLimit { get; init; } = AnswerSentences.PocketsAndGrain;

    /// <summary>By side.</summary>
    public required IReadOnlyList<LogisticsPart> Logistics { get; init; }

    public required SeriesPart Territory { get; init; }

    public required SeriesPart Depth { get; init; }

    /// <summary>By side.</summary>
    public required IReadOnlyList<LossesSummary> Losses { get; init; }

    public required TrustPart Trust { get; init; }
}

/// <summary>What was run. The seed is text: a browser's numbers end at 2^53.</summary>
internal sealed record MetaPart(string Name, string? Story, DateTimeOffset Start, int Days, int Runs, string Seed, string Hash, string Engine, string Command, string Varied);

internal sealed record AnswerPart(string Headline, int Objective, string? History, IReadOnlyList<string> Others);

internal sealed record ShareWord(int From, string Text);

internal sealed record SidePart(string Id, string Name, string Adjective);

/// <summary>A place. <c>Sanctuary</c> is the side whose soil it is and no enemy may enter, or -1; <c>Observed</c> the day it really changed hands.</summary>
internal sealed record NodePart(string Name, double Lon, double Lat, string Kind, double Population, int Holder, int Sanctuary, double? Observed);

internal sealed record LinkPart(int A, int B, string Class);

/// <summary>Geometry. Cells are rings of indices into <c>Vertices</c> (longitude, latitude, longitude, ...), so that neighbours share the ends of their common side.</summary>
internal sealed record MapPart(IReadOnlyList<double> Vertices, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Cells, IReadOnlyList<LinePart> Lines);

internal sealed record LinePart(string Kind, string Name, IReadOnlyList<double> Points);

internal sealed record ObjectivePart
{
    public required int Node { get; init; }

    public required int Side { get; init; }

    public required Share Share { get; init; }

    public required Quantiles Day { get; init; }

    /// <summary>Thousandths of the runs in which it has fallen, every quarter of a day.</summary>
    public required IReadOnlyList<int> Fallen { get; init; }

    /// <summary>How often and when, in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>How often, in words.</summary>
    public required string Often { get; init; }

    /// <summary>When, in words; null where seldom.</summary>
    public required string? When { get; init; }

    public required ObservedPart? Observed { get; init; }
}

/// <summary>What really happened: day, bounds, date and standing in words, and where that is known from.</summary>
internal sealed record ObservedPart(double Day, double Earliest, double Latest, string Date, string Standing, string? Source, string? Confidence);

internal sealed record PocketPart(string Name, int Side, string Sentence, PocketSummary Summary, IReadOnlyList<int> Open);

internal sealed record LogisticsPart(string? Sentence, string? Culmination, LogisticsSummary Summary, IReadOnlyList<Quantiles> Strain, IReadOnlyList<Quantiles> StockDays, IReadOnlyList<Quantiles> Strength);

internal sealed record SeriesPart(int Side, Quantiles Final, IReadOnlyList<Quantiles> ByDay, IReadOnlyList<FigurePart> Observed);

internal sealed record FigurePart(double Day, double Value, string? Source);

internal sealed record TrustPart(IReadOnlyList<InputPart> Inputs, IReadOnlyList<GradePart> Grades);

/// <summary>A number that every run draws.</summary>
internal sealed record InputPart(string Name, double Low, double? Mode, double High, string? Grade, string? Source, bool Shared);

/// <summary>How many formations' numbers have a grade; null for none given.</summary>
internal sealed record GradePart(string? Grade, int Formations);
