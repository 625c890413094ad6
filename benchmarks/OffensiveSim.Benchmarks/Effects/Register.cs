using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary>The rows of the model page's register of assumptions that can be run, apart from ends of declared ranges, which have a table of their own.</summary>
internal static class Register
{
    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<Variation> Rows { get; } =
    [
        Variation.Without(Mechanism.JudgedQuality) with { Label = "quality 0.6 for all" },
        Cohesion("0.7"),
        Cohesion("0.95"),
        Strength("russia", "0.8", "[0.64, 0.96]"),
        Strength("russia", "1.2", "[0.96, 1.44]"),
        Strength("ukraine", "0.8", "[0.64, 0.96]"),
        Strength("ukraine", "1.2", "[0.96, 1.44]"),
        new("Izyum must hold") { File = "kharkiv-2022/variants/izyum-must-hold.yaml" },
        new("3 days of warning", ("sides.russia.warning_days", "3")),
        new("7 days of warning", ("sides.russia.warning_days", "7")),
        Variation.Without(Mechanism.Surprise) with { Label = "no surprise" },
        Delay("russia", "4"),
        Delay("russia", "18"),
        Delay("russia", "36"),
        Delay("ukraine", "4"),
        Delay("ukraine", "9"),
        Perception("0"),
        Perception("12"),
        Perception("24"),
        Variation.Without(Mechanism.Raids) with { Label = "no raiders" },
        Variation.Without(Mechanism.Weather) with { Label = "no rain" },
        Variation.Without(Mechanism.AirSupport) with { Label = "no aircraft" },
        new("russia flies 30 sorties a day", ("sides.russia.air.sorties_per_day", "30")),
        new("12 salvos a day behind the front", ("sides.ukraine.fires[rockets].salvos_per_day", "12")),
    ];

    private static Variation Cohesion(string value) =>
        new($"cohesion {value} for all", ("sides.ukraine.formations[*].cohesion", value), ("sides.russia.formations[*].cohesion", value));

    // The factor that the scenario puts on all men of a side, with its range: every draw is multiplied.
    private static Variation Strength(string side, string value, string range) =>
        new($"men of {side} x {value}", ($"factors[{side}-strength].value", value), ($"factors[{side}-strength].range", range));

    private static Variation Delay(string side, string hours) => new($"orders of {side} take {hours} h", ($"sides.{side}.command_delay_hours", hours));

    private static Variation Perception(string hours) => new($"russia learns of lost places after {hours} h", ("sides.russia.perception_delay_hours", hours));
}
