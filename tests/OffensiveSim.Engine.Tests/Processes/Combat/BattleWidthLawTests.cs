using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class BattleWidthLawTests
{
    private static readonly CombatParameters Combat = new();

    [Theory]
    [InlineData(20, 0, 8)]
    [InlineData(5, 0, 5)]
    [InlineData(20, 1, 4)]
    [InlineData(0.5, 0, 2)]
    [InlineData(3, 3, 2)]
    public void The_contact_line_counts_up_to_the_widest_battle_and_is_shared_with_neighbours(double contactKm, double crowding, double widthKm) =>
        Assert.Equal(widthKm, BattleWidthLaw.Km(contactKm, crowding, Combat), 12);

    [Fact]
    public void More_contact_never_narrows_and_more_crowding_never_widens() =>
        Gen.Select(Gen.Double[0, 40], Gen.Double[0, 4], Gen.Double[0, 5]).Sample((contact, crowding, more) =>
        {
            var width = BattleWidthLaw.Km(contact, crowding, Combat);
            return width is >= BattleWidthLaw.LeastKm and <= 8
                && BattleWidthLaw.Km(contact + more, crowding, Combat) >= width
                && BattleWidthLaw.Km(contact, crowding + more, Combat) <= width;
        });

    /// <summary>Oracle: n battles at one spot (each crowded by n - 1 others) share one front, so splitting a place changes nothing.</summary>
    [Fact]
    public void Battles_at_one_spot_share_one_front() =>
        Gen.Int[1, 4].Sample(n => Math.Abs((n * BattleWidthLaw.Km(30, n - 1, Combat)) - BattleWidthLaw.Km(30, 0, Combat)) < 1e-12);
}
