using CsCheck;
using OffensiveSim.Engine.Processes.Arrivals;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Arrivals;

public sealed class RepairLawTests
{
    [Fact]
    public void Two_thirds_of_the_damage_are_repaired_in_the_repair_time() => Assert.Equal(1 - (0.8 / Math.E), RepairLaw.After(left: 0.2, days: 10, repairDays: 10), 12);

    [Fact]
    public void What_is_whole_stays_whole() => Assert.Equal(1, RepairLaw.After(left: 1, days: 5, repairDays: 10));

    [Fact]
    public void Repair_never_takes_away_and_never_gives_more_than_there_was() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 60], Gen.Double[0.5, 30]).Sample((left, days, repair) => RepairLaw.After(left, days, repair) is var after && after >= left - 1e-15 && after <= 1);

    /// <summary>Oracle: exponentials compose, so the length of a step does not matter.</summary>
    [Fact]
    public void Four_steps_of_six_hours_are_a_day() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0.5, 30]).Sample((left, repair) =>
        {
            var after = left;
            for (var step = 0; step < 4; step++)
            {
                after = RepairLaw.After(after, 0.25, repair);
            }

            return Math.Abs(after - RepairLaw.After(left, 1, repair)) < 1e-12;
        });
}
