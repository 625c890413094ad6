using OffensiveSim.Scenarios.Compiling;
using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling;

public class EffectlessKeysTests
{
    private static readonly EffectlessKey[] Raider = [new(typeof(FormationRow), nameof(FormationRow.Raider), "formations.*.raider", value => value is true)];

    [Fact]
    public void A_key_without_effect_is_told_once_where_it_is_first_used()
    {
        var findings = new Findings();

        EffectlessKeys.Warn(WithSide("blue", side => side with { Formations = [.. side.Formations.Select(row => row with { Raider = true })] }), Raider, findings);

        var warning = Assert.Single(findings.Sorted("x"));
        Assert.Equal((Severity.Warning, At(35)), (warning.Severity, warning.Place));
        Assert.Contains("`formations.*.raider`", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_asks_for_nothing_is_no_use_of_it()
    {
        var findings = new Findings();

        EffectlessKeys.Warn(Document, Raider, findings);

        Assert.Empty(findings.Sorted("x"));
    }
}
