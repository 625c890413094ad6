using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>What an entry of a plan orders, in one form for all stances.</summary>
/// <param name="Stance">Stance; null where the entry only adds rules.</param>
/// <param name="With">Formations it commands.</param>
/// <param name="Nodes">Objectives or places.</param>
/// <param name="FromDay">Day from which it acts; null for the start.</param>
internal sealed record PlanOrders(Stance? Stance, IReadOnlyList<Reference> With, IReadOnlyList<Reference> Nodes, Number? FromDay)
{
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
        { Attack: { } attack } => new(Engine.Theater.Definition.Stance.Attack, attack.With, attack.Through, attack.FromDay),
        { Follow: { } follow } => new(Engine.Theater.Definition.Stance.Follow, follow.With, follow.Through, follow.FromDay),
        { Hold: { } hold } => new(Engine.Theater.Definition.Stance.Hold, hold.With, hold.At is { } at ? [at] : [], null),
        { Reserve: { } reserve } => new(Engine.Theater.Definition.Stance.Reserve, reserve.With, reserve.At, null),
        { Plug: { } plug } => new(Engine.Theater.Definition.Stance.Plug, plug.With, [], null),
        _ => new(null, plan.With, [], null),
    };
}
