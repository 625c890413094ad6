using OffensiveSim.Engine.Network;
using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Benchmarks;

/// <summary>A made-up road network: nodes scattered in the squares of a grid, joined to neighbouring squares, as long as the crow flies and up to half more.</summary>
internal sealed class RoadNetwork
{
    private RoadNetwork(int nodes, List<(int From, int To, double Km)> links)
    {
        Rows = new AdjacencyRows(nodes, [.. links.Select(link => link.From)], [.. links.Select(link => link.To)]);
        LengthsKm = [.. links.Select(link => link.Km)];
    }

    public AdjacencyRows Rows { get; }

    public double[] LengthsKm { get; }

    /// <summary>Makes a connected network of the given size, the same each time.</summary>
    public static RoadNetwork Of(int nodes, int links)
    {
        var luck = new Draws(seed: 1, run: (uint)nodes);
        var width = (int)Math.Ceiling(Math.Sqrt(nodes));
        var places = Enumerable.Range(0, nodes)
            .Select(i => (X: (i % width) + (0.8 * Luck(1, i)), Y: (i / width) + (0.8 * Luck(2, i))))
            .ToArray();
        var pairs = new HashSet<(int, int)>();
        var made = new List<(int, int, double)>();
        for (var node = 1; node < nodes; node++)
        {
            Join(node % width == 0 ? node - width : node - 1, node);
        }

        int[] offsets = [1, width - 1, width, width + 1];
        for (var attempt = 0; made.Count < links; attempt++)
        {
            var node = (int)(Luck(3, attempt) * nodes);
            var other = node + offsets[(int)(Luck(4, attempt) * offsets.Length)];
            if (other < nodes && Math.Abs((node % width) - (other % width)) <= 1)
            {
                Join(node, other);
            }
        }

        return new RoadNetwork(nodes, made);

        double Luck(uint what, int which) => luck.OpenUniform(DrawPurpose.Input, what, which);

        void Join(int a, int b)
        {
            if (pairs.Add((a, b)))
            {
                var (x, y) = (places[a].X - places[b].X, places[a].Y - places[b].Y);
                made.Add((a, b, 10 * Math.Sqrt((x * x) + (y * y)) * (1 + (0.5 * Luck(5, made.Count)))));
            }
        }
    }
}
