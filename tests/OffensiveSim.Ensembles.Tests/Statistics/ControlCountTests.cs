using CsCheck;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Statistics;

public sealed class ControlCountTests
{
    private static readonly CompiledTheater Theater = new(Synthetic.Scenario.Theater);
    private static readonly RowLayout Layout = new(Theater, Synthetic.Scenario.SideIds);

    /// <summary>Changes of control: node, quarter of a day (also past the horizon), owner (also the one who holds it already).</summary>
    private static readonly Gen<(int Node, int Quarter, int Owner)[]> Campaign =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, (4 * Synthetic.Days) + 9], Gen.Int[0, 1]).Array[0, 12].Select(changes => changes.OrderBy(change => change.Item2).ToArray());

    [Fact]
    public void Shares_are_those_of_going_through_every_run_and_day() =>
        Campaign.Array[1, 6].Sample(runs =>
        {
            var (even, odd) = (new ControlCount(Theater), new ControlCount(Theater));
            for (var run = 0; run < runs.Length; run++)
            {
                (run % 2 == 0 ? even : odd).Add(Row(runs[run]));
            }

            even.Add(odd);
            for (var node = 0; node < 3; node++)
            {
                var shares = even.SecondSideShares(node);
                Assert.Equal(Synthetic.Days + 1, shares.Length);
                for (var day = 0; day < shares.Length; day++)
                {
                    Assert.Equal((double)runs.Count(changes => Owner(changes, node, day) == 1) / runs.Length, shares[day]);
                }
            }
        });

    private static int Owner((int Node, int Quarter, int Owner)[] changes, int node, int day) =>
        changes.Where(change => change.Node == node && change.Quarter <= 4 * day).Select(change => (int?)change.Owner).LastOrDefault()
        ?? Synthetic.Scenario.Theater.Nodes[node].Controller;

    private static RunRow Row((int Node, int Quarter, int Owner)[] changes)
    {
        var row = new RunRow(Layout);
        foreach (var (node, quarter, owner) in changes)
        {
            row.AddChange(node, quarter, (byte)owner);
        }

        return row;
    }
}
