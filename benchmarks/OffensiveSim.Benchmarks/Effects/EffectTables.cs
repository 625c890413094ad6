using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary><c>--effects</c>: the tables of effects on the model page, in Markdown to paste, and the figures behind its register of assumptions.</summary>
internal static class EffectTables
{
    // A parameter that moves no date by half a day, nor Kherson in more than 2 of 100 campaigns, is one to freeze.
    private const double HalfDay = 0.5;
    private const double FewShare = 0.02;

    private static readonly IReadOnlyList<ParameterEntry> _parameters = ParameterCatalog.Of(new ModelParameters());
    private static readonly IReadOnlyList<Mechanism> _mechanisms = Enum.GetValues<Mechanism>();
    private static readonly string[] _dates = ["kupyansk", "izyum", "lyman"];

    /// <summary>Runs everything and prints.</summary>
    /// <param name="runs">Campaigns of either scenario, as shipped and with each change.</param>
    public static void Print(int runs)
    {
        var ends = _parameters.SelectMany(entry => new[] { Low(entry), High(entry) }).ToList();
        var kharkiv = Operation.Run(Reference.Kharkiv, [.. ends, .. _mechanisms.Select(Variation.Without), .. Register.Rows], runs);
        PrintBefore(kharkiv, runs);
        PrintRegister(kharkiv);
        var kherson = Operation.Run(Reference.Kherson, ends, runs);
        PrintRanges(kharkiv, kherson, runs);
        PrintMechanisms(kharkiv);
    }

    /// <summary>What a change does to the three dates and the pocket of Kharkiv, in the columns of the tables.</summary>
    private static IEnumerable<string> Cells(Operation kharkiv, Variation variation) =>
    [
        Cell.Days(kharkiv.Of(variation, "kupyansk").MeanDay),
        Cell.Days(kharkiv.Of(variation, "izyum").MeanDay),
        Cell.PerHundred(kharkiv.CutOff(variation, "izyum")),
        Cell.Days(kharkiv.Of(variation, "lyman").MeanDay),
    ];

    private static void PrintBefore(Operation kharkiv, int runs)
    {
        Console.WriteLine($"Kharkiv as shipped, {runs} campaigns, seed 1, scenario {kharkiv.Scenario.Hash[..8]}; mean days, never counts as day {kharkiv.Scenario.Theater.Days}:");
        Console.WriteLine(string.Join(", ", _dates.Select(node => $"{node} {Cell.Number(kharkiv.MeanDay(node), "0.0")}"))
            + $"; the Izyum force is cut off in {Cell.Number(100 * kharkiv.CutOff("izyum"), "0")} of 100.");
        Console.WriteLine();
    }

    private static void PrintRegister(Operation kharkiv)
    {
        Console.WriteLine("Rows of the register, ± half of the 95 % interval:");
        Console.WriteLine();
        Console.WriteLine("| change | Kupyansk, days | its middle campaign, day | it falls, per 100 | Izyum, days | then its mean day | Izyum force cut off, per 100 | Lyman, days |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var row in Register.Rows)
        {
            var (kupyansk, izyum) = (kharkiv.Of(row, "kupyansk"), kharkiv.Of(row, "izyum"));
            WriteRow(
                row.Label,
                Cell.RawDays(kupyansk.MeanDay),
                $"{Middle(kupyansk.Before)} to {Middle(kupyansk.After)}",
                $"{Cell.Number(100 * (kharkiv.Falls("kupyansk") + kupyansk.Share.Value), "0")}",
                Cell.RawDays(izyum.MeanDay),
                Cell.Number(kharkiv.MeanDay("izyum") + izyum.MeanDay.Value, "0.0"),
                Cell.RawPerHundred(kharkiv.CutOff(row, "izyum")),
                Cell.RawDays(kharkiv.Of(row, "lyman").MeanDay));
        }

        Console.WriteLine();

        static string Middle(double? day) => day is { } known ? Cell.Number(known, "0.##") : "never";
    }

    private static void PrintRanges(Operation kharkiv, Operation kherson, int runs)
    {
        Console.WriteLine($"Kherson as shipped, {runs} campaigns, seed 1, scenario {kherson.Scenario.Hash[..8]}: Kherson falls in {Cell.Number(100 * kherson.Falls("kherson"), "0")} of 100; "
            + $"Davydiv Brid on day {Cell.Number(kherson.MeanDay("davydiv-brid"), "0.0")} on average, never counts as day {kherson.Scenario.Theater.Days}.");
        Console.WriteLine();
        Console.WriteLine("| parameter | low / high | Kupyansk, days | Izyum, days | Izyum force cut off, per 100 | Lyman, days | Kherson falls, per 100 | Davydiv Brid, days |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var entry in _parameters)
        {
            var (low, high) = (Cells(Low(entry)), Cells(High(entry)));
            WriteRow([$"`{entry.Name}`", FormattableString.Invariant($"{entry.Declaration.Low} / {entry.Declaration.High}"), .. low.Zip(high, Cell.Pair)]);
        }

        Console.WriteLine();
        Console.WriteLine($"Idle, no date of Kharkiv (of these three) moved by half a day nor Kherson by more than 2 in 100: {string.Join(", ", _parameters.Where(IsIdle).Select(entry => $"`{entry.Name}`").DefaultIfEmpty("none"))}.");
        Console.WriteLine();

        IEnumerable<string> Cells(Variation end) =>
        [
            .. EffectTables.Cells(kharkiv, end),
            Cell.PerHundred(kherson.Of(end, "kherson").Share),
            Cell.Days(kherson.Of(end, "davydiv-brid").MeanDay, Cell.LeastDaysKherson),
        ];

        bool IsIdle(ParameterEntry entry) => new[] { Low(entry), High(entry) }.All(end =>
            _dates.All(node => Math.Abs(kharkiv.Of(end, node).MeanDay.Value) < HalfDay) && Math.Abs(kherson.Of(end, "kherson").Share.Value) <= FewShare);
    }

    private static void PrintMechanisms(Operation kharkiv)
    {
        Console.WriteLine("| without | Kupyansk, days | falls, per 100 | Izyum, days | Izyum force cut off, per 100 | Lyman, days |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var mechanism in _mechanisms)
        {
            var without = Variation.Without(mechanism);
            var cells = Cells(kharkiv, without).ToList();
            WriteRow([$"`{MechanismWords.Key(mechanism)}`", cells[0], Cell.PerHundred(kharkiv.Of(without, "kupyansk").Share), .. cells[1..]]);
        }
    }

    private static Variation Low(ParameterEntry entry) => Variation.Parameter(entry.Name, entry.Declaration.Low);

    private static Variation High(ParameterEntry entry) => Variation.Parameter(entry.Name, entry.Declaration.High);

    private static void WriteRow(params IEnumerable<string> cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
