using System.Reflection;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Definitions;

public class DrawableNumbersTests
{
    [Fact]
    public void Ranges_know_their_path_address_and_mode()
    {
        var document = WithSide("red", side => side with
        {
            Surprise = Range(0.5, 0, 1, 54) with { HasValue = false },
            Formations = [side.Formations[0] with { Men = Range(2000, 1500, 2600, 55) }],
            Supply = side.Supply with
            {
                Trucks = Range(50, 40, 60, 51),
                TruckPools = [new TruckPoolSection { Place = At(52), Id = "south", Trucks = Range(7, 5, 9, 52), Serves = [Name("line", 52)] }],
            },
        });

        Assert.Equal(
            [
                new InputRange("sides.red.supply.trucks", new InputAddress(InputKind.PoolTrucks, 1), 40, 50, 60),
                new InputRange("sides.red.supply.truck_pools[south].trucks", new InputAddress(InputKind.PoolTrucks, 2), 5, 7, 9),
                new InputRange("sides.red.formations[3-bde].men", new InputAddress(InputKind.FormationMen, 2), 1500, 2000, 2600),
                new InputRange("sides.red.surprise", new InputAddress(InputKind.SideSurprise, 1), 0, null, 1),
            ],
            Compiled(document).Theater.Ranges);
    }

    [Fact]
    public void Every_key_that_is_declared_as_drawn_is_listed()
    {
        var declared = typeof(KeyAttribute).Assembly.GetTypes().SelectMany(type => type.GetProperties())
            .Select(property => property.GetCustomAttribute<KeyAttribute>()?.DrawnKind).OfType<InputKind>().ToHashSet();
        var document = WithTheater(theater => theater with { Crossings = [new CrossingSection { Id = "c", TPerDay = Number(1, 26) }] });
        var red = document.Sides["red"];
        var full = document with
        {
            Weather = [new WeatherSection { Id = "w", WetShare = Number(0.3, 80) }],
            Sides = new Dictionary<string, SideSection>
            {
                ["blue"] = document.Sides["blue"],
                ["red"] = red with
                {
                    Supply = red.Supply with { Railheads = [new RailheadSection { Node = Name("north-east", 53), TPerDay = Number(1, 53) }] },
                    Strikes = [new StrikeSection { Id = "s" }],
                    Sent = [new SentSection { Id = "sent" }],
                    Aid = [new AidSection { Id = "aid" }],
                    Fires = [new BatterySection { Id = "rockets" }],
                },
            },
        };

        var listed = Scenarios.Compiling.Definitions.DrawableNumbers.Of(new Scenarios.Compiling.ScenarioIndex(full)).Select(drawable => drawable.Address.Kind);

        Assert.Equal(declared.Order(), listed.Distinct().Order());
    }
}
