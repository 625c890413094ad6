using OffensiveSim.Engine.Campaign;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

/// <summary>What must hold after every step of every campaign: the books balance, every number is one, and nobody is where he may not be.</summary>
internal static class Books
{
    private const double Relative = 1e-6;

    public static void Check(CampaignRun run)
    {
        for (var side = 0; side < 2; side++)
        {
            CheckMen(run, side);
            CheckTonnes(run, side);
        }

        CheckFormations(run);
        CheckGround(run);
        CheckSupply(run);
    }

    public static bool Exists(FormationState formations, int formation) => formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone);

    private static void CheckMen(CampaignRun run, int side)
    {
        var (formations, ground, ledger) = (run.State.Formations, run.State.Ground, run.State.Ledger);
        var men = Enumerable.Range(0, run.Theater.Roster.Count).Where(formation => run.Theater.Roster.Side[formation] == side && Exists(formations, formation)).Sum(formation => formations.Men[formation])
            + Enumerable.Range(0, run.Theater.NodeCount).Where(node => ground.GarrisonMen[node] > 0 && run.Theater.Roster.Side[ground.GarrisonOf[node]] == side).Sum(node => ground.GarrisonMen[node]);
        var (came, gone) = (ledger.Arrived[side] + ledger.Replaced[side], ledger.Casualties[side] + ledger.Captured[side] + ledger.Dispersed[side]);

        Assert.True(Math.Abs(men + gone - came) <= Relative * Math.Max(1, came), $"Side {side}, step {run.Step}: {men} men and {gone} lost of {came}.");
    }

    private static void CheckTonnes(CampaignRun run, int side)
    {
        var (formations, ledger) = (run.State.Formations, run.State.Ledger);
        var held = Enumerable.Range(0, run.Theater.Roster.Count)
            .Where(formation => run.Theater.Roster.Side[formation] == side && Exists(formations, formation))
            .Sum(formation => formations.FuelTonnes[formation] + formations.AmmunitionTonnes[formation]);
        var (issued, spent) = (ledger.IssuedTonnes[side], ledger.ConsumedTonnes[side] + ledger.LostTonnes[side]);

        Assert.True(Math.Abs(held + spent - issued) <= Relative * Math.Max(1, issued), $"Side {side}, step {run.Step}: {held} t held and {spent} t spent of {issued} t.");
    }

    private static void CheckFormations(CampaignRun run)
    {
        var (formations, ways) = (run.State.Formations, run.Theater.Ways);
        for (var formation = 0; formation < run.Theater.Roster.Count; formation++)
        {
            var name = $"formation {formation}, step {run.Step}";
            InRange(formations.Men[formation], 0, double.MaxValue, name);
            InRange(formations.Cohesion[formation], 0, 1, name);
            InRange(formations.Quality[formation], 0, 1.2, name);
            InRange(formations.FuelTonnes[formation], 0, double.MaxValue, name);
            InRange(formations.AmmunitionTonnes[formation], 0, double.MaxValue, name);
            InRange(formations.Equipment[formation], -1e-9, double.MaxValue, name);
            InRange(formations.IsolatedDays[formation], 0, run.Day + 1, name);
            InRange(formations.ProgressKm[formation], 0, formations.Way[formation] >= 0 ? ways.Km[formations.Way[formation]] : 0, name);
            var (node, destination) = (formations.Node[formation], formations.Destination[formation]);
            if (Exists(formations, formation))
            {
                Assert.True(run.Theater.Ground.Open(run.Theater.Roster.Side[formation], node), $"{name} stands in sanctuary.");
            }

            if (Exists(formations, formation) && destination >= 0)
            {
                var way = formations.Way[formation];
                Assert.True((ways.A[way], ways.B[way]) == (node, destination) || (ways.B[way], ways.A[way]) == (node, destination), $"{name} is on a way that does not lead from {node} to {destination}.");
            }
        }
    }

    private static void CheckGround(CampaignRun run)
    {
        var ground = run.State.Ground;
        for (var node = 0; node < run.Theater.NodeCount; node++)
        {
            var name = $"node {node}, step {run.Step}";
            InRange(ground.PreparedKm[node], 0, 100, name);
            InRange(ground.PenetrationKm[node], 0, 100, name);
            InRange(ground.GarrisonMen[node], 0, 1000, name);
            InRange(ground.Odds[node], 0.1, 20, name);
            InRange(ground.HostileKm[node], 0, 1000, name);
            Assert.True(run.Theater.Ground.SanctuaryOf[node] < 0 || ground.Owner[node] == run.Theater.Ground.Controller[node], $"{name}: sanctuary has changed hands.");
        }
    }

    private static void CheckSupply(CampaignRun run)
    {
        var supply = run.State.Supply;
        Assert.All(supply.CapLeft, left => InRange(left, 0, 1, "cap left"));
        Assert.All(supply.DeliveredTonnes, tonnes => InRange(tonnes, 0, double.MaxValue, "delivered"));
        Assert.All(supply.UnmetTonnes, tonnes => InRange(tonnes, 0, double.MaxValue, "unmet"));
        Assert.All(supply.DistanceKm, km => Assert.True(km >= 0));
    }

    private static void InRange(double value, double low, double high, string what) => Assert.True(value >= low && value <= high, $"{what}: {value} is not in [{low}, {high}].");
}
