using OffensiveSim.Engine.Processes.Fires;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Fires;

public sealed class DamageLawTests
{
    [Fact]
    public void Three_to_seven_tenths_of_a_depot_burn_and_unloading_takes_half_as_long_again_to_twice_as_long() =>
        Assert.Equal((0.3, 0.5, 1.5, 1.75), (DamageLaw.Stock(0), DamageLaw.Stock(0.5), DamageLaw.Turn(0), DamageLaw.Turn(0.5)));
}
