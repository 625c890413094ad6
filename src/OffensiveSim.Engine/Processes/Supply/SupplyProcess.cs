using System.Numerics;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Processes.Weather;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>Twice a day, brings up what formations have used: as far as sources, railheads, crossings and trucks allow.</summary>
public sealed class SupplyProcess : IProcess
{
    /// <summary>Deliveries are worked out this often, days.</summary>
    private const double RoundDays = 0.5;
    private const int RoundSteps = 2;

    /// <summary>A formation takes up at most this many days of supply per day. Judgement (D).</summary>
    private const double UnloadDaysPerDay = 4;

    /// <summary>What a full railhead cannot hand over is fetched from one this much further back, km. Judgement (D).</summary>
    private const double DetourKm = 80;

    private readonly SupplyNetwork _network;
    private readonly CutRoads _cutRoads;
    private readonly Convoys _convoys;
    private readonly double[] _asked;
    private readonly double[] _capPart;
    private readonly int[] _place;
    private readonly int[] _needy;
    private int _needyCount;
    private readonly double[] _part;
    private readonly int[] _binding;
    private readonly double[] _needFuel;
    private readonly double[] _needAmmunition;
    private readonly double[] _km;
    private readonly double[] _hours;
    private readonly double[] _truckPart;

    /// <summary>Scratch for one thread.</summary>
    public SupplyProcess(CompiledTheater theater)
    {
        var (formations, caps, pools) = (theater.Roster.Count, theater.Logistics.CapCount, theater.Logistics.PoolName.Length);
        (_network, _cutRoads, _convoys) = (new SupplyNetwork(theater), new CutRoads(theater), new Convoys(theater));
        (_asked, _capPart, _part) = (new double[caps], new double[caps], new double[formations]);
        (_place, _needy) = (new int[formations], new int[formations]);
        (_needFuel, _needAmmunition, _km) = (new double[formations], new double[formations], new double[formations]);
        (_hours, _truckPart) = (new double[pools], new double[pools]);
        _binding = new int[formations];
    }

    /// <summary>True to work the network out in every round, changed or not: for the test that both give the same.</summary>
    public bool Always { get; init; }

    /// <inheritdoc/>
    public string Explanation => "twice a day: routes where something changed; stocks brought up within sources, railheads, crossings and trucks";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        if (run.Step % RoundSteps != 0)
        {
            return;
        }

        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            var (ground, supply) = (run.State.Ground, run.State.Supply);
            if (supply.Stale[side] || supply.Doubtful[side] || Always)
            {
                supply.Stale[side] |= _cutRoads.Look(side, ground, supply);
                supply.Doubtful[side] = false;
            }

            if (supply.Stale[side] || Always)
            {
                _network.WorkOut(side, ground, supply, run.Day);
                supply.Stale[side] = false;
                run.Trace?.RoutesWorkedOut(side);
            }
        }

        _convoys.Begin(run, RoundDays);
        Ask(run);
        Share(run);
        Deliver(run);
    }

    /// <summary>What each formation needs, and what that asks of each cap.</summary>
    private void Ask(CampaignRun run)
    {
        var (theater, formations, supply) = (run.Theater, run.State.Formations, run.State.Supply);
        var (carried, parameters) = (run.Model.Supply.CarriedDays, run.Model.Supply);
        Array.Clear(_asked);
        _needyCount = 0;
        for (var formation = 0; formation < theater.Roster.Count; formation++)
        {
            if (formations.Status[formation] is FormationStatus.Absent or FormationStatus.Gone)
            {
                continue;
            }

            var at = (theater.Roster.Side[formation] * theater.NodeCount) + Place(run, formation);
            var (fuelDay, ammunitionDay) = (ConsumptionLaw.FuelDayTonnes(formations.Men[formation], parameters), ConsumptionLaw.AmmunitionDayTonnes(formations.Men[formation], parameters));
            _needFuel[formation] = Math.Clamp((carried * fuelDay) - formations.FuelTonnes[formation], 0, UnloadDaysPerDay * RoundDays * fuelDay);
            _needAmmunition[formation] = Math.Clamp((carried * ammunitionDay) - formations.AmmunitionTonnes[formation], 0, UnloadDaysPerDay * RoundDays * ammunitionDay);
            formations.IsolatedDays[formation] = double.IsInfinity(supply.WayBackKm[at]) ? formations.IsolatedDays[formation] + RoundDays : 0;
            run.Trace?.Connected(formation, at);
            var need = _needFuel[formation] + _needAmmunition[formation];
            if (need <= 0)
            {
                continue;
            }

            (_place[formation], _km[formation], _needy[_needyCount++]) = (at, supply.DistanceKm[at], formation);
            for (var caps = supply.CapsOnRoute[at]; caps != 0; caps &= caps - 1)
            {
                _asked[BitOperations.TrailingZeroCount(caps)] += need;
            }
        }
    }

    /// <summary>What each formation gets of its need through sources and crossings, and the truck-hours that takes.</summary>
    private void Share(CampaignRun run)
    {
        var (theater, supply, formations) = (run.Theater, run.State.Supply, run.State.Formations);
        Array.Clear(_hours);
        for (var cap = 0; cap < _capPart.Length; cap++)
        {
            _capPart[cap] = CapLaw.Part(_asked[cap], Tonnes(run, cap));
        }

        foreach (var formation in _needy.AsSpan(0, _needyCount))
        {
            (_part[formation], _binding[formation]) = (0, theater.Logistics.NoRoadName);
            if (double.IsInfinity(_km[formation]))
            {
                continue;
            }

            var need = _needFuel[formation] + _needAmmunition[formation];
            var (hard, station) = (1.0, 1.0);
            for (var caps = supply.CapsOnRoute[_place[formation]]; caps != 0; caps &= caps - 1)
            {
                var cap = BitOperations.TrailingZeroCount(caps);
                var part = _capPart[cap];
                if (theater.Logistics.CapInput[cap].Kind == InputKind.RailheadTonnesPerDay)
                {
                    station = Math.Min(station, part);
                }
                else if (part < hard)
                {
                    (hard, _binding[formation]) = (part, cap);
                }
            }

            _part[formation] = hard;
            _km[formation] += (1 - station) * DetourKm;
            _hours[theater.Roster.Pool[formation]] += TruckCycleLaw.Hours(hard * need, _km[formation] / MudLaw.Speed(run.State.Weather.Mud, openGround: false), formations.TurnFactor[formation]);
        }

        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            for (var pool = theater.Logistics.PoolStart[side]; pool < theater.Logistics.PoolStart[side + 1]; pool++)
            {
                var budget = TruckCycleLaw.Budget(supply.Trucks[pool], RoundDays);
                _truckPart[pool] = theater.Without(Mechanism.TruckCapacity) ? 1 : CapLaw.Part(_hours[pool], budget);
                if (budget > 0)
                {
                    var record = run.Record.Sides[side];
                    record.TruckLoadPeak = Math.Max(record.TruckLoadPeak, _hours[pool] / budget);
                }
            }
        }
    }

    private void Deliver(CampaignRun run)
    {
        var (theater, formations, supply) = (run.Theater, run.State.Formations, run.State.Supply);
        var slot = run.Step / RoundSteps % SupplyState.Window;
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            supply.DeliveredTonnes[(side * SupplyState.Window) + slot] = 0;
            supply.UnmetTonnes[side] = 0;
        }

        foreach (var formation in _needy.AsSpan(0, _needyCount))
        {
            var need = _needFuel[formation] + _needAmmunition[formation];
            var (side, pool) = (theater.Roster.Side[formation], theater.Roster.Pool[formation]);
            var sent = _part[formation] * _truckPart[pool];
            var lost = _convoys.Lost(run, side, _place[formation]);
            var through = sent * (1 - lost);
            var raided = PanicProcess.IsRaided(run, formation);
            var part = raided ? RaidLaw.SupplyThrough * through : through;
            formations.FuelTonnes[formation] += part * _needFuel[formation];
            formations.AmmunitionTonnes[formation] += part * _needAmmunition[formation];
            run.State.Ledger.IssuedTonnes[side] += part * need;
            supply.DeliveredTonnes[(side * SupplyState.Window) + slot] += part * need;
            supply.UnmetTonnes[side] += (1 - part) * need;
            var shortBy = run.Record.Sides[side].ShortByCapTonnes;
            shortBy[_binding[formation]] += (1 - _part[formation]) * need;
            shortBy[theater.Logistics.PoolName[pool]] += (_part[formation] - sent) * need;
            if (lost > 0)
            {
                shortBy[theater.Logistics.ConvoysName] += (sent - through) * need;
                Convoys.LoseTrucks(run, side, pool, sent * need / TruckCycleLaw.LoadTonnes, lost);
            }

            if (raided)
            {
                shortBy[theater.Logistics.RaidersName] += (through - part) * need;
            }

            run.Trace?.Delivered(formation, _part[formation], _binding[formation], sent, through, part);
        }
    }

    private static double Tonnes(CampaignRun run, int cap)
    {
        var (kind, index) = run.Theater.Logistics.CapInput[cap];
        var unlimited = kind switch
        {
            InputKind.CrossingTonnesPerDay => run.Theater.Without(Mechanism.CrossingCapacity),
            InputKind.RailheadTonnesPerDay => run.Theater.Without(Mechanism.RailCapacity),
            _ => false,
        };
        return unlimited ? double.PositiveInfinity : run.Input(kind, index) * run.State.Supply.CapLeft[cap] * RoundDays;
    }

    /// <summary>Where a formation is supplied: where it is going when it goes back to own ground, else where it is.</summary>
    private static int Place(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        var destination = formations.Destination[formation];
        var back = formations.Status[formation] != FormationStatus.Ready && destination >= 0 && run.State.Ground.Owner[destination] == run.Theater.Roster.Side[formation];
        return back ? destination : formations.Node[formation];
    }
}
