using System.Buffers.Binary;

namespace OffensiveSim.Ensembles.Blocks;

/// <summary>A place in bytes that nobody vouches for: past the end it gives zeros and remembers that it failed.</summary>
internal struct ByteCursor(int start, int end)
{
    private int _at = start;

    /// <summary>True where the bytes ran out or made no sense.</summary>
    public bool Failed { get; set; }

    public ReadOnlySpan<byte> Bytes(byte[] bytes, uint count)
    {
        if (count > end - _at)
        {
            (_at, Failed) = (end, true);
            return [];
        }

        _at += (int)count;
        return bytes.AsSpan(_at - (int)count, (int)count);
    }

    public byte Byte(byte[] bytes) => Bytes(bytes, 1) is [var value] ? value : (byte)0;

    public uint UInt32(byte[] bytes) => Bytes(bytes, 4) is { Length: 4 } four ? BinaryPrimitives.ReadUInt32LittleEndian(four) : 0;

    public ulong UInt64(byte[] bytes) => Bytes(bytes, 8) is { Length: 8 } eight ? BinaryPrimitives.ReadUInt64LittleEndian(eight) : 0;

    public int Signed(byte[] bytes)
    {
        var zigzag = Count(bytes);
        return (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
    }

    public uint Count(byte[] bytes)
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte(bytes);
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        Failed = true;
        return 0;
    }
}
