using System.Security.Cryptography;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Scenarios.Tests;

/// <summary>
/// Campaigns of shipped scenarios, bit for bit as they were when this was written. Where they differ, results have changed: if that is meant, run with OFFSIM_UPDATE=1, say so in CHANGELOG.md with *changes results*, and measure
/// benchmarks anew.
/// </summary>
public class ReferenceCampaignsTests
{
    private const int Runs = 24;

    [Fact]
    public void Campaigns_are_what_they_were_bit_for_bit() => GoldenFile.AssertEqual(
        Path.Combine(GoldenFile.Folder, "reference-campaigns.txt"),
        string.Concat(
            from scenario in new[] { "kharkiv-2022/scenario.yaml", "kherson-2022/scenario.yaml", "tutorial/1-two-forces-meet.yaml" }
            let theater = new CompiledTheater(ScenarioLoader.Load(Path.Combine(GoldenFile.Root, "scenarios", scenario), []).Scenario!.Theater)
            from seed in Enumerable.Range(1, 4)
            select $"{scenario} seed {seed}: {Hash(theater, (ulong)seed)}\n"));

    /// <summary>Of what the campaigns came to: who held what when, strength, stocks and losses.</summary>
    private static string Hash(CompiledTheater theater, ulong seed)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var simulator = new CampaignSimulator(theater);
        for (var run = 0u; run < Runs; run++)
        {
            Write(writer, simulator.Run(seed, run));
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..16];
    }

    private static void Write(BinaryWriter writer, RunRecord record)
    {
        for (var change = 0; change < record.ChangeCount; change++)
        {
            writer.Write(record.ChangeNode[change]);
            writer.Write(record.ChangeOwner[change]);
            writer.Write(record.ChangeDay[change]);
        }

        Array.ForEach(record.TerritoryKm2, writer.Write);
        foreach (var side in record.Sides)
        {
            Array.ForEach([.. side.Strength, .. side.StockDays, side.Casualties, side.Captured, side.Dispersed, side.EquipmentLost], writer.Write);
        }
    }
}
