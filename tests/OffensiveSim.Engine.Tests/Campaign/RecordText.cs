using System.Reflection;
using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Engine.Tests.Campaign;

/// <summary>A record as text of bits: two are equal where every number of theirs is the same to the last bit.</summary>
internal static class RecordText
{
    public static string Of(RunRecord record)
    {
        var lines = new List<string>();
        Write(lines, "record", record);
        for (var change = 0; change < record.ChangeCount; change++)
        {
            lines.Add($"change {record.ChangeNode[change]} {Bits(record.ChangeDay[change])} {record.ChangeOwner[change]}");
        }

        return string.Join('\n', lines);
    }

    private static void Write(List<string> lines, string name, object owner)
    {
        foreach (var property in owner.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var path = $"{name}.{property.Name}";
            switch (property.GetValue(owner))
            {
                case double value:
                    lines.Add($"{path} {Bits(value)}");
                    break;
                case double[] values when !property.Name.StartsWith("Change", StringComparison.Ordinal):
                    lines.Add($"{path} {string.Join(' ', values.Select(Bits))}");
                    break;
                case PocketRecord[] pockets:
                    Array.ForEach(pockets, pocket => Write(lines, path, pocket));
                    break;
                case SideRecord[] sides:
                    Array.ForEach(sides, side => Write(lines, path, side));
                    break;
                case double[] or int[] or byte[]:
                    break; // Changes: written by whoever knows how many there are.
                case var other:
                    lines.Add($"{path} {other}");
                    break;
            }
        }
    }

    private static string Bits(double value) => BitConverter.DoubleToUInt64Bits(value).ToString("x16");
}
