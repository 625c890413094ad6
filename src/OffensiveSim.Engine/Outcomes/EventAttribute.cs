using System.Reflection;
using System.Text.Json;

namespace OffensiveSim.Engine.Outcomes;

/// <summary>What <see cref="CampaignEvent.About"/> counts.</summary>
public enum EventSubject
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nodes.</summary>
    Place,

    /// <summary>Formations.</summary>
    Formation,

    /// <summary>Rules, through the entries of all plans in their order.</summary>
    Rule,

    /// <summary>What may bind supply: <c>theater.CapNames</c>.</summary>
    Cap,

    /// <summary>Promises of help: <c>theater.Definition.Aid</c>.</summary>
    Aid,

    /// <summary>Values of <see cref="CulminationCause"/>.</summary>
    CulminationCause,
}

/// <summary>The one declaration of a kind of event: the page of events, the file of events and its schema are made from it.</summary>
/// <param name="meaning">What happened, in words a student understands.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EventAttribute(string meaning) : Attribute
{
    /// <summary>What happened.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What its causes may be.</summary>
    public required string Causes { get; init; }

    /// <summary>What <see cref="CampaignEvent.About"/> is.</summary>
    public EventSubject About { get; init; }

    /// <summary>What that is to the event; empty where there is none.</summary>
    public string AboutMeaning { get; init; } = "";

    /// <summary>Name of <see cref="CampaignEvent.Amount"/>; empty where there is none.</summary>
    public string Amount { get; init; } = "";

    /// <summary>Name of <see cref="CampaignEvent.MoreAmount"/>; empty where there is none.</summary>
    public string MoreAmount { get; init; } = "";
}

/// <summary>What is said of kinds of events, for whoever needs it.</summary>
public static class EventWords
{
    private static readonly Dictionary<EventKind, EventAttribute> _declared = Enum.GetValues<EventKind>().ToDictionary(
        kind => kind, kind => typeof(EventKind).GetField(kind.ToString())!.GetCustomAttribute<EventAttribute>()!);

    /// <summary>A kind as files have it: "left_by_order".</summary>
    public static string Key(EventKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    /// <summary>What is declared of it.</summary>
    public static EventAttribute Of(EventKind kind) => _declared[kind];
}
