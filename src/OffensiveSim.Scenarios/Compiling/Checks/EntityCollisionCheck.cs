using OffensiveSim.Engine.Randomness;
using OffensiveSim.Scenarios.Compiling.Definitions;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Luck is drawn by a 32-bit hash of each name: two names with the same hash would share their luck.</summary>
internal sealed class EntityCollisionCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var seen = new Dictionary<uint, (string Name, Place Place)>();
        foreach (var (name, place) in NamesOf(scenario))
        {
            var entity = Entity.Of(name);
            if (!seen.TryAdd(entity, (name, place)) && seen[entity] is var first && first.Name != name)
            {
                findings.Error(place, $"`{name}` and `{first.Name}` happen to draw the same luck.", $"Change either id a little; the other one is at {first.Place}.");
            }
        }
    }

    private static IEnumerable<(string Name, Place Place)> NamesOf(ScenarioIndex scenario) =>
        DeclaredIds.Of(scenario).Select(declared => (declared.Id, declared.Place))
            .Concat(scenario.Links.Select(link => (LinkEnds.Of(link).Id(link.Mode), link.Place)))
            .Concat(DrawableNumbers.Of(scenario).Where(drawable => drawable.Number?.Range is not null)
                .Select(drawable => (drawable.Path, drawable.Number!.Place)));
}
