using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary><c>--frozen-row</c>: a row of the model page's table of frozen numbers, from the campaigns of three builds of the engine with the same luck.</summary>
internal static class FrozenRow
{
    /// <summary>Compares and prints.</summary>
    /// <param name="name">Name of the number.</param>
    /// <param name="values">Both values, as the table has them.</param>
    /// <param name="before">Outcomes with the number as it is.</param>
    /// <param name="low">Outcomes with the first value.</param>
    /// <param name="high">Outcomes with the second.</param>
    public static void Print(string name, string values, string before, string low, string high)
    {
        var unchanged = OutcomeFile.Read(before);
        var cells = Cells(OutcomeFile.Read(low)).Zip(Cells(OutcomeFile.Read(high)), Cell.Pair);
        Console.WriteLine($"| `{name}` | {values} | {string.Join(" | ", cells)} |");

        IEnumerable<string> Cells(int[][] changed)
        {
            if (changed.Length != unchanged.Length)
            {
                throw new InvalidOperationException($"{before} has {unchanged.Length} campaigns, and what it is compared with {changed.Length}.");
            }

            // The order of the table differs from that of the file: whether something happens stands before the last date.
            return [Days(0), Days(1), PerHundred(3), Days(2), PerHundred(5), Days(4, Cell.LeastDaysKherson)];

            string Days(int column, double least = Cell.LeastDays) => Cell.Days(Pairs(column).OfMean(Measure.Day), least);

            string PerHundred(int column) => Cell.PerHundred(Pairs(column).OfShare());

            PairedSum Pairs(int column)
            {
                var sum = new PairedSum();
                for (var run = 0; run < changed.Length; run++)
                {
                    sum.Add(unchanged[run][column], changed[run][column]);
                }

                return sum;
            }
        }
    }
}
