using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Encirclement;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Encirclement;

public sealed class EncirclementProcessTests
{
    private const int Days = 30;

    [Fact]
    public void A_force_cut_off_for_a_day_is_a_pocket()
    {
        var pocket = Pocket(holdOrder: true).Run().Pockets[0];

        Assert.Equal(1, pocket.FirstDay);
        Assert.Equal(3000, pocket.PeakMen, 6);
        Assert.True(pocket.Days > 0);
    }

    [Fact]
    public void A_pocket_that_may_not_leave_surrenders_with_all_its_men()
    {
        var record = Pocket(holdOrder: true).Run();

        Assert.Equal(record.Sides[1].Captured, record.Pockets[0].CapturedMen, 6);
        Assert.Equal(3000, record.Sides[1].Captured, 6);
        Assert.Equal(100, record.Sides[1].EquipmentLost, 6);
        Assert.Equal(0, record.Sides[1].Strength[^1]);
    }

    /// <summary>Oracle: the survival that the law's hazards along the observed days and cohesion multiply up to, against the share of pockets that hold out ten days.</summary>
    [Fact]
    public void Pockets_hold_out_as_long_as_the_hazard_says()
    {
        const int Runs = 600;
        const double UntilDay = 6;
        var (log, cohesion, longest) = (0.0, 0.85, 0.0);
        var holdsOut = 0;
        var simulator = new CampaignSimulator(Pocket(holdOrder: true).Compile())
        {
            AfterStep = run =>
            {
                var isolated = run.State.Formations.IsolatedDays[0];
                log -= run.Day < UntilDay && isolated > 0.9 ? SurrenderLaw.Hazard(isolated, cohesion) * CampaignRun.StepDays : 0;
                cohesion = run.State.Formations.Cohesion[0];
                holdsOut += run.Day == UntilDay - CampaignRun.StepDays && run.State.Formations.Status[0] == FormationStatus.Ready ? 1 : 0;
            },
        };

        for (var run = 0u; run < Runs; run++)
        {
            // Nothing but the surrender itself differs between the pockets: whoever holds out meets all the hazards.
            (log, cohesion) = (0, 0.85);
            simulator.Run(1, run);
            longest = Math.Min(longest, log);
        }

        var expected = Math.Exp(longest);
        Assert.InRange(expected, 0.2, 0.8);
        Assert.InRange((double)holdsOut / Runs, expected - (4 * Math.Sqrt(expected * (1 - expected) / Runs)), expected + (4 * Math.Sqrt(expected * (1 - expected) / Runs)));
    }

    [Fact]
    public void Without_a_hold_order_it_tries_to_break_out_within_three_days_and_mostly_succeeds()
    {
        const int Runs = 400;
        var (ended, out_) = (0, 0);
        var simulator = new CampaignSimulator(Pocket(holdOrder: false).Compile());
        for (var run = 0u; run < Runs; run++)
        {
            var record = simulator.Run(1, run);
            ended += record.Pockets[0].Days < 3 ? 1 : 0;
            out_ += record.Sides[1].Strength[4] > 0 ? 1 : 0;
            Assert.True(record.Sides[1].Strength[4] is 0 or (> 2600 and < 2700), "12 % of the men do not come through.");
        }

        Assert.Equal(Runs, ended);

        // The chance is 0.85 less 0.08 a day, between a day and two and a half after closure; few have surrendered before.
        Assert.InRange((double)out_ / Runs, 0.62, 0.80);
    }

    [Fact]
    public void Whoever_has_a_way_back_is_no_pocket()
    {
        var record = SmallTheater.Row("BRR").Days(Days).Source(0, 0).Source(1, 2).Formation("1-bde", 1, 1).Plan("line", Stance.Hold, ["1-bde"], [1]).Pocket("town", "1-bde").Run();

        Assert.Equal(double.NaN, record.Pockets[0].FirstDay);
        Assert.Equal((0, 0, 0), (record.Pockets[0].Days, record.Pockets[0].PeakMen, record.Pockets[0].CapturedMen));
    }

    [Fact]
    public void Fewer_than_five_hundred_men_are_no_pocket() => Assert.Equal(double.NaN, Pocket(holdOrder: true, men: 499).Run().Pockets[0].FirstDay);

    /// <summary>Blue takes n1, and so holds 10 of the 15 km around the empty n3, which still has a road to red's source: it falls within two days, unless blue held as much of its boundary on day 0.</summary>
    [Theory]
    [InlineData("BRRR", true)]
    [InlineData("BBRR", false)]
    public void Empty_ground_that_is_surrounded_is_swept(string holders, bool swept)
    {
        var definition = SmallTheater.Row(holders).Days(8).Source(0, 0).Source(1, 2).Formation("1-bde", 0, 0).Formation("2-bde", 1, 2).Plan("main", Stance.Attack, ["1-bde"], [1])
            .Node(3, node => node with { XKm = 20, YKm = 20 }).Link(2, link => link with { Km = 30 }).Contact(2, contact => contact with { WidthKm = 5, XKm = 60, YKm = 20 }).Define();
        definition = definition with
        {
            Model = definition.Model with { Presence = definition.Model.Presence with { ScreenMost = 0 } },
            Contacts = [.. definition.Contacts, new ContactDefinition { A = 1, B = 3, WidthKm = 10, XKm = 20, YKm = 10, River = false }],
        };

        var record = new CampaignSimulator(new(definition)).Run(1, 0);
        var taken = Enumerable.Range(0, record.ChangeCount).ToDictionary(change => record.ChangeNode[change], change => record.ChangeDay[change]);

        Assert.Equal(swept, taken.ContainsKey(3));
        Assert.True(!swept || taken[3] - taken[1] is >= 1 and <= 2.25, $"{taken.GetValueOrDefault(3) - taken.GetValueOrDefault(1)} days after n1");
    }

    /// <summary>Blue takes n2 and cuts the empty n1 off from red's source at n3: it falls after two days.</summary>
    [Fact]
    public void Empty_ground_that_is_cut_off_is_swept()
    {
        var theater = SmallTheater.Row("BRRRR").Days(20).Source(0, 0).Source(1, 4).Formation("1-bde", 0, 0, men: 6000).Plan("main", Stance.Attack, ["1-bde"], [2]);
        var definition = theater.Define();

        // A road past n1, from n0 straight to n2.
        definition = definition with
        {
            Links = [.. definition.Links.Where(link => link.A != 0), new LinkDefinition { Id = "n0--n2", A = 0, B = 2, Mode = LinkMode.Road, Km = 45 }],
            Contacts = [.. definition.Contacts.Select(contact => contact.A == 0 ? contact with { River = true } : contact), new ContactDefinition { A = 0, B = 2, WidthKm = 5, XKm = 20, YKm = 5 }],
        };

        var record = new CampaignSimulator(new(definition)).Run(1, 0);

        var changes = Enumerable.Range(0, record.ChangeCount).Select(change => (Node: record.ChangeNode[change], Day: record.ChangeDay[change])).ToArray();
        Assert.Equal([2, 1], changes.Select(change => change.Node));
        Assert.InRange(changes[1].Day - changes[0].Day, 1, 3.25);
    }

    /// <summary>A red brigade in n1, blue in n0 and n2 with a corridor of 20 km to red's source in n3.</summary>
    private static SmallTheater Pocket(bool holdOrder, double men = 3000) =>
        SmallTheater.Row("BRBR").Days(Days).Source(0, 0).Source(1, 3).Formation("1-bde", 1, 1, men)
            .Plan("line", Stance.Hold, ["1-bde"], [1], plan => plan with { HoldOrder = holdOrder }).Pocket("town", "1-bde");
}
