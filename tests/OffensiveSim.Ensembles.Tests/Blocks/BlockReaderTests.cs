using CsCheck;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Rows;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Blocks;

public sealed class BlockReaderTests
{
    private static readonly CompiledTheater Theater = new(Synthetic.Scenario.Theater);
    private static readonly RowLayout Layout = new(Theater, Synthetic.Scenario.SideIds);
    private static readonly BlockIdentity Identity = new(Synthetic.Scenario.Hash, 7, "1.2.3");

    [Fact]
    public void Rows_come_out_as_they_went_in()
    {
        var reader = Open(Packed(block: 3, runs: 5), Identity, out var problem)!;

        Assert.Null(problem);
        Assert.Equal((3, 5), (reader.Block, reader.Runs));
        var (written, read) = (new RunRow(Layout), new RunRow(Layout));
        for (var i = 0u; i < 5; i++)
        {
            Assert.True(reader.Next(read));
            Fill(written, (3 * 256) + i);
            Assert.Equal(written.Run, read.Run);
            Assert.Equal(written.Numbers.Select(BitConverter.DoubleToInt64Bits), read.Numbers.Select(BitConverter.DoubleToInt64Bits));
            Assert.Equal(Bins(written), Bins(read));
            Assert.Equal(written.ChangeNode.ToArray(), read.ChangeNode.ToArray());
            Assert.Equal(written.ChangeQuarter.ToArray(), read.ChangeQuarter.ToArray());
            Assert.Equal(written.ChangeOwner.ToArray(), read.ChangeOwner.ToArray());
        }

        Assert.False(reader.Next(read));
    }

    [Fact]
    public void Bins_of_any_size_survive() =>
        Gen.Int.Array[Synthetic.Days + 1].Sample(bins =>
        {
            var row = new RunRow(Layout);
            bins.CopyTo(row.Bins(0));
            var writer = new BlockWriter(Layout, Identity);
            writer.Begin(0, 1);
            writer.Add(row);
            var read = new RunRow(Layout);
            Assert.True(Open(writer.End().ToArray(), Identity, out _)!.Next(read));
            Assert.Equal(bins, read.Bins(0).ToArray());
        });

    [Fact]
    public void A_block_of_something_else_is_refused_with_the_reason()
    {
        var bytes = Packed(0, 2);

        Assert.Equal("the block is of seed 7, not 8", Problem(bytes, Identity with { Seed = 8 }));
        Assert.Equal("the block was run by engine 1.2.3, not 2", Problem(bytes, Identity with { EngineVersion = "2" }));
        Assert.Equal("the block is of another scenario", Problem(bytes, Identity with { ScenarioHash = new string('0', 64) }));
        Assert.Equal("this is not a block of runs", Problem(bytes[1..], Identity));
        Assert.Equal("this is not a block of runs", Problem([], Identity));
    }

    [Fact]
    public void Any_changed_or_missing_byte_is_noticed()
    {
        var bytes = Packed(0, 2);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte[1, 255], Gen.Int[0, bytes.Length - 1]).Sample((at, flip, length) =>
        {
            var changed = bytes.ToArray();
            changed[at] ^= flip;
            return Problem(changed, Identity) is not null && Problem(bytes[..length], Identity) is not null;
        });
    }

    [Fact]
    public void Nonsense_with_a_right_checksum_ends_the_block_and_throws_nothing()
    {
        var bytes = Packed(0, 3);
        var ended = 0;
        Gen.Select(Gen.Int[8, bytes.Length - 33], Gen.Byte, Gen.Int[8, bytes.Length - 33]).Sample((at, value, length) =>
        {
            var changed = bytes[..length];
            changed[Math.Min(at, length - 1)] = value;
            changed = [.. changed, .. System.Security.Cryptography.SHA256.HashData(changed)];
            var reader = Open(changed, Identity, out _);
            var (row, runs) = (new RunRow(Layout), 0);
            while (reader?.Next(row) == true)
            {
                runs++;
            }

            Interlocked.Add(ref ended, reader is null || runs < reader.Runs ? 1 : 0);
        });
        Assert.True(ended > 0);
    }

    private static BlockReader? Open(byte[] bytes, BlockIdentity identity, out string? problem) => BlockReader.Open(Layout, identity, bytes, out problem);

    private static string? Problem(byte[] bytes, BlockIdentity identity)
    {
        Open(bytes, identity, out var problem);
        return problem;
    }

    private static byte[] Packed(int block, int runs)
    {
        var (writer, row) = (new BlockWriter(Layout, Identity), new RunRow(Layout));
        writer.Begin(block, runs);
        for (var i = 0; i < runs; i++)
        {
            Fill(row, (uint)((block * Ensemble.BlockSize) + i));
            writer.Add(row);
        }

        return writer.End().ToArray();
    }

    private static void Fill(RunRow row, uint run)
    {
        var record = new RunRecord(Theater);
        Synthetic.Fill(record, new Draws(7, run));
        row.Fill(run, record);
    }

    private static int[] Bins(RunRow row) => [.. Enumerable.Range(0, Layout.Series.Count).SelectMany(series => row.Bins(series).ToArray())];
}
