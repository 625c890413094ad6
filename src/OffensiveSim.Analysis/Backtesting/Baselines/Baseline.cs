using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Analysis.Backtesting.Baselines;

/// <summary>A forecast that takes no simulation: what campaigns must beat.</summary>
/// <remarks>
/// Each is a few made-up campaigns: by side, the day on which it takes each place. Ground is that of the cells of the places taken, and depth the
/// distance of the furthest from the front of the start, as in the campaigns.
/// </remarks>
internal sealed class Baseline
{
    /// <summary>Km a day of the steady advance. Nine of ten attacks on prepared defences since 1900 were slower (CDB90), so that it is a bold guess.</summary>
    public const double SteadyKmPerDay = 14;

    // Equally likely speeds of the past battles.
    private const int Speeds = 100;

    private readonly TheaterDefinition _theater;
    private readonly double[] _depthKm;

    // By member and side.
    private readonly IReadOnlyList<double[][]> _days;

    private Baseline(TheaterDefinition theater, IReadOnlyList<double[][]> days)
    {
        (_theater, _days) = (theater, days);
        _depthKm = [.. theater.Nodes.Select(FromFront)];
    }

    /// <summary>Nothing moves.</summary>
    public static Baseline NothingMoves(TheaterDefinition theater)
    {
        var never = new double[theater.Nodes.Count];
        Array.Fill(never, double.PositiveInfinity);
        return new Baseline(theater, [[never, never]]);
    }

    /// <summary>Everything within reach falls at <see cref="SteadyKmPerDay"/> along the roads from the start line.</summary>
    public static Baseline SteadyAdvance(TheaterDefinition theater) => new(theater, [BySide(theater, _ => SteadyKmPerDay)]);

    /// <summary>
    /// An advance along the roads as fast as in the battles of the past. A member has the same luck all the way: the third slowest of a hundred where the defence is hasty is the third
    /// slowest where it is prepared.
    /// </summary>
    public static Baseline PastBattles(TheaterDefinition theater)
    {
        int[] postures = [.. Enumerable.Range(0, theater.Nodes.Count).Select(node => (int)PostureOf(theater, node))];
        IReadOnlyList<double>[] rates = [.. Enum.GetValues<Posture>().Select(AdvanceRates.Of)];
        return new Baseline(theater, [.. Enumerable.Range(0, Speeds).Select(Member)]);

        double[][] Member(int luck)
        {
            double[] speeds = [.. rates.Select(of => AdvanceRates.Quantile(of, (luck + 0.5) / Speeds))];
            return BySide(theater, node => speeds[postures[node]]);
        }
    }

    /// <summary>How strongly a place is dug in: by its own prepared depth, or that of the deepest belt before it. Hasty to 4 km, prepared to 9 km.</summary>
    /// <remarks>Halfway between the 2, 6 and 12 km at which the engine's law of posture runs through Dupuy's hasty, prepared and fortified defence.</remarks>
    public static Posture PostureOf(TheaterDefinition theater, int node)
    {
        var belt = theater.Contacts.Where(contact => contact.A == node || contact.B == node).Select(contact => contact.BeltKm).DefaultIfEmpty(0).Max();
        return Math.Max(theater.Nodes[node].PreparedKm, belt) switch { < 4 => Posture.Hasty, < 9 => Posture.Prepared, _ => Posture.Fortified };
    }

    /// <summary>Counts the answers of all members.</summary>
    public AnswerTally Answer(IReadOnlyList<Question> questions)
    {
        var tally = new AnswerTally(questions);
        foreach (var days in _days)
        {
            tally.Add(question => question.Kind switch
            {
                // A place that is lost and taken again, or was the side's own, is beyond so simple a forecast.
                QuestionKind.Capture => days[question.Side][question.Node] is var day && day <= _theater.Days && question.Occurrence == 0 ? day : double.NaN,
                QuestionKind.Ground => Taken(days, question).Sum(node => _theater.Nodes[node].CellKm2),
                _ => Taken(days, question).Select(node => _depthKm[node]).DefaultIfEmpty(0).Max(),
            });
        }

        return tally;
    }

    private static IEnumerable<int> Taken(double[][] days, Question question) =>
        Enumerable.Range(0, days[question.Side].Length).Where(node => days[question.Side][node] <= question.Day);

    private static double[][] BySide(TheaterDefinition theater, Func<int, double> kmPerDay) =>
        [.. Enumerable.Range(0, CompiledTheater.SideCount).Select(side => new RoadAdvance(theater, side).Days(kmPerDay))];

    private double FromFront(NodeDefinition node) => _theater.Contacts
        .Where(contact => _theater.Nodes[contact.A].Controller != _theater.Nodes[contact.B].Controller)
        .Select(contact => (Dx: contact.XKm - node.XKm, Dy: contact.YKm - node.YKm))
        .Select(apart => Math.Sqrt((apart.Dx * apart.Dx) + (apart.Dy * apart.Dy)))
        .DefaultIfEmpty(0).Min();
}
