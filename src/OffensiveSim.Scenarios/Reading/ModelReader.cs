using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Reads the parameters of the laws that a scenario overrides, checked against their declarations.</summary>
/// <param name="findings">Takes the errors.</param>
/// <param name="numbers">Reads the values.</param>
/// <param name="parameters">The declarations.</param>
internal sealed class ModelReader(Findings findings, NumberReader numbers, IReadOnlyList<ParameterEntry> parameters)
{
    /// <summary>By process and name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Number>> Read(MappingNode model)
    {
        var processes = parameters.Select(p => p.Name[..p.Name.IndexOf('.', StringComparison.Ordinal)]).Distinct().ToList();
        var read = new Dictionary<string, IReadOnlyDictionary<string, Number>>(StringComparer.Ordinal);
        foreach (var process in model.Entries)
        {
            if (!processes.Contains(process.Key))
            {
                Unknown(process, $"There is no process {Quote.Of(process.Key)}.", processes);
            }
            else if (process.Value is MappingNode values)
            {
                read[process.Key] = Process(process.Key, values);
            }
            else if (process.Value is not BrokenNode)
            {
                findings.Error(process.Value.Place, $"{process.Key} cannot be {process.Value.Describe()}.", "Expected a mapping from parameters to { value, source }.");
            }
        }

        return read;
    }

    private Dictionary<string, Number> Process(string process, MappingNode values)
    {
        var read = new Dictionary<string, Number>(StringComparer.Ordinal);
        foreach (var entry in values.Entries)
        {
            if (parameters.FirstOrDefault(p => p.Name == $"{process}.{entry.Key}") is not { } parameter)
            {
                Unknown(entry, $"{process} has no parameter {Quote.Of(entry.Key)}.", parameters.Where(p => p.Name.StartsWith(process + ".", StringComparison.Ordinal)).Select(p => p.Name[(process.Length + 1)..]));
            }
            else if (numbers.Read(entry.Value, entry.Key, parameter.Declaration.Low, parameter.Declaration.High, parameter.Declaration.Unit) is { } number)
            {
                if (number.HasValue && !string.IsNullOrWhiteSpace(number.Source))
                {
                    read[entry.Key] = number;
                }
                else
                {
                    findings.Error(entry.Value.Place, $"{entry.Key} needs a value and a source.", $"Write {{ value: {number.Value:0.####}, source: ... }}: a law's number is not changed without a reason.");
                }
            }
        }

        return read;
    }

    private void Unknown(TreeEntry entry, string message, IEnumerable<string> names)
    {
        var known = names.ToList();
        findings.Error(entry.KeyPlace, message, NearestName.Of(entry.Key, known) is { } near ? $"Did you mean {near}?" : known.Count == 0 ? null : $"There are: {string.Join(", ", known)}.");
    }
}
