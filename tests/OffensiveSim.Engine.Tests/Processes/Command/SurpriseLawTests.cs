using CsCheck;
using OffensiveSim.Engine.Processes.Command;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Command;

public sealed class SurpriseLawTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 0.367879441)]
    [InlineData(6, 0.135335283)]
    public void Surprise_fades_to_a_third_in_three_days(double day, double surprise) => Assert.Equal(surprise, SurpriseLaw.At(start: 1, day), 9);

    [Fact]
    public void Without_surprise_at_the_start_there_is_none() => Assert.Equal(0, SurpriseLaw.At(start: 0, day: 0));

    [Fact]
    public void Surprise_stays_a_share_and_never_grows() =>
        Gen.Select(Gen.Double[0, 2], Gen.Double[0, 30], Gen.Double[0, 30]).Sample((start, day, later) =>
        {
            var now = SurpriseLaw.At(start, day);
            return now is >= 0 and <= 1 && SurpriseLaw.At(start, day + later) <= now;
        });

    /// <summary>Oracle: exponentials compose.</summary>
    [Fact]
    public void Fading_twice_is_fading_for_the_sum() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 10], Gen.Double[0, 10]).Sample((start, first, second) =>
            Math.Abs(SurpriseLaw.At(SurpriseLaw.At(start, first), second) - SurpriseLaw.At(start, first + second)) < 1e-12);
}
