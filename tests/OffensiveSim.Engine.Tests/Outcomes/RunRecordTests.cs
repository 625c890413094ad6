using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Engine.Tests.Outcomes;

public sealed class RunRecordTests
{
    [Fact]
    public void Changes_beyond_what_was_foreseen_are_kept()
    {
        var record = new RunRecord(SmallTheater.Row("BR").Compile());

        for (var change = 0; change < 100; change++)
        {
            record.AddChange(change % 2, change / 4.0, change % 2);
        }

        Assert.Equal(100, record.ChangeCount);
        Assert.Equal(Enumerable.Range(0, 100).Select(change => change / 4.0), record.ChangeDay[..100]);
        Assert.Equal(Enumerable.Range(0, 100).Select(change => change % 2), record.ChangeNode[..100]);
    }

    [Fact]
    public void A_cleared_record_is_a_new_record()
    {
        var theater = new CompiledTheater(RandomTheater.Of((14, 3)));
        var used = new CampaignSimulator(theater).Run(1, 0);
        var before = RecordText.Of(used);

        used.Clear();
        Array.Clear(used.Inputs);

        var fresh = new RunRecord(theater);
        fresh.Clear();
        Assert.NotEqual(before, RecordText.Of(used));
        Assert.Equal(RecordText.Of(fresh), RecordText.Of(used));
    }
}
