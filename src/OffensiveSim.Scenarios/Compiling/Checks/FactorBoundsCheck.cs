using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Compiling.Definitions;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>
/// No draw of the factors takes a number beyond what its key accepts. An error rather than a cut: a cut would pile runs up at the bound, and the
/// answer would hide that the ranges contradict each other.
/// </summary>
internal static class FactorBoundsCheck
{
    // What is a bound times a factor in decimals may miss it by a digit in binary.
    private const double Tolerance = 1e-9;

    private static readonly Dictionary<InputKind, KeyAttribute> Keys =
        typeof(ScenarioPart).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ScenarioPart)))
            .SelectMany(DocumentWalk.KeysOf).Select(key => key.Key).Where(key => key.DrawnKind is not null)
            .DistinctBy(key => key.DrawnKind).ToDictionary(key => key.DrawnKind!.Value);

    /// <summary>Tells every factor that leads a number out of its bounds, with the number it leads furthest.</summary>
    public static void Check(ScenarioIndex scenario, IReadOnlyList<InputFactor> factors, Findings findings)
    {
        if (factors.Count == 0)
        {
            return;
        }

        var numbers = DrawableNumbers.Of(scenario).ToDictionary(drawable => drawable.Address);
        var scaledBy = factors.SelectMany(factor => factor.Scales.Select(address => (address, factor))).ToLookup(pair => pair.address, pair => pair.factor);
        foreach (var factor in factors)
        {
            var worst = factor.Scales.Select(address => Excess(numbers[address], scaledBy[address])).Where(excess => excess.Ratio > 0).OrderByDescending(excess => excess.Ratio).ToArray();
            if (worst is [var first, ..])
            {
                var row = scenario.Document.Factors.First(row => row.Id == factor.Id);
                var key = Keys[first.Number.Address.Kind];
                var others = scaledBy[first.Number.Address].Count() > 1 ? " together with the other factors on it" : "";
                findings.Error(
                    row.Place,
                    $"The factor `{factor.Id}` can take `{first.Number.Path}` to {first.Value:0.####}{others}, and {key.Low} to {key.High} is accepted.",
                    $"Narrow the factor's range or the number's{(worst.Length > 1 ? $": {worst.Length} numbers leave what is accepted" : "")}, or scale fewer numbers.");
            }
        }
    }

    // How far beyond its bounds a number can get, as a part of the bound; 0 for not at all.
    private static (double Ratio, double Value, DrawableNumber Number) Excess(DrawableNumber number, IEnumerable<InputFactor> factors)
    {
        var key = Keys[number.Address.Kind];
        if (number.Number is null && key.Required)
        {
            return (0, 0, number); // it could not be read, which has been told
        }

        var (low, high) = number.Number?.Range ?? (Given(number), Given(number));
        foreach (var factor in factors)
        {
            (low, high) = (low * factor.Low, high * factor.High);
        }

        var above = high > key.High + (Tolerance * Math.Abs(key.High)) ? (high - key.High) / Math.Max(1, Math.Abs(key.High)) : 0;
        var below = low < key.Low - (Tolerance * Math.Abs(key.Low)) ? (key.Low - low) / Math.Max(1, Math.Abs(key.Low)) : 0;
        return above >= below ? (above, high, number) : (below, low, number);
    }

    // What the engine takes where the scenario gives nothing.
    private static double Given(DrawableNumber number) => number.Number?.Value ?? DefaultInputs.Of(number.Address.Kind) ?? 0;
}
