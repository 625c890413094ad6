using System.Text.Json;
using CsCheck;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using Xunit;

namespace OffensiveSim.Ensembles.Tests;

/// <summary>Whatever an interruption left of the blocks, going on gives what an uninterrupted ensemble gives, and runs no sound block again.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Runs = 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("offsim-resume-").FullName;
    private readonly CompiledTheater _theater = new(Synthetic.Scenario.Theater);
    private int _ran;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Each of the four blocks is left as it is, missing, cut off at a random byte, or with a random bit flipped.</summary>
    [Fact]
    public void Damaged_and_missing_blocks_are_run_again_and_sound_ones_are_not()
    {
        var whole = Run(Runs);
        var blocks = Enumerable.Range(0, 4).Select(block => File.ReadAllBytes(new BlockStore(_folder).PathOf(block))).ToArray();
        var fates = Gen.Select(Gen.Int[0, 3], Gen.Int[0, int.MaxValue]);
        Gen.Select(fates, fates, fates, fates).Sample((a, b, c, d) =>
        {
            (int Fate, int Where)[] all = [a, b, c, d];
            for (var block = 0; block < all.Length; block++)
            {
                Damage(new BlockStore(_folder).PathOf(block), blocks[block], all[block].Fate, all[block].Where);
            }

            _ran = 0;
            Assert.Equal(whole, Run(Runs));
            Assert.Equal(all.Select((one, block) => one.Fate == 0 ? 0 : block < 3 ? Ensemble.BlockSize : Runs - (3 * Ensemble.BlockSize)).Sum(), _ran);
            Assert.Equal(blocks[0], File.ReadAllBytes(new BlockStore(_folder).PathOf(0)));
        }, iter: 60, threads: 1);
    }

    [Fact]
    public void More_campaigns_run_only_those_and_the_block_that_was_partial()
    {
        Run(300);
        _ran = 0;

        var extended = Run(Runs);

        Assert.Equal(Runs - Ensemble.BlockSize, _ran);
        Directory.Delete(_folder, recursive: true);
        Directory.CreateDirectory(_folder);
        Assert.Equal(Run(Runs), extended);
    }

    [Fact]
    public void Blocks_of_another_seed_are_not_taken_for_these()
    {
        Run(Runs, seed: 2);
        _ran = 0;

        var resumed = Run(Runs);

        Assert.Equal(Runs, _ran);
        Assert.NotEqual(Run(Runs, seed: 2), resumed);
    }

    [Fact]
    public void A_folder_knows_what_its_blocks_hold_runs_of()
    {
        var store = new BlockStore(_folder);
        Assert.Null(store.Identity());

        Run(300, seed: 5);
        File.WriteAllText(store.PathOf(0), "no block");

        Assert.Equal(new BlockIdentity(Synthetic.Scenario.Hash, 5, BlockIdentity.ThisEngine), store.Identity());
        Assert.Equal(2, store.Count());
    }

    private static void Damage(string path, byte[] bytes, int fate, int where)
    {
        File.Delete(path);
        if (fate != 1)
        {
            var written = fate == 2 ? bytes[..(where % bytes.Length)] : bytes.ToArray();
            if (fate == 3)
            {
                written[where % bytes.Length] ^= (byte)(1 << (where % 8));
            }

            File.WriteAllBytes(path, written);
        }
    }

    private string Run(int runs, ulong seed = 1)
    {
        var options = new EnsembleOptions { Runs = runs, Seed = seed, Threads = 2, Store = new BlockStore(_folder), Resume = true };
        return JsonSerializer.Serialize(Ensemble.Run(Synthetic.Scenario, _theater, Counting, options, null, TestContext.Current.CancellationToken).Result);
    }

    private RunCampaign Counting()
    {
        var run = Synthetic.Campaigns(_theater);
        return (seed, index) =>
        {
            Interlocked.Increment(ref _ran);
            return run(seed, index);
        };
    }
}
