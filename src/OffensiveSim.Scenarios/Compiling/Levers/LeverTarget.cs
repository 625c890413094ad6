using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;
using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Compiling.Levers;

/// <summary>What a path of a scenario leads to.</summary>
/// <param name="Key">The declared key; null for a number of a law.</param>
/// <param name="Shape">What may stand there.</param>
/// <param name="Law">The declared number of a law; null for a key.</param>
/// <param name="Node">What stands there; null where it is left out.</param>
/// <param name="LeftOut">What the key means where it is left out; null where that is no value.</param>
internal sealed record LeverTarget(FormatKey? Key, Shape Shape, ParameterEntry? Law, TreeNode? Node, object? LeftOut)
{
    /// <summary>Smallest and largest accepted value.</summary>
    public (double Low, double High) Accepted => Law is { } law ? (law.Declaration.Low, law.Declaration.High) : (Key!.Declaration.Low, Key.Declaration.High);

    /// <summary>Unit; null for none.</summary>
    public string? Unit => (Law is { } law ? law.Declaration.Unit : Key!.Declaration.Unit) is { } unit and not "1" ? unit : null;

    /// <summary>True for a number.</summary>
    public bool IsNumber => Shape.Kind is ShapeKind.Number or ShapeKind.Real or ShapeKind.Whole;

    /// <summary>What the value of a factor, or of a number that a run may draw, is where it is left out; null where that is no number.</summary>
    public double? NumberLeftOut => LeftOut switch
    {
        double real => real,
        int whole => whole,
        _ => Key?.Declaration.DrawnKind is { } kind ? DefaultInputs.Of(kind) : null,
    };

    /// <summary>Follows a path that leads somewhere; null where it does not end at a key.</summary>
    public static LeverTarget? Of(MappingNode tree, IReadOnlyList<PathStep> steps, IReadOnlyList<ParameterEntry> laws)
    {
        TreeNode? node = tree;
        var shape = new Shape(ShapeKind.Section, typeof(ScenarioDocument));
        (FormatKey? key, ParameterEntry? law, string? process, object? leftOut) = (null, null, null, null);
        foreach (var step in steps)
        {
            var below = (node as MappingNode)?[step.Text]?.Value;
            switch (shape.Kind)
            {
                case ShapeKind.Section when FormatKey.Of(shape.Type).FirstOrDefault(declared => declared.Name == step.Text) is { } declared:
                    (key, leftOut) = (declared, declared.Property.GetValue(Activator.CreateInstance(shape.Type)));
                    (node, shape) = (below, declared.Shape);
                    break;
                case ShapeKind.SectionsById:
                    (node, shape) = (below, shape.Item!);
                    break;
                case ShapeKind.List when node is ListNode list && ItemName.Find(list, step.Text) is var index and >= 0:
                    (node, shape) = (list.Items[index], shape.Item!);
                    break;
                case ShapeKind.Model when process is null:
                    (node, process) = (below, step.Text);
                    break;
                case ShapeKind.Model when laws.FirstOrDefault(entry => entry.Name == $"{process}.{step.Text}") is { } named:
                    (node, law, key, leftOut) = (below, named, null, named.Default);
                    shape = new Shape(ShapeKind.Number, typeof(Number));
                    break;
                default:
                    return null;
            }
        }

        return key is null && law is null ? null : new LeverTarget(key, shape, law, node, leftOut);
    }

    /// <summary>Reads what stands there, or would stand there; null where it is wrong, and then an error has been added.</summary>
    public object? Read(TreeNode value, SectionReader sections, Findings findings) => Law is { } law
        ? new NumberReader(findings, new ScalarReader(findings)).Read(value, law.Name, law.Declaration.Low, law.Declaration.High, law.Declaration.Unit)
        : sections.Value(value, Key!, Shape);
}
