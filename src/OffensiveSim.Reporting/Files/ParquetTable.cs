using DuckDB.NET.Data;

namespace OffensiveSim.Reporting.Files;

/// <summary>A table that is filled row by row and leaves as a Parquet file.</summary>
internal sealed class ParquetTable : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly IReadOnlyList<string> _columns;

    /// <summary>An empty table.</summary>
    /// <param name="columns">Names and SQL types.</param>
    public ParquetTable(IReadOnlyList<(string Name, string Type)> columns)
    {
        _columns = [.. columns.Select(column => Quoted(column.Name))];
        _connection.Open();

        // One thread, so that rows and row groups, and with them the bytes, come out the same every time.
        Execute("SET threads = 1");
        Execute($"CREATE TABLE rows ({string.Join(", ", columns.Select(column => $"{Quoted(column.Name)} {column.Type}"))})");
    }

    /// <summary>Fills rows in; dispose it when done.</summary>
    public DuckDBAppender Appender() => _connection.CreateAppender("rows");

    /// <summary>Writes the file.</summary>
    /// <param name="path">Its name.</param>
    public void Save(string path)
    {
        try
        {
            Execute($"COPY (SELECT {string.Join(", ", _columns)} FROM rows) TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, COMPRESSION zstd)");
        }
        catch (DuckDBException error)
        {
            // The table is ours and known to be right: what fails here is the disk.
            throw new IOException(error.Message, error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
