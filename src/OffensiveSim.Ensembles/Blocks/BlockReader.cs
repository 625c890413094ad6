using System.Security.Cryptography;
using System.Text;
using OffensiveSim.Ensembles.Rows;

namespace OffensiveSim.Ensembles.Blocks;

/// <summary>Takes the rows of a block out of its bytes: see <see cref="BlockWriter"/> for their order. Bytes are hostile until they have passed.</summary>
public sealed class BlockReader
{
    private readonly RowLayout _layout;
    private readonly byte[] _bytes;
    private ByteCursor _cursor;
    private int _read;

    private BlockReader(RowLayout layout, byte[] bytes) => (_layout, _bytes) = (layout, bytes);

    /// <summary>Index of the block.</summary>
    public int Block { get; private set; }

    /// <summary>How many runs it holds.</summary>
    public int Runs { get; private set; }

    /// <summary>Opens a block.</summary>
    /// <param name="layout">What is kept of a run.</param>
    /// <param name="identity">What it must be a block of.</param>
    /// <param name="bytes">Its file.</param>
    /// <param name="problem">What is wrong with it, one sentence; null where nothing is.</param>
    /// <returns>Null where something is wrong.</returns>
    public static BlockReader? Open(RowLayout layout, BlockIdentity identity, byte[] bytes, out string? problem)
    {
        var reader = new BlockReader(layout, bytes);
        problem = reader.Check(identity);
        return problem is null ? reader : null;
    }

    /// <summary>What a file says that it holds runs of; null where it is no block, or damaged.</summary>
    /// <param name="bytes">The file.</param>
    public static BlockIdentity? IdentityOf(byte[] bytes)
    {
        if (DamageTo(bytes) is not null)
        {
            return null;
        }

        var cursor = new ByteCursor(BlockWriter.Magic.Length, bytes.Length - SHA256.HashSizeInBytes);
        return cursor.UInt32(bytes) == BlockWriter.FormatVersion ? ReadIdentity(ref cursor, bytes) : null;
    }

    /// <summary>Goes through all runs, to see whether they make sense, and back to the first.</summary>
    /// <param name="row">Scratch.</param>
    public bool IsWhole(RunRow row)
    {
        var start = _cursor;
        while (Next(row))
        {
        }

        var whole = _read == Runs && !_cursor.Failed;
        (_cursor, _read) = (start, 0);
        return whole;
    }

    /// <summary>Takes out the next run.</summary>
    /// <returns>False where there is none left, or the bytes make no sense.</returns>
    public bool Next(RunRow row)
    {
        if (_read == Runs)
        {
            return false;
        }

        row.Run = (uint)((Block * Ensemble.BlockSize) + _read++);
        for (var column = 0; column < row.Numbers.Length; column++)
        {
            row.Numbers[column] = BitConverter.UInt64BitsToDouble(_cursor.UInt64(_bytes));
        }

        for (var series = 0; series < _layout.Series.Count; series++)
        {
            var before = 0;
            foreach (ref var bin in row.Bins(series))
            {
                before = bin = unchecked(before + _cursor.Signed(_bytes));
            }
        }

        ReadChanges(row);
        return !_cursor.Failed;
    }

    private void ReadChanges(RunRow row)
    {
        row.ClearChanges();
        var quarter = 0;
        for (var left = _cursor.Count(_bytes); left > 0 && !_cursor.Failed; left--)
        {
            quarter = unchecked(quarter + _cursor.Signed(_bytes));
            var (node, owner) = (_cursor.Count(_bytes), _cursor.Byte(_bytes));
            if (node >= _layout.NodeCount || owner > 1 || quarter < 0)
            {
                _cursor.Failed = true;
                return;
            }

            row.AddChange((int)node, quarter, owner);
        }
    }

    private string? Check(BlockIdentity identity)
    {
        if (DamageTo(_bytes) is { } damage)
        {
            return damage;
        }

        _cursor = new ByteCursor(BlockWriter.Magic.Length, _bytes.Length - SHA256.HashSizeInBytes);
        if (_cursor.UInt32(_bytes) is var version && version != BlockWriter.FormatVersion)
        {
            return $"the block is of format {version}, not {BlockWriter.FormatVersion}";
        }

        var found = ReadIdentity(ref _cursor, _bytes);
        (Block, Runs) = ((int)_cursor.UInt32(_bytes), (int)_cursor.UInt32(_bytes));
        return identity.Difference(found) is { } difference ? $"the block {difference}" : CheckLayout();
    }

    private static string? DamageTo(byte[] bytes)
    {
        const int HashLength = SHA256.HashSizeInBytes;
        return bytes.Length < HashLength || !bytes.AsSpan().StartsWith(BlockWriter.Magic) ? "this is not a block of runs"
            : SHA256.HashData(bytes.AsSpan(0, bytes.Length - HashLength)).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - HashLength)) ? null
            : "the block is damaged: its checksum does not match";
    }

    private static BlockIdentity ReadIdentity(ref ByteCursor cursor, byte[] bytes) =>
        new(Convert.ToHexStringLower(cursor.Bytes(bytes, SHA256.HashSizeInBytes)), cursor.UInt64(bytes), Encoding.UTF8.GetString(cursor.Bytes(bytes, cursor.Count(bytes))));

    private string? CheckLayout()
    {
        var same = _cursor.UInt32(_bytes) == _layout.Columns.Count && _cursor.UInt32(_bytes) == _layout.Series.Count
            && _cursor.UInt32(_bytes) == _layout.Days && _cursor.UInt32(_bytes) == _layout.NodeCount;
        return !same || _cursor.Failed || Runs is < 1 or > Ensemble.BlockSize || Block < 0 ? "the block keeps other outcomes than this version does" : null;
    }
}
