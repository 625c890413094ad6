using CsCheck;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Cohesion;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>
/// More depth, density, mines or warning never help the attacker: each law in its direction, then all of them in a row. No tolerance: the differences tried go down to the next double, and rounding
/// must not turn one around. Only men and widths come in whole men and metres, since the share that is engaged is a quotient whose last digit is free.
/// </summary>
public sealed class DirectionTests
{
    private static readonly CombatParameters Combat = new();
    private static readonly MovementParameters Movement = new();

    private static Gen<double> Odds => Gen.Double[OddsLaw.Least, OddsLaw.Most];

    /// <summary>Exp, log and powers never fall where they should rise: what every law below stands on. Around the places where they change their reduction, too.</summary>
    [Fact]
    public void The_functions_that_laws_are_made_of_never_turn_back()
    {
        Gen.Double[-30, 30].Sample(x => Rises(Reproducible.Exp, x, Math.BitIncrement(x)));
        Gen.Double[1e-3, 1e3].Sample(x => Rises(Reproducible.Log, x, Math.BitIncrement(x)));
        Gen.Select(Gen.Double[0.05, 50], Gen.Double[0.05, 2]).Sample((x, power) =>
            Rises(f => Reproducible.Pow(f, power), x, Math.BitIncrement(x)) && Falls(f => Reproducible.Pow(f, -power), x, Math.BitIncrement(x)));
        Gen.Select(Gen.Int[-40, 40], Gen.Int[-30, 30]).Sample((k, ulps) =>
        {
            var turn = Ulps((k + 0.5) * Math.Log(2), ulps);
            var root = Ulps(Math.ScaleB(Math.Sqrt(2), k), ulps);
            return Rises(Reproducible.Exp, turn, Math.BitIncrement(turn)) && Rises(Reproducible.Log, root, Math.BitIncrement(root)) && Rises(f => Reproducible.Pow(f, 0.75), root, Math.BitIncrement(root));
        });
    }

    [Fact]
    public void Depth_mines_and_a_town_slow_and_never_help() =>
        Gen.Select(Pair(0, 60), Pair(0, 1), Odds, Gen.Bool).Sample((depth, mines, odds, urban) =>
            Rises(km => PostureLaw.Factor(km, urban, Combat), depth)
            && Falls(density => PenetrationLaw.KmPerDay(odds, density, urban, Combat), mines)
            && Rises(density => AttritionLaw.PerDay(odds, 1, density, Combat).Attacker, mines)
            && AttritionLaw.PerDay(odds, 1, mines.More, Combat).Defender == AttritionLaw.PerDay(odds, 1, mines.Less, Combat).Defender
            && PostureLaw.Factor(depth.Less, urban: true, Combat) >= PostureLaw.Factor(depth.Less, urban: false, Combat)
            && PenetrationLaw.KmPerDay(odds, mines.Less, urban: true, Combat) <= PenetrationLaw.KmPerDay(odds, mines.Less, urban: false, Combat));

    [Fact]
    public void Better_odds_never_hinder_the_attacker() =>
        Gen.Select(Pair(OddsLaw.Least, OddsLaw.Most), Gen.Double[0, 1], Gen.Double[0, 5]).Sample((odds, share, intensity) =>
            Rises(f => PenetrationLaw.KmPerDay(f, share, false, Combat), odds)
            && Rises(f => BreakLaw.Chance(BreakLaw.DefenceBreaks(share, f, Combat), CampaignRun.StepDays), odds)
            && Falls(f => BreakLaw.Chance(BreakLaw.AttackStops(f, Combat), CampaignRun.StepDays), odds)
            && Falls(f => AttritionLaw.PerDay(f, intensity, share, Combat).Attacker, odds)
            && Rises(f => AttritionLaw.PerDay(f, intensity, share, Combat).Defender, odds));

    [Fact]
    public void Strength_surprise_and_shells_raise_the_odds_and_defence_lowers_them() =>
        Gen.Select(Pair(0, 20_000), Gen.Double[0, 20_000], Pair(0.1, 10), Pair(0, 1)).Sample((power, other, shells, surprise) =>
            Rises(attack => OddsLaw.Ratio(attack, other, shells.Less, surprise.Less, Combat), power)
            && Falls(defence => OddsLaw.Ratio(other, defence, shells.Less, surprise.Less, Combat), power)
            && Rises(ratio => OddsLaw.Ratio(power.Less, other, ratio, surprise.Less, Combat), shells)
            && Rises(sigma => OddsLaw.Ratio(power.Less, other, shells.Less, sigma, Combat), surprise));

    [Fact]
    public void What_was_penetrated_counts_and_what_is_retaken_never_helps() =>
        Gen.Select(Pair(0, 12), Pair(0, 1), Pair(0, 5), Odds).Sample((km, strength, days, odds) =>
            Rises(w => PenetrationLaw.Retaken(w, strength.Less, days.Less), km)
            && Falls(s => PenetrationLaw.Retaken(km.Less, s, days.Less), strength)
            && Falls(d => PenetrationLaw.Retaken(km.Less, strength.Less, d), days)
            && Rises(w => BreakLaw.DefenceBreaks(w, odds, Combat), strength)
            && PenetrationLaw.Retaken(km.Less, strength.Less, days.Less) <= km.Less);

    /// <summary>Another man in the line never weakens it, and never gives anyone else more room.</summary>
    [Fact]
    public void Density_never_weakens_the_line() =>
        Gen.Select(Gen.Int[1, 40_000], Gen.Int[1, 2000], Gen.Int[2000, 10_000], Gen.Int[1, 5000], Gen.Int[200, 300]).Sample((men, more, metres, wider, perKm) =>
        {
            // Beyond a front filled twenty times over another man adds less than a double can hold.
            var full = Math.Min(men, (int)(20 * perKm * metres / 1000.0) - more);
            return full < 1 || (Rises(n => n * Share(n, metres), full, full + more) && Falls(n => Share(n, metres), full, full + more) && Rises(m => Share(full, m), metres, metres + wider));

            double Share(double n, double m) => ForceToSpaceLaw.EngagedShare(n, m / 1000, perKm);
        });

    [Fact]
    public void A_battle_never_widens_when_it_is_crowded() =>
        Gen.Select(Pair(0, 40), Pair(0, 4)).Sample((contact, crowding) =>
            Rises(km => BattleWidthLaw.Km(km, crowding.Less, Combat), contact) && Falls(others => BattleWidthLaw.Km(contact.Less, others, Combat), crowding));

    [Fact]
    public void Men_quality_order_and_stock_never_weaken_and_order_never_routs() =>
        Gen.Select(Pair(0, 20_000), Pair(0, 1), Gen.Double[0, 1.2], Gen.Double[0, 1]).Sample((men, order, quality, stock) =>
            Rises(n => PowerLaw.Of(n, quality, order.Less, stock), men)
            && Rises(q => PowerLaw.Of(men.Less, q, order.Less, stock), order)
            && Rises(c => PowerLaw.Of(men.Less, quality, c, stock), order)
            && Rises(s => PowerLaw.Of(men.Less, quality, order.Less, s), order)
            && Rises(StockLaw.Power, (order.Less * 3, order.More * 3))
            && Falls(c => RoutLaw.Chance(c), order));

    /// <summary>Warning is time to dig, and surprise that has faded or never was.</summary>
    [Fact]
    public void Warning_deepens_lines_and_takes_surprise_away() =>
        Gen.Select(Pair(0, 30), Pair(0, 5000), Pair(0, 12), Pair(0, 1), Gen.Double[0, 15]).Sample((days, men, dug, surprise, most) =>
            Rises(d => DiggingLaw.After(dug.Less, most, men.Less, d), days)
            && Rises(n => DiggingLaw.After(dug.Less, most, n, days.Less), men)
            && Rises(z => DiggingLaw.After(z, most, men.Less, days.Less), dug)
            && Falls(d => SurpriseLaw.At(surprise.Less, d), days)
            && Rises(s => SurpriseLaw.At(s, days.Less), surprise)
            && Falls(s => BridgeLaw.ChanceBlown(s, Movement), surprise));

    /// <summary>Panic helps whoever attacks next: routs that are nearer, newer or more and raiders shake, good order steadies.</summary>
    [Fact]
    public void Routs_nearby_never_calm_and_order_never_panics() =>
        Gen.Select(Pair(0, 3), Pair(0, 30), Pair(0, 5), Pair(0, 1), Gen.Bool).Sample((age, km, routs, order, raided) =>
            Falls(days => ContagionLaw.OfRout(days, km.Less), age)
            && Falls(away => ContagionLaw.OfRout(age.Less, away), km)
            && Rises(sum => ContagionLaw.Of(sum, raided), routs)
            && ContagionLaw.Of(routs.Less, raided: true) >= ContagionLaw.Of(routs.Less, raided: false)
            && Rises(c => ContagionLaw.Hazard(c, order.Less), routs)
            && Falls(c => ContagionLaw.Hazard(routs.Less, c), order));

    [Fact]
    public void Garrisons_on_the_flanks_and_distance_never_speed_anything_up() =>
        Gen.Select(Pair(0, 20_000), Pair(0, 500), Pair(0, 1), Gen.Double[0.2, 3], Gen.Double[0, 1000]).Sample((flanks, km, order, scatter, tonnes) =>
            Falls(men => SpeedLaw.IntoEnemyGround(false, order.Less, scatter, men, 3000, Movement), flanks)
            && Rises(c => SpeedLaw.IntoEnemyGround(false, c, scatter, flanks.Less, 3000, Movement), order)
            && Rises(d => TruckCycleLaw.Hours(tonnes, d), km)
            && Falls(hours => CapLaw.Part(hours, tonnes), flanks));

    /// <summary>
    /// The laws of a battle in the engine's order, without luck: who starts deeper, denser, mined or warned never stands worse in any of 40 steps. Each step keeps the order of the step before, so one
    /// that rounding turned around would show.
    /// </summary>
    [Fact]
    public void A_battle_never_goes_better_against_a_stronger_defence() =>
        Gen.Select(
            Gen.Select(Pair(0, 10), Pair(0, 1), Pair(0, 7)),
            Gen.Select(Gen.Int[100, 8000], Gen.Int[0, 3000]),
            Gen.Select(Gen.Double[200, 15_000], Gen.Double[0, 1], Gen.Bool, Gen.Int[0, 15])).Sample((ground, men, setting) =>
            {
                var ((depth, mines, warning), (line, reinforcement), (attack, surprise, urban, which)) = (ground, men, setting);
                double Pick((double Less, double More) pair, int change) => (which >> change & 1) == 1 ? pair.More : pair.Less;

                // Which of the four differ is drawn, so that each is tried alone as well.
                var weaker = Battle(depth.Less, mines.Less, warning.Less, line, attack, surprise, urban);
                var stronger = Battle(Pick(depth, 0), Pick(mines, 1), Pick(warning, 2), line + ((which >> 3) * reinforcement), attack, surprise, urban);

                Assert.All(weaker.Zip(stronger), step =>
                {
                    Assert.True(step.Second.Odds <= step.First.Odds, "odds");
                    Assert.True(step.Second.PenetrationKm <= step.First.PenetrationKm, "penetration");
                    Assert.True(step.Second.Breaks <= step.First.Breaks, "break");
                    Assert.True(step.Second.Stops >= step.First.Stops, "stop");
                });
            });

    private static List<(double Odds, double PenetrationKm, double Breaks, double Stops)> Battle(double depth, double mines, double warningDays, int men, double attack, double surprise, bool urban)
    {
        var zone = Math.Max(DiggingLaw.LeastKm, DiggingLaw.After(depth, DiggingLaw.MostKm, men, warningDays));
        var sigma = SurpriseLaw.At(surprise, warningDays);
        var defence = PowerLaw.Of(men, quality: 0.7, cohesion: 0.85, stock: 1) * ForceToSpaceLaw.EngagedShare(men, widthKm: 8, Combat.FrontageMenPerKm);
        var (penetration, steps) = (0.0, new List<(double, double, double, double)>());
        for (var step = 0; step < 40; step++)
        {
            var odds = OddsLaw.Ratio(attack, defence * PostureLaw.Factor(Math.Max(0, zone - penetration), urban, Combat), shellRatio: 1, sigma, Combat);
            penetration = odds > 1
                ? penetration + (PenetrationLaw.KmPerDay(odds, mines, urban, Combat) * CampaignRun.StepDays)
                : PenetrationLaw.Retaken(penetration, 1 - odds, CampaignRun.StepDays);
            var breaks = penetration >= zone ? 1 : BreakLaw.Chance(BreakLaw.DefenceBreaks(penetration / zone, odds, Combat), CampaignRun.StepDays);
            steps.Add((odds, penetration, breaks, BreakLaw.Chance(BreakLaw.AttackStops(odds, Combat), CampaignRun.StepDays)));
        }

        return steps;
    }

    /// <summary>Two numbers of a range, the second no smaller: equal, next to each other, a tiny or a large step apart.</summary>
    private static Gen<(double Less, double More)> Pair(double low, double high) =>
        Gen.Select(Gen.OneOf(Gen.Double[low, high], Gen.Const(low)), Gen.Int[0, 3], Gen.Double[-18, 0], Gen.Double[0, 1]).Select((less, kind, exponent, part) => kind switch
        {
            0 => (less, Math.Min(high, Math.BitIncrement(less))),
            1 => (less, Math.Min(high, less + Math.Pow(10, exponent))),
            2 => (less, less + ((high - less) * part)),
            _ => (less, less),
        });

    private static double Ulps(double x, int count)
    {
        for (var i = 0; i < Math.Abs(count); i++)
        {
            x = count > 0 ? Math.BitIncrement(x) : Math.BitDecrement(x);
        }

        return x;
    }

    private static bool Rises(Func<double, double> law, (double Less, double More) pair) => Rises(law, pair.Less, pair.More);

    private static bool Falls(Func<double, double> law, (double Less, double More) pair) => Falls(law, pair.Less, pair.More);

    private static bool Rises(Func<double, double> law, double less, double more) => law(more) >= law(less);

    private static bool Falls(Func<double, double> law, double less, double more) => law(more) <= law(less);
}
