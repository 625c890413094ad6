using CsCheck;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Processes.Progress;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Progress;

public sealed class ProgressLawTests
{
    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(1, 3, false)]
    [InlineData(0, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(3, 5, false)]
    [InlineData(4, 5, true)]
    public void Two_thirds_in_refit_make_a_pause(int refitting, int assaulting, bool pausing) => Assert.Equal(pausing, ProgressLaw.IsPausing(refitting, assaulting));

    /// <summary>Oracle: the same in exact fractions.</summary>
    [Fact]
    public void The_share_is_compared_exactly() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 60]).Sample((refitting, assaulting) => ProgressLaw.IsPausing(refitting, assaulting) == ((decimal)refitting * 3 >= (decimal)assaulting * 2));

    [Theory]
    [InlineData(0, 0, 0, 0, CulminationCause.None)]
    [InlineData(5, 1, 2, 0, CulminationCause.Exhaustion)]
    [InlineData(5, 5, 5, 5, CulminationCause.Supply)]
    [InlineData(1, 2, 3, 0, CulminationCause.Resistance)]
    [InlineData(0, 0, 1, 2, CulminationCause.NoWay)]
    public void The_cause_is_where_most_formation_days_went(double exhausted, double unsupplied, double resisted, double barred, CulminationCause cause) =>
        Assert.Equal(cause, ProgressLaw.Cause(exhausted, unsupplied, resisted, barred));

    [Fact]
    public void The_cause_named_is_never_smaller_than_another() =>
        Gen.Double[0, 50].Array[4].Sample(days =>
        {
            var cause = ProgressLaw.Cause(days[0], days[1], days[2], days[3]);
            var named = cause switch
            {
                CulminationCause.Exhaustion => days[0],
                CulminationCause.Supply => days[1],
                CulminationCause.Resistance => days[2],
                CulminationCause.NoWay => days[3],
                _ => 0,
            };
            return named == days.Max();
        });
}
