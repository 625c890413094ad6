using System.Globalization;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles.Blocks;

/// <summary>The folder of an ensemble's blocks: <c>block-000000.bin</c>, <c>block-000001.bin</c>, ...</summary>
/// <param name="folder">The folder; it exists before the first block is written.</param>
public sealed class BlockStore(string folder)
{
    /// <summary>Name of a block's file.</summary>
    public string PathOf(int block) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"block-{block:000000}.bin"));

    /// <summary>Keeps a block.</summary>
    /// <returns>Why it could not be kept, or null.</returns>
    public Diagnostic? Write(int block, ReadOnlyMemory<byte> bytes) => AtomicFile.Write(PathOf(block), stream => stream.Write(bytes.Span));

    /// <summary>Deletes what a killed process left of blocks that it was writing.</summary>
    /// <returns>Why it could not be deleted, or null.</returns>
    public Diagnostic? Sweep() => Disk.Try(folder, () =>
    {
        foreach (var file in Directory.EnumerateFiles(folder, "block-*").Where(file => file.EndsWith(AtomicFile.Unfinished, StringComparison.Ordinal)))
        {
            File.Delete(file);
        }
    });

    /// <summary>How many files of blocks there are, sound or not.</summary>
    public int Count() => Directory.Exists(folder) ? Files().Count() : 0;

    /// <summary>What the first sound block holds runs of; null where there is none.</summary>
    public BlockIdentity? Identity()
    {
        BlockIdentity? identity = null;
        _ = Disk.Try(folder, () => identity = Files().Order(StringComparer.Ordinal).Select(file => BlockReader.IdentityOf(File.ReadAllBytes(file))).FirstOrDefault(found => found is not null));
        return identity;
    }

    /// <summary>A block that was kept before, whole and sound; null where there is none, so that it has to be run.</summary>
    /// <param name="layout">What is kept of a run.</param>
    /// <param name="identity">What it must be a block of.</param>
    /// <param name="block">Its index.</param>
    /// <param name="runs">How many runs it must hold.</param>
    /// <param name="row">Scratch.</param>
    public BlockReader? Find(RowLayout layout, BlockIdentity identity, int block, int runs, RunRow row)
    {
        byte[] bytes = [];
        return File.Exists(PathOf(block))
            && Disk.Try(PathOf(block), () => bytes = File.ReadAllBytes(PathOf(block))) is null
            && BlockReader.Open(layout, identity, bytes, out _) is { } reader
            && reader.Block == block && reader.Runs == runs && reader.IsWhole(row) ? reader : null;
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(folder, "block-*.bin");

    /// <summary>Goes through the runs of the blocks 0, 1, ... in order.</summary>
    /// <param name="layout">What is kept of a run.</param>
    /// <param name="identity">What the blocks must be blocks of.</param>
    /// <param name="blocks">How many blocks.</param>
    /// <param name="visit">Sees every run; the row is valid until it returns.</param>
    /// <returns>What is wrong with the first block that cannot be used, or null. Runs before it have been visited.</returns>
    public Diagnostic? Read(RowLayout layout, BlockIdentity identity, int blocks, Action<RunRow> visit)
    {
        var row = new RunRow(layout);
        for (var block = 0; block < blocks; block++)
        {
            byte[] bytes = [];
            if (Disk.Try(PathOf(block), () => bytes = File.ReadAllBytes(PathOf(block))) is { } unread)
            {
                return unread;
            }

            var reader = BlockReader.Open(layout, identity, bytes, out var problem);
            problem ??= reader!.Block == block ? null : $"the file holds block {reader.Block}";
            var read = 0;
            while (problem is null && reader!.Next(row))
            {
                visit(row);
                read++;
            }

            if (problem is not null || read < reader!.Runs)
            {
                return new Diagnostic(Severity.Error, new Place(PathOf(block), 0, 0), problem ?? "the block is damaged", "delete the folder and run again");
            }
        }

        return null;
    }
}
