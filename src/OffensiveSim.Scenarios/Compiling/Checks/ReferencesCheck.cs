using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Whatever is named is declared, and a side orders only its own formations about.</summary>
internal sealed class ReferencesCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var references = DocumentWalk.Of(scenario.Document).Where(entry => entry.Key.Names is not null)
            .SelectMany(entry => (entry.Value is Reference one ? [one] : (entry.Value as IEnumerable<Reference?>) ?? []).OfType<Reference>()
                .Where(reference => !IsSelf(entry, reference)).Select(reference => (entry, reference)));
        foreach (var same in references.GroupBy(one => (one.entry.Key.Names, one.reference.Id)).Select(same => same.ToArray()))
        {
            foreach (var (entry, reference) in same)
            {
                Check(scenario, entry, reference, isAlone: same.Length == 1, findings);
            }
        }
    }

    private static void Check(ScenarioIndex scenario, DocumentWalk.Entry entry, Reference reference, bool isAlone, Findings findings)
    {
        var names = NamesOf(scenario, entry.Key.Names!);
        var index = names.IndexOf(reference);
        if (index < 0 && !FollowsFromAnother(names, reference.Id, isAlone))
        {
            findings.Error(reference.Place, $"There is no {names.Kind} `{reference.Id}`.", findings.IsFull ? null : names.Hint(reference.Id));
        }
        else if (index >= 0 && OwnerOf(scenario, names, index) is var owner and >= 0 && entry.Side >= 0 && owner != entry.Side)
        {
            findings.Error(reference.Place, $"The {names.Kind} `{reference.Id}` belongs to {scenario.SideIds[owner]}.", $"Name one of {scenario.SideIds[entry.Side]}.");
        }
    }

    // An unknown id is no error of its own where it may be that of something that could not be read, or that bears a malformed id or that of another; a
    // single mention of what looks like a declared id is a misspelling all the same.
    private static bool FollowsFromAnother(Names names, string id, bool isAlone) =>
        names.IsOpen
        || NearestName.Of(id, names.Malformed) is not null
        || (names.HasDouble && !(isAlone && names.Nearest(id) is not null));

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
