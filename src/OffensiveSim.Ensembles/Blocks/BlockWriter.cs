using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OffensiveSim.Ensembles.Rows;

namespace OffensiveSim.Ensembles.Blocks;

/// <summary>Packs the rows of a block into bytes. Its buffer is used again for the next block.</summary>
/// <remarks>
/// <para>The file, little-endian; a count is a variable-length integer (7 bits a byte, lowest first), a signed one is zigzag-coded before:</para>
/// <para>header: "offsimbk", format version (u32), scenario hash (32 bytes), seed (u64), engine version (count, UTF-8), block index (u32), runs (u32),
/// numbers, series, days and nodes of the layout (u32 each);</para>
/// <para>per run: its numbers (f64 each); by series and day, the bin less the bin of the day before (signed; the lowest integer, for none, is taken modulo
/// 2^32 like all); changes of control (count), each: quarters of a day since the change before (signed), node (count), owner (u8);</para>
/// <para>end: SHA-256 of everything before (32 bytes).</para>
/// </remarks>
public sealed class BlockWriter(RowLayout layout, BlockIdentity identity)
{
    internal const uint FormatVersion = 1;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);

    internal static ReadOnlySpan<byte> Magic => "offsimbk"u8;

    /// <summary>Begins a block.</summary>
    /// <param name="block">Its index.</param>
    /// <param name="runs">How many runs it will hold.</param>
    public void Begin(int block, int runs)
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(Magic);
        UInt32(FormatVersion);
        _buffer.Write(Convert.FromHexString(identity.ScenarioHash));
        UInt64(identity.Seed);
        var version = Encoding.UTF8.GetBytes(identity.EngineVersion);
        Count((uint)version.Length);
        _buffer.Write(version);
        UInt32((uint)block);
        UInt32((uint)runs);
        UInt32((uint)layout.Columns.Count);
        UInt32((uint)layout.Series.Count);
        UInt32((uint)layout.Days);
        UInt32((uint)layout.NodeCount);
    }

    /// <summary>Adds the next run.</summary>
    public void Add(RunRow row)
    {
        foreach (var number in row.Numbers)
        {
            UInt64(BitConverter.DoubleToUInt64Bits(number));
        }

        for (var series = 0; series < layout.Series.Count; series++)
        {
            var before = 0;
            foreach (var bin in row.Bins(series))
            {
                Signed(unchecked(bin - before));
                before = bin;
            }
        }

        Count((uint)row.ChangeCount);
        var last = 0;
        for (var change = 0; change < row.ChangeCount; change++)
        {
            Signed(unchecked(row.ChangeQuarter[change] - last));
            last = row.ChangeQuarter[change];
            Count((uint)row.ChangeNode[change]);
            Byte(row.ChangeOwner[change]);
        }
    }

    /// <summary>Ends the block.</summary>
    /// <returns>Its bytes: valid until the next <see cref="Begin"/>.</returns>
    public ReadOnlyMemory<byte> End()
    {
        var hash = SHA256.HashData(_buffer.WrittenSpan);
        _buffer.Write(hash);
        return _buffer.WrittenMemory;
    }

    private void UInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer.GetSpan(4), value);
        _buffer.Advance(4);
    }

    private void UInt64(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
    }

    private void Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }

    private void Signed(int value) => Count((uint)((value << 1) ^ (value >> 31)));

    private void Count(uint value)
    {
        var span = _buffer.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            span[length++] = (byte)(value | 0x80);
        }

        span[length++] = (byte)value;
        _buffer.Advance(length);
    }
}
