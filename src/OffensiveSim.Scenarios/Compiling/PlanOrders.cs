using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>What an entry of a plan orders, in one form for all stances.</summary>
/// <param name="Stance">Stance; null where the entry only adds rules.</param>
/// <param name="With">Formations it commands.</param>
/// <param name="Nodes">Objectives or places.</param>
/// <param name="FromDay">Day from which it acts; null for the start.</param>
/// <param name="Expected">How far the enemy expects it; null for not at all.</param>
/// <param name="WithUnread">True where formations may be missing because of an error that has been told.</param>
/// <param name="NodesUnread">True where nodes may be missing because of an error that has been told.</param>
internal sealed record PlanOrders(
    Stance? Stance, IReadOnlyList<Reference> With, IReadOnlyList<Reference> Nodes, Number? FromDay, Number? Expected, bool WithUnread = false, bool NodesUnread = false)
{
    /// <summary>True where the stance of an entry, or that it has none, is not known because of an error that has been told.</summary>
    public static bool StanceUnread(PlanSection plan) =>
        plan.IsUnread(nameof(plan.Attack)) || plan.IsUnread(nameof(plan.Follow)) || plan.IsUnread(nameof(plan.Hold))
        || plan.IsUnread(nameof(plan.Reserve)) || plan.IsUnread(nameof(plan.Plug));

    /// <summary>The keys of an entry that give a stance, as far as they are used.</summary>
    public static IReadOnlyList<string> StancesOf(PlanSection plan) =>
    [
        .. new (string Key, object? Order)[]
        {
            ("attack", plan.Attack), ("follow", plan.Follow), ("hold", plan.Hold), ("reserve", plan.Reserve), ("plug", plan.Plug),
        }.Where(stance => stance.Order is not null).Select(stance => stance.Key),
    ];

    /// <summary>Reads an entry; of several stances the first counts.</summary>
    public static PlanOrders Of(PlanSection plan) => plan switch
    {
        { Attack: { } attack } => new(Engine.Theater.Definition.Stance.Attack, attack.With, attack.Through, attack.FromDay, attack.Expected, attack.IsUnread(nameof(attack.With)), attack.IsUnread(nameof(attack.Through))),
        { Follow: { } follow } => new(Engine.Theater.Definition.Stance.Follow, follow.With, follow.Through, follow.FromDay, follow.Expected, follow.IsUnread(nameof(follow.With)), follow.IsUnread(nameof(follow.Through))),
        { Hold: { } hold } => new(Engine.Theater.Definition.Stance.Hold, hold.With, hold.At is { } at ? [at] : [], null, null, hold.IsUnread(nameof(hold.With)), hold.IsUnread(nameof(hold.At))),
        { Reserve: { } reserve } => new(Engine.Theater.Definition.Stance.Reserve, reserve.With, reserve.At, null, null, reserve.IsUnread(nameof(reserve.With)), reserve.IsUnread(nameof(reserve.At))),
        { Plug: { } plug } => new(Engine.Theater.Definition.Stance.Plug, plug.With, [], null, null, plug.IsUnread(nameof(plug.With))),
        _ => new(null, plan.With, [], null, null, plan.IsUnread(nameof(plan.With)) || StanceUnread(plan)),
    };
}
