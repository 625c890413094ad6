using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.AirSupport;

/// <summary>Shares each side's sorties over its battles, by men engaged: they raise its odds, and some strike its own men.</summary>
public sealed class AirSupportProcess : IProcess
{
    private readonly double[] _men = new double[CompiledTheater.SideCount];

    /// <inheritdoc/>
    public string Explanation => "aircraft support battles, and some strike their own side, where the scenario gives a side sorties";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        if (!run.Theater.HasAir || run.Theater.Without(Mechanism.AirSupport))
        {
            return;
        }

        var presence = run.Presence;
        Array.Clear(_men);
        for (var i = 0; i < presence.BattleCount; i++)
        {
            for (var side = 0; side < CompiledTheater.SideCount; side++)
            {
                _men[side] += Engaged(run, presence.Battles[i], side);
            }
        }

        for (var i = 0; i < presence.BattleCount; i++)
        {
            var node = presence.Battles[i];
            var defender = run.State.Ground.Owner[node];
            presence.AirOdds[node] = Support(run, node, 1 - defender) / Support(run, node, defender);
        }
    }

    /// <summary>Flies a side's share of sorties over a battle.</summary>
    /// <returns>What its odds are multiplied by.</returns>
    private double Support(CampaignRun run, int node, int side)
    {
        var men = Engaged(run, node, side);
        var perDay = AirSupportLaw.Flown(run.Input(InputKind.SideSorties, side), run.State.Weather.Wet);
        if (perDay <= 0 || men <= 0)
        {
            return 1;
        }

        perDay *= men / _men[side];
        var (flown, wasted) = (perDay * CampaignRun.StepDays, 0.0);
        var expected = flown * IdentificationLaw.Share(run.Model.AirSupport.Misidentified, Fluidity(run, node));
        if (run.Draws.Bernoulli(DrawPurpose.AirSupport, run.Theater.Ground.Entities[node], run.Step, IdentificationLaw.Chance(expected), lane: (byte)side))
        {
            wasted = Math.Min(flown, IdentificationLaw.Given(expected));
            StrikeOwn(run, node, side, wasted);
        }

        run.Record.Sides[side].Sorties += flown;
        run.Record.Sides[side].SortiesWasted += wasted;
        return AirSupportLaw.Odds(perDay - (wasted / CampaignRun.StepDays), men);
    }

    /// <summary>Men of a side in a battle.</summary>
    private static double Engaged(CampaignRun run, int node, int side)
    {
        if (run.State.Ground.Owner[node] == side)
        {
            return run.Presence.DefenceMen[node];
        }

        var men = 0.0;
        for (var formation = run.Presence.FirstAgainst[node]; formation >= 0; formation = run.Presence.NextAgainst[formation])
        {
            men += run.State.Formations.Men[formation];
        }

        return men;
    }

    /// <summary>Share of the cells around that changed hands lately.</summary>
    private static double Fluidity(CampaignRun run, int node)
    {
        var (ground, changed) = (run.Theater.Ground, run.State.Ground.ChangedDay);
        var (cells, fluid) = (1, IsFluid(node) ? 1 : 0);
        for (var at = ground.NearStart[node]; at < ground.NearStart[node + 1] && ground.NearKmOf[at] <= IdentificationLaw.ReachKm; at++)
        {
            cells++;
            fluid += IsFluid(ground.NearNode[at]) ? 1 : 0;
        }

        return (double)fluid / cells;

        bool IsFluid(int cell) => run.Day - changed[cell] < IdentificationLaw.MemoryDays;
    }

    /// <summary>Own sorties hit the largest own formation in the battle; where only detachments fight, they hit nobody.</summary>
    private static void StrikeOwn(CampaignRun run, int node, int side, double sorties)
    {
        var (presence, formations) = (run.Presence, run.State.Formations);
        var (first, next) = run.State.Ground.Owner[node] == side ? (presence.FirstAt[node], presence.NextAt) : (presence.FirstAgainst[node], presence.NextAgainst);
        var struck = first;
        for (var formation = first; formation >= 0; formation = next[formation])
        {
            struck = formations.Men[formation] > formations.Men[struck] ? formation : struck;
        }

        if (struck >= 0)
        {
            var lost = Math.Min(formations.Men[struck], IdentificationLaw.MenPerSortie * sorties);
            Losses.Hit(run, struck, lost);
            run.Record.Sides[side].OwnAirLosses += lost;
            run.Trace?.HitByOwnAircraft(struck, lost);
        }
    }
}
