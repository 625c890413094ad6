using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling;

public class ObservationsTests
{
    [Fact]
    public void A_date_without_a_time_is_the_whole_day() => Assert.Equal((4.5, 4, 5), Days(new HistoryRow { At = "2022-09-10" }));

    [Fact]
    public void An_instant_is_itself() => Assert.Equal((4.75, 4.75, 4.75), Days(new HistoryRow { At = "2022-09-10T18:00Z" }));

    [Fact]
    public void Bounds_override_the_day() =>
        Assert.Equal((4.5, 3, 6), Days(new HistoryRow { At = "2022-09-10", Between = ["2022-09-09", "2022-09-11"] }));

    [Fact]
    public void Earliest_and_latest_do_the_same() =>
        Assert.Equal((4.625, 4.25, 5), Days(new HistoryRow { At = "2022-09-10", Earliest = "2022-09-10T06:00:00Z" }));

    [Fact]
    public void History_does_not_change_the_hash() =>
        Assert.Equal(Compiled(Document).Hash, Compiled(With(new HistoryRow { At = "2022-09-10" })).Hash);

    private static (double Day, double Earliest, double Latest) Days(HistoryRow row)
    {
        var seen = Assert.Single(Compiled(With(row)).History);
        Assert.Equal((2, 0), (seen.Node, seen.Side));
        return (seen.Day, seen.Earliest, seen.Latest);
    }

    private static ScenarioDocument With(HistoryRow row) =>
        Document with { History = [row with { Place = At(90), Captured = Name("north-east", 90), By = Name("blue", 90) }] };
}
