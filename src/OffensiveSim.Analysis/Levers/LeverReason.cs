using System.Globalization;
using System.Text.RegularExpressions;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Levers;

/// <summary>Why a lever has no effect that is shown: from what the campaigns measured and what the scenario has, never more than that.</summary>
internal static partial class LeverReason
{
    /// <summary>The reason, to follow "no effect here: "; null where nothing is measured that would say.</summary>
    public static string? Of(CompiledScenario scenario, LeverTurned turn, Summary before)
    {
        var reasons = turn.Set.Select(set => Of(scenario, turn.Scenario.Theater, set, before)).OfType<string>().Distinct().Take(2).ToList();
        return reasons.Count == 0 ? null : string.Join(", and ", reasons);
    }

    private static string? Of(CompiledScenario scenario, TheaterDefinition turned, SetOverride set, Summary before)
    {
        var (theater, path) = (scenario.Theater, set.Path);
        if (SideTrucks().Match(path) is { Success: true } trucks && before.Logistics.TryGetValue(trucks.Groups[1].Value, out var supply) && supply.TruckLoadPeak.P50 is { } load and < 1)
        {
            return $"trucks peak at {Percent(load)} of capacity";
        }

        if (Cap().Match(path) is { Success: true } cap)
        {
            return Bound($"{cap.Groups[1].Value} {cap.Groups[2].Value}", before);
        }

        if (path.EndsWith(".strikes", StringComparison.Ordinal) || path.Contains(".strikes[", StringComparison.Ordinal))
        {
            var crossings = theater.Strikes.Select(strike => theater.Crossings[strike.Crossing].Id).Distinct().ToList();
            return crossings.Count == 0 ? "no strike is dated" : string.Join(", ", crossings.Select(crossing => Bound($"crossing {crossing}", before)));
        }

        if (FiresPath().Match(path) is { Success: true } fires && before.Fires?.TryGetValue(fires.Groups[1].Value, out var hits) == true && hits is { Depots.P50: { } depots, Headquarters.P50: { } headquarters })
        {
            return $"in the middle campaign {depots:0} salvos hit depots and {headquarters:0} headquarters";
        }

        if (FormationPath().Match(path) is { Success: true } formation && theater.Formations.FirstOrDefault(one => one.Id == formation.Groups[1].Value) is { } who)
        {
            return who.Present <= 0 ? "the formation is never there" : who.ArrivesDay >= theater.Days ? $"the formation arrives on day {who.ArrivesDay.ToString("0.#", CultureInfo.InvariantCulture)}, after the end" : null;
        }

        if (path == "without")
        {
            return Enum.GetValues<Mechanism>().Where(mechanism => set.Value.Contains(MechanismWords.Key(mechanism), StringComparison.Ordinal)).Select(mechanism => PlainReason.Of(theater, mechanism)).FirstOrDefault();
        }

        return SurprisePath().Match(path) is { Success: true } surprise && IsWarned(turned, surprise.Groups[1].Value) ? "the enemy is warned, and not surprised"
            : MechanismOf(path) is not { } one ? null
            : theater.Without.Contains(one) ? $"{MechanismWords.Of(one).Name.ToLowerInvariant()} is switched off in this scenario"
            : PlainReason.Of(theater, one) is { } reason && reason == PlainReason.Of(turned, one) ? reason // what is missing before and after
            : null;
    }

    private static bool IsWarned(TheaterDefinition theater, string side) => theater.Sides.Any(other => other.Id != side && other.WarningDays > 0);

    // Which mechanism a number works through: where that is off, or has nothing to work on, the number does nothing.
    private static Mechanism? MechanismOf(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "surprise" => Mechanism.Surprise,
        "command_delay_hours" => Mechanism.CommandDelay,
        "raider" => Mechanism.Raids,
        "mines" => Mechanism.Mines,
        "prepared_km" => Mechanism.PreparedGround,
        "quality" => Mechanism.JudgedQuality,
        "cohesion" => Mechanism.JudgedCohesion,
        "bridge" => Mechanism.BlownBridges,
        "sorties_per_day" => Mechanism.AirSupport,
        "salvos_per_day" or "hit_chance" or "communications" => Mechanism.Fires,
        "convoy_loss" => Mechanism.ConvoyLosses,
        "wet_share" => Mechanism.Weather,
        "feint" or "prior" or "signal_per_day" => Mechanism.Belief,
        _ => null,
    };

    private static string Bound(string cap, Summary before)
    {
        var share = before.Logistics.Values.SelectMany(side => side.BoundBy).Where(bound => bound.Cap == cap).Select(bound => bound.Share).DefaultIfEmpty(0).Max();
        return share <= 0 ? $"{cap} never binds" : $"{cap} binds for {(share < 0.005 ? "less than 1 %" : Percent(share))} of the tonnes that do not arrive";
    }

    private static string Percent(double ratio) => $"{Math.Round(100 * ratio).ToString("0", CultureInfo.InvariantCulture)} %";

    [GeneratedRegex(@"^sides\.([^.\[]+)\.supply\.(trucks|truck_pools\[[^\]]+\]\.trucks|convoy_loss)(\.value)?$")]
    private static partial Regex SideTrucks();

    [GeneratedRegex(@"(source|railhead|crossing)s\[([^\]]+)\]\.t_per_day$")]
    private static partial Regex Cap();

    [GeneratedRegex(@"^sides\.([^.\[]+)\.surprise$")]
    private static partial Regex SurprisePath();

    [GeneratedRegex(@"^sides\.([^.\[]+)\.fires\[")]
    private static partial Regex FiresPath();

    [GeneratedRegex(@"^sides\.[^.\[]+\.formations\[([^\]]+)\]")]
    private static partial Regex FormationPath();
}
