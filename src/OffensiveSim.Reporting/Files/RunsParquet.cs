using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Files;

/// <summary><c>runs.parquet</c>: a row for each run, its index, every outcome and every drawn number of the scenario; null where there is none. Told from the blocks.</summary>
public static class RunsParquet
{
    /// <summary>Writes it.</summary>
    /// <param name="path">Name of the file.</param>
    /// <param name="scenario">What was run.</param>
    /// <param name="store">The blocks.</param>
    /// <param name="identity">What they are blocks of.</param>
    /// <param name="blocks">How many.</param>
    /// <returns>Why a block or the file could not be used, or null.</returns>
    public static Diagnostic? Write(string path, CompiledScenario scenario, BlockStore store, BlockIdentity identity, int blocks)
    {
        var layout = new RowLayout(new CompiledTheater(scenario.Theater), scenario.SideIds);
        using var table = new ParquetTable([("run", "UINTEGER"), .. layout.Columns.Select(column => (column.Name, "DOUBLE"))]);
        Diagnostic? unread;
        using (var appender = table.Appender())
        {
            unread = store.Read(layout, identity, blocks, row =>
            {
                var cells = appender.CreateRow();
                cells.AppendValue(row.Run);
                foreach (var number in row.Numbers)
                {
                    _ = double.IsNaN(number) ? cells.AppendNullValue() : cells.AppendValue(number);
                }

                cells.EndRow();
            });
        }

        return unread ?? AtomicFile.WriteAt(path, table.Save);
    }
}
