using OffensiveSim.Engine.Tests;
using OffensiveSim.Ensembles.Results;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.StrongLine;

/// <summary>
/// A strong line holds: what fell on day 3 with few men and little dug falls later with more of both, and hardly ever where it was made a fortress and warned - as long as it has no gap, nobody has leave
/// to go, and no ring is closed around it. Figures and what they mean: benchmarks/GRAIN.md.
/// </summary>
[Trait("Tier", "slow")]
public class BalakliiaLineTests(ITestOutputHelper output)
{
    private static readonly (string Name, BalakliiaLine Line)[] Rows =
    [
        ("as was", new(MenTimes: 1, LeastQuality: 0, DugKm: 0, Mines: 0, WarningDays: 0)),
        ("men x2", new(MenTimes: 2, LeastQuality: 0, DugKm: 0, Mines: 0, WarningDays: 0)),
        ("men x3, quality 0.5 or more, 8 km dug, 7 days of warning", new(MenTimes: 3, LeastQuality: 0.5, DugKm: 8, Mines: 0, WarningDays: 7)),
        ("men x6, quality 0.6 or more, 12 km dug, mines 0.7, 7 days of warning", new(MenTimes: 6, LeastQuality: 0.6, DugKm: 12, Mines: 0.7, WarningDays: 7)),
    ];

    [SlowFact]
    public void A_line_without_a_gap_falls_later_with_each_step_and_hardly_ever_as_a_fortress()
    {
        var falls = Falls(isWhole: true);

        AssertLater(falls);
        Assert.InRange(falls[^1].Share.High, 0, 0.25);
    }

    /// <summary>
    /// The scenario's own line is never taken by assault once it is strong. It is passed at Volokhiv Yar, where a screen stands, and left when its supply is in danger: so the fortress falls, too, late as
    /// it is, in nearly all campaigns.
    /// </summary>
    [SlowFact]
    public void The_line_as_drawn_falls_later_with_each_step_and_is_left_in_the_end()
    {
        var falls = Falls(isWhole: false);

        AssertLater(falls);
        Assert.InRange(Day(falls[0]), 2, 5);
        Assert.InRange(Day(falls[^1]), 12, double.PositiveInfinity);
    }

    private ObjectiveSummary[] Falls(bool isWhole)
    {
        var falls = Rows.Select(row => (row.Line with { IsWhole = isWhole }).Fall()).ToArray();
        output.WriteLine(string.Join('\n', Rows.Zip(falls, (row, fall) => $"| {row.Name} | {Text(fall.Balakliia)} | {Text(fall.Kupyansk)} |")));
        return [.. falls.Select(fall => fall.Balakliia)];
    }

    /// <summary>Later in the median; where most campaigns do not see it fall, in fewer of them.</summary>
    private static void AssertLater(ObjectiveSummary[] falls) => Assert.All(falls.Zip(falls.Skip(1)), rows =>
    {
        var (weaker, stronger) = rows;
        Assert.True(weaker.Share.Value >= stronger.Share.Value, $"{Text(weaker)}, then {Text(stronger)}");
        Assert.True(Day(weaker) < Day(stronger) || (Day(weaker) == Day(stronger) && weaker.Share.Value > stronger.Share.Value), $"{Text(weaker)}, then {Text(stronger)}");
    });

    /// <summary>Median day; beyond every horizon where most campaigns see none.</summary>
    private static double Day(ObjectiveSummary fall) => fall.Day.P50 ?? double.PositiveInfinity;

    private static string Text(ObjectiveSummary fall) => $"{Text(fall.Day.P10)} / {Text(fall.Day.P50)} / {Text(fall.Day.P90)} ({fall.Share.Value:0.###})";

    private static string Text(double? day) => day is { } number ? $"{number:0.##}" : "never";
}
