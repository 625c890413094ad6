using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Fires;

/// <summary>Batteries fire salvos at what the enemy uses behind his front: a kind of target by lot among those in reach, and one of the kind by lot, those first that raiders have in sight.</summary>
public sealed class FiresProcess(CompiledTheater theater) : IProcess
{
    /// <summary>Draws of a salvo: how many there are, the kind, the target, whether it hits, what it does, twice.</summary>
    private const int Lanes = 8;
    private const int MostPerStep = byte.MaxValue / Lanes;
    private static readonly FireTarget[] _kinds = Enum.GetValues<FireTarget>();

    private readonly Targets _targets = new(theater);
    private readonly FireTarget[] _inReach = new FireTarget[_kinds.Length];

    /// <inheritdoc/>
    public string Explanation => "batteries fire at depots, railheads, bridges and headquarters behind the enemy's front, where the scenario gives a side batteries";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        if (theater.Without(Mechanism.Fires))
        {
            return;
        }

        for (var battery = 0; battery < theater.Batteries.Count; battery++)
        {
            var salvos = Salvos(run, battery);
            if (salvos > 0)
            {
                _targets.Begin(battery);
            }

            for (var salvo = 0; salvo < salvos; salvo++)
            {
                Fire(run, battery, salvo * Lanes);
            }
        }
    }

    /// <summary>Whole salvos of the step, and what is left over by lot.</summary>
    private static int Salvos(CampaignRun run, int battery)
    {
        var mean = run.Input(InputKind.BatterySalvos, battery) * CampaignRun.StepDays;
        var whole = Math.Floor(mean);
        return Math.Min(MostPerStep, (int)whole + (run.Draws.Bernoulli(DrawPurpose.Fires, run.Theater.Batteries.Entities[battery], run.Step, mean - whole) ? 1 : 0));
    }

    private void Fire(CampaignRun run, int battery, int lane)
    {
        var (batteries, side) = (theater.Batteries, theater.Batteries.Side[battery]);
        var kinds = 0;
        foreach (var kind in _kinds)
        {
            if (batteries.AimsAt(battery, kind))
            {
                _targets.Find(run, kind);
                _inReach[kinds] = kind;
                kinds += _targets.Count > 0 ? 1 : 0;
            }
        }

        if (kinds == 0)
        {
            return;
        }

        double Luck(int of) => run.Draws.Uniform(DrawPurpose.Fires, batteries.Entities[battery], run.Step, (byte)(lane + of));
        var chosen = _inReach[(int)(Luck(1) * kinds)];
        _targets.Find(run, chosen);
        var target = _targets.Choose(Luck(2), out var seen);
        var p = run.Input(InputKind.BatteryHitChance, battery);
        var moves = chosen is FireTarget.Depots or FireTarget.Headquarters;
        var chance = moves ? FiresLaw.Moving(p, seen, run.Input(InputKind.BatteryCommunications, battery)) : FiresLaw.Fixed(p);
        run.Record.Sides[side].Salvos++;
        if (Luck(3) < chance)
        {
            Hit(run, side, chosen, target, Luck(4), Luck(5));
        }
    }

    private static void Hit(CampaignRun run, int side, FireTarget kind, int target, double luck, double more)
    {
        var (record, caps) = (run.Record.Sides[side], run.Theater.Logistics.CapCount);
        switch (kind)
        {
            case FireTarget.Depots when run.Suppressed?.Spares(EventKind.DepotHit, formation: target) != true:
                record.StockDestroyedTonnes += Damage.ToDepot(run, target, luck, more);
                record.DepotHits++;
                break;
            case FireTarget.Headquarters when run.Suppressed?.Spares(EventKind.HeadquartersHit, formation: target) != true:
                Damage.ToHeadquarters(run, target);
                record.HeadquartersHits++;
                break;
            case FireTarget.Railheads when run.Suppressed?.Spares(EventKind.SalvoHit, cap: target) != true:
                Damage.ToCap(run, target, DamageLaw.RailheadLeft, DamageLaw.RailheadRepairDays);
                run.Trace?.SalvoHit(side, target);
                record.RailheadHits++;
                break;
            case FireTarget.Bridges when target < caps && run.Suppressed?.Spares(EventKind.SalvoHit, cap: target) != true:
                Damage.ToCap(run, target, DamageLaw.CrossingLeft, DamageLaw.CrossingRepairDays);
                run.Trace?.SalvoHit(side, target);
                record.BridgeHits++;
                break;
            case FireTarget.Bridges when target >= caps && run.Suppressed?.SparesBridge(run.Theater.Ways, target - caps) != true:
                Damage.ToBridge(run, target - caps, Distributions.Gamma2(1 - luck, 1 - more, DamageLaw.BridgeRepairDays));
                run.Trace?.BridgeHit(side, target - caps);
                record.BridgeHits++;
                break;
            default:
                break; // Spared in a counterfactual.
        }
    }
}
