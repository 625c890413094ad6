using System.Text;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Ids stand in paths, file names and link names: lower-case letters, digits and single hyphens.</summary>
internal sealed class IdFormatCheck : IScenarioCheck
{
    private const int LongestId = 64;

    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var (kind, id, place) in DeclaredIds.Of(scenario).Where(declared => !IsValid(declared.Id)))
        {
            var kebab = Kebab(id);
            findings.Error(
                place,
                $"`{id}` is not a valid id of a {kind}.",
                $"Use lower-case letters, digits and single hyphens, {LongestId} at most{(IsValid(kebab) ? $": `{kebab}`" : "")}.");
        }

        foreach (var node in scenario.Nodes.Where(node => node.Id == RuleParts.Self && !node.IsUnread(nameof(node.Id))))
        {
            findings.Error(node.Place, $"A node cannot be called `{RuleParts.Self}`: in rules that is the formation's own place.");
        }
    }

    private static bool IsValid(string id) =>
        id.Length is > 0 and <= LongestId
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal);

    private static string Kebab(string id)
    {
        var kebab = new StringBuilder();
        foreach (var letter in id.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                kebab.Append(letter);
            }
            else if (kebab.Length > 0 && kebab[^1] != '-')
            {
                kebab.Append('-');
            }
        }

        return kebab.ToString().TrimEnd('-');
    }
}
