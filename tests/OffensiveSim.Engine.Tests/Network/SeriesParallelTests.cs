using CsCheck;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

/// <summary>
/// Networks put together from links one after the other and side by side have closed forms: one after the other the flow is the least and the length the sum, side by side
/// the flow is the sum and the length the least.
/// </summary>
public sealed class SeriesParallelTests
{
    /// <summary>A bottleneck of 7 behind two roads of 5 and 4, beside a detour of 2: 7 + 2.</summary>
    [Fact]
    public void Two_roads_before_a_bottleneck_and_a_detour_carry_the_bottleneck_and_the_detour()
    {
        var flow = new MaximumFlow(3, [0, 0, 1, 0], [1, 1, 2, 2], bothWays: false);

        Assert.Equal(9, flow.Solve([5, 4, 7, 2], source: 0, sink: 2));
    }

    [Fact]
    public void Flow_and_distance_are_the_closed_forms() =>
        Gen.Select(Gen.Select(Gen.Int[0, 1000], Gen.Bool, Gen.Int[1, 40]).Array[0, 60], Gen.Int[1, 40], Gen.Bool).Sample(
            (splits, first, bothWays) =>
            {
                var built = Built.From(first / 4.0, [.. splits.Select(split => (split.Item1, split.Item2, split.Item3 / 4.0))]);

                Assert.Equal(built.Flow(0), new MaximumFlow(built.Nodes, [.. built.Tails], [.. built.Heads], bothWays).Solve([.. built.Sizes], 0, 1));

                var (distance, parent, link) = (new double[built.Nodes], new int[built.Nodes], new int[built.Nodes]);
                var (openNodes, openLinks) = (Enumerable.Repeat(true, built.Nodes).ToArray(), Enumerable.Repeat(true, built.Sizes.Count).ToArray());
                new ShortestPaths(built.Nodes).Search(new AdjacencyRows(built.Nodes, [.. built.Tails], [.. built.Heads]), [.. built.Sizes], openNodes, openLinks, [0], default, distance, parent, link);
                Assert.Equal(built.Length(0), distance[1]);
            },
            iter: 5_000);

    /// <summary>A network grown from one link by splitting links, and the tree of how it was grown. Sizes are quarters, so that sums are exact.</summary>
    private sealed class Built
    {
        private readonly List<(bool Series, int Left, int Right, int Link)> _parts = [];
        private readonly List<int> _partOfLink = [];

        public List<int> Tails { get; } = [0];

        public List<int> Heads { get; } = [1];

        public List<double> Sizes { get; } = [];

        public int Nodes { get; private set; } = 2;

        public static Built From(double first, (int Which, bool Series, double Size)[] splits)
        {
            var built = new Built();
            built.Sizes.Add(first);
            built._parts.Add((false, -1, -1, 0));
            built._partOfLink.Add(0);
            foreach (var (which, series, size) in splits)
            {
                built.Split(which % built.Sizes.Count, series, size);
            }

            return built;
        }

        public double Flow(int part) => Fold(part, series: Math.Min, parallel: (a, b) => a + b);

        public double Length(int part) => Fold(part, series: (a, b) => a + b, parallel: Math.Min);

        private double Fold(int part, Func<double, double, double> series, Func<double, double, double> parallel)
        {
            var (isSeries, left, right, link) = _parts[part];
            return left < 0 ? Sizes[link] : (isSeries ? series : parallel)(Fold(left, series, parallel), Fold(right, series, parallel));
        }

        /// <summary>A link becomes itself and a new one, after it or beside it.</summary>
        private void Split(int link, bool series, double size)
        {
            var part = _partOfLink[link];
            var added = Sizes.Count;
            _parts[part] = (series, _parts.Count, _parts.Count + 1, -1);
            _partOfLink[link] = _parts.Count;
            _partOfLink.Add(_parts.Count + 1);
            _parts.Add((false, -1, -1, link));
            _parts.Add((false, -1, -1, added));
            Sizes.Add(size);
            if (series)
            {
                Tails.Add(Nodes);
                Heads.Add(Heads[link]);
                Heads[link] = Nodes++;
            }
            else
            {
                Tails.Add(Tails[link]);
                Heads.Add(Heads[link]);
            }
        }
    }
}
