using System.Globalization;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Reporting.Causes;

/// <summary>Finds the event that a reader means: by its id, or by a place or formation and what happened, such as "kupyansk captured" or "izyum abandoned".</summary>
public sealed class EventPhrase
{
    private const int Listed = 5;

    private static readonly IReadOnlyDictionary<string, EventKind[]> _words = Words();

    private readonly CompiledScenario _scenario;
    private readonly EventSentences _sentences;
    private readonly IReadOnlyList<CampaignEvent> _events;

    /// <summary>Phrases about a campaign.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="events">All events of the campaign.</param>
    public EventPhrase(CompiledScenario scenario, EventSentences sentences, IReadOnlyList<CampaignEvent> events) => (_scenario, _sentences, _events) = (scenario, sentences, events);

    /// <summary>The first event that is meant.</summary>
    /// <param name="phrase">As written.</param>
    /// <param name="error">What is wrong where there is none: what was not understood, or what happened instead.</param>
    /// <returns>Null where there is none.</returns>
    public CampaignEvent? Find(string phrase, out (string Message, string Hint) error)
    {
        error = default;
        if (int.TryParse(phrase, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            error = ($"there is no event {id} in this campaign", _events.Count == 0 ? "nothing happened in it" : $"ids go from 0 to {_events.Count - 1}: `offsim replay --json` lists them");
            return id < _events.Count ? _events[id] : null;
        }

        // The longest ending that says what happened, so that "cut off" is not read as "off".
        var parts = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var from = 1; from < parts.Length; from++)
        {
            var (what, who) = (string.Join(' ', parts[from..]).ToLowerInvariant().Replace('_', ' '), string.Join(' ', parts[..from]));
            if (_words.TryGetValue(what, out var kinds))
            {
                return Of(who, what, kinds, out error);
            }
        }

        var near = parts.Length > 1 ? NearestName.Of(parts[^1].ToLowerInvariant(), _words.Keys) : null;
        error = ($"\"{phrase}\" does not say what happened to whom", near is null
            ? "write an event's id, or a place or formation and what happened: \"kupyansk captured\", \"izyum abandoned\", \"4-gtd cut off\""
            : $"did you mean \"{string.Join(' ', parts[..^1])} {near}\"?");
        return null;
    }

    private CampaignEvent? Of(string who, string what, EventKind[] kinds, out (string Message, string Hint) error)
    {
        error = default;
        var (node, formation) = (Subjects.Node(_scenario, who), Subjects.Formation(_scenario, who));
        if (node < 0 && formation < 0)
        {
            var near = NearestName.Of(who, Subjects.All(_scenario));
            error = ($"there is no place or formation \"{who}\" in this scenario", near is null ? "use an id of the scenario: `offsim replay --json` shows them" : $"did you mean {near}?");
            return null;
        }

        CampaignEvent[] about = [.. _events.Where(told => (node >= 0 && told.Node == node) || (formation >= 0 && told.Formation == formation))];
        if (about.FirstOrDefault(told => kinds.Contains(told.Kind)) is { } found)
        {
            return found;
        }

        var others = about.OrderByDescending(Weight).Take(Listed).OrderBy(told => told.Id).Select(told => $"{told.Id}, day {Math.Floor(told.Day)}: {_sentences.Of(told)}");
        error = ($"nothing of the kind \"{who} {what}\" happens in this campaign", about.Length == 0 ? "nothing that happens in it is about that place or formation" : $"what does happen there: {string.Join(" / ", others)}");
        return null;
    }

    // Captures and the like before marches.
    private static int Weight(CampaignEvent told) => told.Kind switch
    {
        EventKind.Captured or EventKind.Swept or EventKind.Surrendered or EventKind.Destroyed => 3,
        EventKind.LeftByOrder or EventKind.DefenceBroke or EventKind.CutOff or EventKind.Routed => 2,
        EventKind.Moved or EventKind.Penetrated or EventKind.ScreenBrushedAside or EventKind.OrderCarriedOut => 0,
        _ => 1,
    };

    private static Dictionary<string, EventKind[]> Words()
    {
        var words = Enum.GetValues<EventKind>().ToDictionary(kind => EventWords.Key(kind).Replace('_', ' '), kind => new[] { kind });
        EventKind[] fell = [EventKind.Captured, EventKind.Swept];
        foreach (var word in new[] { "captured", "falls", "fell", "fallen", "taken", "lost" })
        {
            words[word] = fell;
        }

        words["abandoned"] = words["left"] = [EventKind.LeftByOrder];
        words["attacked"] = [EventKind.AssaultBegan];
        words["broke"] = [EventKind.DefenceBroke];
        words["ran"] = [EventKind.Routed, EventKind.Panicked, EventKind.Overrun];
        words["ordered"] = [EventKind.OrderSent];
        return words;
    }
}
