using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Conditions and actions of rules in one form.</summary>
internal static class RuleParts
{
    /// <summary>What stands for the formation's own place in a condition.</summary>
    public const string Self = "self";

    /// <summary>Every condition that is written; a valid rule has one.</summary>
    public static IReadOnlyList<(ConditionKind Kind, Reference? Node, double Value)> Conditions(ConditionSection when)
    {
        var all = new List<(ConditionKind, Reference?, double)>();
        void Node(ConditionKind kind, Reference? node)
        {
            if (node is not null)
            {
                all.Add((kind, node, 0));
            }
        }

        void Value(ConditionKind kind, double? value)
        {
            if (value is { } given)
            {
                all.Add((kind, null, given));
            }
        }

        Value(ConditionKind.Day, when.Day);
        Node(ConditionKind.Held, when.Held);
        Node(ConditionKind.NotHeld, when.NotHeld);
        Node(ConditionKind.Lost, when.Lost);
        Node(ConditionKind.Threatened, when.Threatened);
        Node(ConditionKind.SupplyThreatened, when.SupplyThreatened);
        Value(ConditionKind.StockBelow, when.StockBelow);
        Value(ConditionKind.CohesionBelow, when.CohesionBelow);
        Value(ConditionKind.IsolatedDays, when.IsolatedDays);
        Value(ConditionKind.Believes, when.Believes);
        return all;
    }

    /// <summary>Every action that is written; a valid rule has one.</summary>
    public static IReadOnlyList<(ActionKind Kind, IReadOnlyList<Reference> Targets)> Actions(ActionSection then) =>
    [
        .. new (ActionKind Kind, IReadOnlyList<Reference>? Targets)[]
        {
            (ActionKind.Attack, then.Attack), (ActionKind.Follow, then.Follow), (ActionKind.Hold, then.Hold),
            (ActionKind.MoveTo, then.MoveTo), (ActionKind.WithdrawTo, then.WithdrawTo),
            (ActionKind.Recall, then.Recall),
        }.Where(action => action.Targets is not null).Select(action => (action.Kind, action.Targets!)),
    ];
}
