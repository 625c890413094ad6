using CsCheck;
using OffensiveSim.Engine.Processes.Fires;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Fires;

public sealed class FiresLawTests
{
    /// <summary>Oracle by hand: 0.5 · exp(-2 / 24) = 0.4600; unseen, 0.4 of it; with no communications 0.5 · 0.4 · exp(-1) = 0.0736, seen or not.</summary>
    [Fact]
    public void What_moves_must_be_found_and_still_be_there()
    {
        Assert.Equal(0.5, FiresLaw.Fixed(0.5));
        Assert.Equal(0.4600, FiresLaw.Moving(0.5, seen: true, communications: 1), 4);
        Assert.Equal(0.1840, FiresLaw.Moving(0.5, seen: false, communications: 1), 4);
        Assert.Equal(0.0736, FiresLaw.Moving(0.5, seen: true, communications: 0), 4);
        Assert.Equal(0.0736, FiresLaw.Moving(0.5, seen: false, communications: 0), 4);
        Assert.Equal((2.0, 13.0, 24.0), (FiresLaw.DelayHours(1), FiresLaw.DelayHours(0.5), FiresLaw.DelayHours(0)));
    }

    [Fact]
    public void Better_communications_and_eyes_never_hurt_and_nothing_that_moves_is_hit_as_surely_as_what_does_not() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((p, worse, better) =>
        {
            var (low, high) = (Math.Min(worse, better), Math.Max(worse, better));
            return FiresLaw.Moving(p, true, low) <= FiresLaw.Moving(p, true, high) && FiresLaw.Moving(p, false, high) <= FiresLaw.Moving(p, true, high)
                && FiresLaw.Moving(p, true, high) <= FiresLaw.Fixed(p) && FiresLaw.Moving(p, false, low) >= 0;
        });
}
