using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Whatever is named is declared, and a side orders only its own formations about.</summary>
internal sealed class ReferencesCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var entry in DocumentWalk.Of(scenario.Document).Where(entry => entry.Key.Names is not null))
        {
            var references = entry.Value is Reference one ? [one] : (entry.Value as IEnumerable<Reference?>) ?? [];
            foreach (var reference in references.OfType<Reference>().Where(reference => !IsSelf(entry, reference)))
            {
                Check(scenario, entry, reference, findings);
            }
        }
    }

    private static void Check(ScenarioIndex scenario, DocumentWalk.Entry entry, Reference reference, Findings findings)
    {
        var names = NamesOf(scenario, entry.Key.Names!);
        var index = names.IndexOf(reference);
        if (index < 0 && names.IsOpen)
        {
            return;
        }

        if (index < 0)
        {
            findings.Error(reference.Place, $"There is no {names.Kind} `{reference.Id}`.", findings.IsFull ? null : names.Hint(reference.Id));
        }
        else if (OwnerOf(scenario, names, index) is var owner and >= 0 && entry.Side >= 0 && owner != entry.Side)
        {
            findings.Error(reference.Place, $"The {names.Kind} `{reference.Id}` belongs to {scenario.SideIds[owner]}.", $"Name one of {scenario.SideIds[entry.Side]}.");
        }
    }

    private static int OwnerOf(ScenarioIndex scenario, Names names, int index) =>
        names == scenario.Formation ? scenario.Formations[index].Side : names == scenario.Plan ? scenario.Plans[index].Side : -1;

    private static bool IsSelf(DocumentWalk.Entry entry, Reference reference) =>
        reference.Id == RuleParts.Self && entry.Property.Name is nameof(ConditionSection.Threatened) or nameof(ConditionSection.SupplyThreatened);

    private static Names NamesOf(ScenarioIndex scenario, string kind) => kind switch
    {
        "node" => scenario.Node,
        "side" => scenario.Side,
        "formation" => scenario.Formation,
        "plan" => scenario.Plan,
        "link" => scenario.Link,
        "crossing" => scenario.Crossing,
        _ => throw new InvalidOperationException($"No list of names is known for {kind}."),
    };
}
