using CsCheck;
using OffensiveSim.Engine.Network;

namespace OffensiveSim.Engine.Tests.Network;

/// <summary>A small network at random: parallel links, isolated nodes, closed nodes and links, equal lengths and ties included.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="From">One end of each link.</param>
/// <param name="To">The other end.</param>
/// <param name="Lengths">Length of each link: quarters, so that sums are exact and ties are common; some are infinite.</param>
/// <param name="OpenNodes">Which nodes are open.</param>
/// <param name="OpenLinks">Which links are open.</param>
public sealed record RandomNetwork(int Nodes, int[] From, int[] To, double[] Lengths, bool[] OpenNodes, bool[] OpenLinks)
{
    public AdjacencyRows Rows => new(Nodes, From, To);

    public static Gen<RandomNetwork> OfUpTo(int nodes, int links) =>
        from n in Gen.Int[2, nodes]
        from m in Gen.Int[0, links]
        from ends in Gen.Select(Gen.Int[0, n - 1], Gen.Int[1, n - 1]).Array[m]
        from lengths in Gen.Frequency((20, Gen.Int[1, 20].Select(quarters => quarters / 4.0)), (1, Gen.Const(double.PositiveInfinity))).Array[m]
        from openNodes in Mostly.Array[n]
        from openLinks in Mostly.Array[m]
        select new RandomNetwork(n, [.. ends.Select(e => e.Item1)], [.. ends.Select(e => (e.Item1 + e.Item2) % n)], lengths, openNodes, openLinks);

    /// <summary>True five times in six.</summary>
    private static Gen<bool> Mostly => Gen.Int[0, 5].Select(die => die > 0);

    /// <summary>Whether one may pass from one end of a link to the other.</summary>
    public bool Passable(int link) => OpenLinks[link] && OpenNodes[From[link]] && OpenNodes[To[link]];

    /// <summary>Distances between all open nodes by Floyd and Warshall, an algorithm that shares nothing with those under test.</summary>
    public double[,] AllDistances()
    {
        var distance = new double[Nodes, Nodes];
        for (var i = 0; i < Nodes; i++)
        {
            for (var j = 0; j < Nodes; j++)
            {
                distance[i, j] = i == j && OpenNodes[i] ? 0 : double.PositiveInfinity;
            }
        }

        for (var link = 0; link < From.Length; link++)
        {
            if (Passable(link))
            {
                var (a, b) = (From[link], To[link]);
                distance[a, b] = distance[b, a] = Math.Min(distance[a, b], Lengths[link]);
            }
        }

        for (var k = 0; k < Nodes; k++)
        {
            for (var i = 0; i < Nodes; i++)
            {
                for (var j = 0; j < Nodes; j++)
                {
                    distance[i, j] = Math.Min(distance[i, j], distance[i, k] + distance[k, j]);
                }
            }
        }

        return distance;
    }
}
