using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Processes.Progress;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>Fights the step's battles, each on what stood there at its start: odds, losses, penetration, and who gives up.</summary>
public sealed class CombatProcess : IProcess
{
    /// <summary>Cohesion lost per day by those who fight with less than a day of supply. Judgement (D).</summary>
    private const double UnsuppliedFatigue = 0.10;

    /// <summary>Share of a screen that is lost when it is brushed aside. Judgement (D).</summary>
    private const double ScreenLoss = 0.25;

    /// <summary>Cohesion lost for the part of a formation that was brushed aside as a screen. Judgement (D).</summary>
    private const double ScreenShock = 0.1;

    /// <summary>A screen of a larger cell loses more, up to this many times; judged against a cell of 150 km2.</summary>
    private const double LargestScreenLoss = 1.5;
    private const double UsualCellKm2 = 150;

    /// <inheritdoc/>
    public string Explanation => "battles: odds, losses of the engaged, penetration; defences break, attacks are called off";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        for (var i = 0; i < run.Presence.BattleCount; i++)
        {
            if (SomeoneAttacks(run, run.Presence.Battles[i]))
            {
                Fight(run, run.Presence.Battles[i], i);
            }
        }
    }

    /// <summary>Takes off the list whom another battle of this step has beaten out of his own place: he goes back, and attacks nobody. Is anyone left?</summary>
    private static bool SomeoneAttacks(CampaignRun run, int node)
    {
        var (presence, formations) = (run.Presence, run.State.Formations);
        var last = -1;
        for (var formation = presence.FirstAgainst[node]; formation >= 0; formation = presence.NextAgainst[formation])
        {
            if (formations.Status[formation] == FormationStatus.Ready && formations.Destination[formation] == node)
            {
                last = formation;
            }
            else if (last < 0)
            {
                presence.FirstAgainst[node] = presence.NextAgainst[formation];
            }
            else
            {
                presence.NextAgainst[last] = presence.NextAgainst[formation];
            }
        }

        return presence.FirstAgainst[node] >= 0;
    }

    private static void Fight(CampaignRun run, int node, int battle)
    {
        var (presence, ground, combat) = (run.Presence, run.State.Ground, run.Model.Combat);
        var defender = ground.Owner[node];
        var attack = Attack.Against(run, node);
        if (run.Day - ground.AssaultedDay[node] >= SupportLaw.ForgottenDays)
        {
            (ground.AssaultSinceDay[node], ground.LossBeyondEven[node]) = (run.Day, 0);
            Assaults.NoteBeginning(run, node);
        }

        ground.AssaultedDay[node] = run.Day;

        var width = BattleWidthLaw.Km(BattleFront.ContactKm(run, node), BattleFront.Crowding(run, node, battle), combat);
        var everybody = run.Theater.Without(Mechanism.ForceToSpace);
        var defending = everybody ? 1 : ForceToSpaceLaw.EngagedShare(presence.DefenceMen[node], width, combat.FrontageMenPerKm);
        var attacking = everybody ? 1 : ForceToSpaceLaw.EngagedShare(attack.Men, width, combat.FrontageMenPerKm);
        var zone = DefendedZone.Km(run, node, attack.ApproachKm, attack.BeltKm);
        var urban = run.Theater.Ground.Urban[node] && !run.Theater.Without(Mechanism.TownsAndRivers);
        var posture = PostureLaw.Factor(Math.Max(0, zone - ground.PenetrationKm[node]), urban, combat);
        var shells = run.Input(InputKind.SideShellRatio, 1 - defender) / run.Input(InputKind.SideShellRatio, defender) * (run.State.Aid.Shells[1 - defender] / run.State.Aid.Shells[defender]);
        var rain = run.State.Weather.Wet ? run.Model.Weather.WetOdds : 1;
        var odds = OddsLaw.Ratio(attack.Power * attacking * rain * presence.AirOdds[node], presence.DefencePower[node] * defending * posture, shells, attack.Surprise, combat);
        ground.Odds[node] = odds;
        run.Trace?.Fought(node, attack.Men, odds);

        var mines = run.Theater.Without(Mechanism.Mines) ? 0 : Math.Min(1, Math.Max(run.Input(InputKind.NodeMines, node), attack.BeltMines));
        TakeLosses(run, node, odds, mines, attacking, defending);

        var before = ground.PenetrationKm[node];
        ground.PenetrationKm[node] = odds > 1
            ? before + (PenetrationLaw.KmPerDay(odds, mines, urban, combat) * CampaignRun.StepDays)
            : PenetrationLaw.Retaken(before, 1 - odds, CampaignRun.StepDays);
        if (before < ProgressLaw.DeepKm && ground.PenetrationKm[node] >= ProgressLaw.DeepKm)
        {
            run.State.Progress.LastProgressDay[1 - defender] = run.Day;
            run.Trace?.Penetrated(node, odds);
        }

        Decide(run, node, odds, zone);
    }

    private static void TakeLosses(CampaignRun run, int node, double odds, double mines, double attacking, double defending)
    {
        var (presence, ground) = (run.Presence, run.State.Ground);
        var z = run.Draws.Normal(DrawPurpose.BattleIntensity, run.Theater.Ground.Entities[node], run.Step / CampaignRun.StepsPerDay);
        var losses = AttritionLaw.PerDay(odds, Distributions.UnitLognormal(z, AttritionLaw.IntensitySigma), mines, run.Model.Combat);
        var (attackerShare, defenderShare) = (Math.Min(MostPerStep, losses.Attacker * CampaignRun.StepDays), Math.Min(MostPerStep, losses.Defender * CampaignRun.StepDays));
        ground.LossBeyondEven[node] += defending * defenderShare * losses.BeyondEven;
        for (var formation = presence.FirstAgainst[node]; formation >= 0; formation = presence.NextAgainst[formation])
        {
            Command.Surprise.NoteContact(run, formation);
            Engage(run, formation, attacking, attackerShare, run.Model.Cohesion.AttackerFatigue);
            Consume(run, formation, attacking);
        }

        var home = Screens.ShareIn(run, node, node);
        for (var formation = presence.FirstAt[node]; formation >= 0; formation = presence.NextAt[formation])
        {
            Engage(run, formation, home * defending, defenderShare, run.Model.Cohesion.DefenderFatigue);
            Consume(run, formation, attacking: 0);
        }

        if (presence.ScreenMen[node] > 0)
        {
            var pieces = run.Theater.Pieces;
            for (var at = pieces.WatcherStart[node]; at < pieces.WatcherStart[node + 1]; at++)
            {
                EngageDetachment(run, pieces.Watcher[at], ScreenShare(run, pieces.Watcher[at], node), defending, defenderShare);
            }
        }

        LoseHelpers(run, node, defending, defenderShare);
        if (ground.GarrisonMen[node] > 0)
        {
            var lost = ground.GarrisonMen[node] * defenderShare;
            ground.GarrisonMen[node] -= lost;
            run.State.Ledger.Casualties[ground.Owner[node]] += lost;
        }
    }

    /// <summary>Those who came to help share the losses.</summary>
    private static void LoseHelpers(CampaignRun run, int node, double defending, double defenderShare)
    {
        var (presence, near) = (run.Presence, run.Theater.Ground);
        for (var at = near.NearStart[node]; at < near.NearStart[node + 1]; at++)
        {
            var home = near.NearNode[at];
            EngageDetachment(run, home, presence.SupportTo[home] == node ? presence.SupportShare[home] : 0, defending, defenderShare);
        }
    }

    /// <summary>Losses of a garrison for the part of it that defends elsewhere.</summary>
    private static void EngageDetachment(CampaignRun run, int home, double share, double defending, double defenderShare)
    {
        var presence = run.Presence;
        for (var formation = presence.FirstAt[home]; share > 0 && formation >= 0; formation = presence.NextAt[formation])
        {
            Engage(run, formation, share * defending, defenderShare, run.Model.Cohesion.DefenderFatigue);
        }
    }

    /// <summary>No battle costs a force more than this in a step, whatever the intensity.</summary>
    private const double MostPerStep = 0.2;

    /// <summary>Losses and fatigue of the engaged part of a formation.</summary>
    private static void Engage(CampaignRun run, int formation, double engaged, double share, double fatigue)
    {
        var (formations, roster) = (run.State.Formations, run.Theater.Roster);
        var lost = AttritionLaw.MenLost(formations.Men[formation] * engaged, share, run.Draws.Normal(DrawPurpose.Losses, roster.Entities[formation], run.Step));
        Losses.LoseEquipment(run, formation, AttritionLaw.EquipmentLost(lost, formations.Men[formation], formations.Equipment[formation]));
        formations.Men[formation] -= lost;
        run.State.Ledger.Casualties[roster.Side[formation]] += lost;
        formations.Cohesion[formation] = Math.Max(0, formations.Cohesion[formation] - (run.Model.Cohesion.PerLoss * lost / formations.FullMen[formation]) - (fatigue * engaged * CampaignRun.StepDays));
    }

    private static void Consume(CampaignRun run, int formation, double attacking)
    {
        var formations = run.State.Formations;
        (formations.Contact[formation], formations.Fought[formation]) = (true, true);
        var perDay = ConsumptionLaw.PerDay(formations.Men[formation], front: true, attacking, run.Model.Supply);
        Stocks.Use(run, formation, new Tonnes(perDay.Fuel * CampaignRun.StepDays, perDay.Ammunition * CampaignRun.StepDays));
        if (Stocks.IsShort(run, formation))
        {
            formations.LoseCohesion(formation, UnsuppliedFatigue * CampaignRun.StepDays);
        }
    }

    /// <summary>Does the defence break, or the attack stop, in this step?</summary>
    private static void Decide(CampaignRun run, int node, double odds, double zone)
    {
        var (ground, combat, entity) = (run.State.Ground, run.Model.Combat, run.Theater.Ground.Entities[node]);
        var penetrated = zone > 0 ? Math.Min(1, ground.PenetrationKm[node] / zone) : 1;
        if (penetrated >= 1 || run.Draws.Bernoulli(DrawPurpose.Break, entity, run.Step, BreakLaw.Chance(BreakLaw.DefenceBreaks(penetrated, odds, combat), CampaignRun.StepDays)))
        {
            run.Trace?.DefenceBroke(node, odds);
            Break(run, node);
        }
        else if (run.Draws.Bernoulli(DrawPurpose.Stop, entity, run.Step, BreakLaw.Chance(BreakLaw.AttackStops(odds, combat), CampaignRun.StepDays)))
        {
            var until = run.Day + PauseLaw.Days(run.Draws.Uniform(DrawPurpose.Pause, entity, run.Step));
            var formations = run.State.Formations;
            run.Trace?.CalledOff(node, until, odds);
            Assaults.NoteRepulse(run, node);
            for (var formation = run.Presence.FirstAgainst[node]; formation >= 0; formation = run.Presence.NextAgainst[formation])
            {
                formations.PauseUntilDay[formation] = until;
                formations.LoseCohesion(formation, PauseLaw.Cohesion);
                Cohesion.Morale.Fail(run, formation);
            }

            for (var formation = run.Presence.FirstAt[node]; formation >= 0; formation = run.Presence.NextAt[formation])
            {
                Cohesion.Morale.Succeed(run, formation, lift: 0);
            }
        }
    }

    private static void Break(CampaignRun run, int node)
    {
        var (presence, formations, ground, roster) = (run.Presence, run.State.Formations, run.State.Ground, run.Theater.Roster);
        BrushScreensAside(run, node);
        for (var formation = presence.FirstAt[node]; formation >= 0;)
        {
            var next = presence.NextAt[formation];
            if (formations.Status[formation] == FormationStatus.Ready)
            {
                formations.Destination[formation] = -1;
                var rout = run.Draws.Bernoulli(DrawPurpose.Rout, roster.Entities[formation], run.Step, RoutLaw.Chance(formations.Cohesion[formation] - (ContagionLaw.InDefeat * PanicProcess.Contagion(run, formation))));
                var cost = RoutLaw.After(rout, ground.LossBeyondEven[node]);
                run.Trace?.Beaten(formation, rout, cost.Men);
                Withdrawal.DriveBack(run, formation, cost, rout ? FormationStatus.Routed : FormationStatus.Withdrawing);
            }

            formation = next;
        }

        for (var formation = presence.FirstAgainst[node]; formation >= 0; formation = presence.NextAgainst[formation])
        {
            // What is left of the way lies open: the attackers stand at the edge of the place.
            formations.ProgressKm[formation] = Math.Max(formations.ProgressKm[formation], run.Theater.Ways.Km[formations.Way[formation]] - Cohesion.DiggingLaw.LeastKm);
            Cohesion.Morale.Succeed(run, formation, Cohesion.MoraleLaw.BreakthroughLift);
        }

        (presence.FirstAt[node], presence.Hold[node], presence.DefenceMen[node]) = (-1, Hold.Empty, 0);
        (ground.PenetrationKm[node], ground.LossBeyondEven[node]) = (0, 0);
        ground.PreparedKm[node] = Math.Min(Cohesion.DiggingLaw.LeastKm, ground.PreparedKm[node]);
    }

    /// <summary>Detachments from elsewhere lose a part and go home; the handful left in the place is lost.</summary>
    private static void BrushScreensAside(CampaignRun run, int node)
    {
        var (presence, formations, ground) = (run.Presence, run.State.Formations, run.State.Ground);
        if (presence.ScreenMen[node] > 0)
        {
            var size = Math.Min(LargestScreenLoss, Math.Sqrt(run.Theater.Ground.CellKm2[node] / UsualCellKm2));
            var pieces = run.Theater.Pieces;
            for (var at = pieces.WatcherStart[node]; at < pieces.WatcherStart[node + 1]; at++)
            {
                var share = ScreenShare(run, pieces.Watcher[at], node);
                for (var formation = presence.FirstAt[pieces.Watcher[at]]; share > 0 && formation >= 0; formation = presence.NextAt[formation])
                {
                    Losses.Overrun(run, formation, ScreenLoss * size * share);
                    formations.LoseCohesion(formation, ScreenShock * share * size);
                }
            }
        }

        if (presence.Hold[node] == Hold.Screen)
        {
            ground.ScreenBrokenDay[node] = run.Day;
        }

        Losses.LoseGarrison(run, node);
    }

    private static double ScreenShare(CampaignRun run, int watcher, int node) =>
        run.State.Ground.Owner[watcher] == run.State.Ground.Owner[node] && run.Presence.Hold[watcher] == Hold.Garrison ? Screens.ShareIn(run, watcher, node) : 0;
}
