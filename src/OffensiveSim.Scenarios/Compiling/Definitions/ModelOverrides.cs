using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Numbers of the laws that a scenario overrides.</summary>
internal static class ModelOverrides
{
    /// <summary>The laws' numbers of a scenario; what it overrides wrongly is told.</summary>
    public static ModelParameters Of(ScenarioIndex scenario, Findings findings)
    {
        var model = new ModelParameters();
        if (scenario.Document.Model.Count == 0)
        {
            return model;
        }

        var catalog = ParameterCatalog.Of(model).ToDictionary(entry => entry.Name);
        foreach (var (process, laws) in scenario.Document.Model)
        {
            foreach (var (law, number) in laws)
            {
                var name = $"{process}.{law}";
                if (!catalog.TryGetValue(name, out var entry))
                {
                    findings.Error(number.Place, $"There is no law parameter `{name}`.", Names.Hint(name, "law parameter", catalog.Keys));
                }
                else if (number.Value < entry.Declaration.Low || number.Value > entry.Declaration.High)
                {
                    findings.Error(
                        number.Place,
                        $"`{name}` is {number.Value}, outside {entry.Declaration.Low} to {entry.Declaration.High} {entry.Declaration.Unit}.",
                        $"{entry.Declaration.Meaning}; {entry.Default} by default.");
                }
                else
                {
                    model = ParameterCatalog.With(model, name, number.Value);
                }
            }
        }

        return model;
    }
}
