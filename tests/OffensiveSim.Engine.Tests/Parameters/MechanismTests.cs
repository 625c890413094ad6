using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Parameters;

public sealed class MechanismTests
{
    public static TheoryData<Mechanism> All => [.. Enum.GetValues<Mechanism>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_mechanism_says_what_it_is_and_what_its_absence_means(Mechanism mechanism)
    {
        var words = MechanismWords.Of(mechanism);

        Assert.NotNull(words);
        Assert.False(string.IsNullOrWhiteSpace(words.Name) || string.IsNullOrWhiteSpace(words.Without));
    }

    /// <summary>A switch that switches nothing would be a lie in every table: somewhere among random campaigns each must change something.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Every_switch_changes_some_campaign(Mechanism mechanism) =>
        Assert.Contains(Enumerable.Range(0, 400), seed =>
        {
            var theater = Eventful(seed);
            return Text(theater) != Text(theater with { Without = [mechanism] });
        });

    /// <summary>A random theater with everything the format knows, surprise, and scarce supply, so that every mechanism has something to do somewhere.</summary>
    private static TheaterDefinition Eventful(int seed)
    {
        var theater = Everything.AddTo(RandomTheater.Of((8 + (seed % 12), seed)));
        return theater with
        {
            Sides = [.. theater.Sides.Select(side => side with { Surprise = 1, CommandDelayHours = 24, TruckPools = [.. side.TruckPools.Select(pool => pool with { Trucks = pool.Trucks / 10 })] })],
        };
    }

    private static string Text(TheaterDefinition theater) => RecordText.Of(new CampaignSimulator(new CompiledTheater(theater)).Run(1, 0));
}
