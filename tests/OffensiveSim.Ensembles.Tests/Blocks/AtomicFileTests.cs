using OffensiveSim.Ensembles.Blocks;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Blocks;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("offsim-atomic-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_whole_file_replaces_what_had_its_name()
    {
        var path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "a longer text that was there before");

        Assert.Null(AtomicFile.Write(path, stream => stream.Write("new"u8)));

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_disk_that_fails_half_way_leaves_what_was_there()
    {
        var path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "before");

        var error = AtomicFile.Write(path, stream =>
        {
            stream.Write("half of"u8);
            throw new IOException("No space left on device");
        });

        Assert.Equal("No space left on device", error!.Message);
        Assert.Equal(path, error.Place.File);
        Assert.NotNull(error.Hint);
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_bug_in_the_writer_is_not_the_disks_fault_and_leaves_nothing()
    {
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(Path.Combine(_folder, "a.txt"), _ => throw new InvalidOperationException()));

        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_missing_folder_is_an_error_value() => Assert.NotNull(AtomicFile.Write(Path.Combine(_folder, "missing", "a.txt"), _ => { }));
}
