using System.Text.Json;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Files;

/// <summary>Events as JSON lines, one event a line: see EVENTS.md of the engine.</summary>
public static class EventLines
{
    /// <summary>Writes all events of a campaign.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="caps">What may bind supply in it: <c>theater.CapNames</c>.</param>
    /// <param name="events">What happened.</param>
    public static void Write(Stream stream, CompiledScenario scenario, IReadOnlyList<string> caps, IReadOnlyList<CampaignEvent> events)
    {
        var words = new EventSentences(scenario, caps, events);
        foreach (var told in events)
        {
            using (var line = new Utf8JsonWriter(stream, JsonText.Compact))
            {
                WriteLine(line, scenario, words, told);
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private static void WriteLine(Utf8JsonWriter line, CompiledScenario scenario, EventSentences words, CampaignEvent told)
    {
        var declared = EventWords.Of(told.Kind);
        line.WriteStartObject();
        line.WriteNumber("id", told.Id);
        line.WriteNumber("day", told.Day);
        line.WriteString("kind", EventWords.Key(told.Kind));
        line.WriteString("side", scenario.SideIds[told.Side]);
        WriteName(line, "place", told.Node >= 0 ? scenario.Theater.Nodes[told.Node].Id : null);
        WriteName(line, "formation", told.Formation >= 0 ? scenario.Theater.Formations[told.Formation].Id : null);
        WriteName(line, "about", About(scenario, words, declared.About, told.About));
        WriteAmount(line, declared.Amount, told.Amount);
        WriteAmount(line, declared.MoreAmount, told.MoreAmount);
        line.WriteStartArray("causes");
        foreach (var cause in told.Causes)
        {
            line.WriteNumberValue(cause);
        }

        line.WriteEndArray();
        line.WriteString("text", words.Of(told));
        line.WriteEndObject();
    }

    private static string? About(CompiledScenario scenario, EventSentences words, EventSubject subject, int about) => about < 0 ? null : subject switch
    {
        EventSubject.Place => scenario.Theater.Nodes[about].Id,
        EventSubject.Formation => scenario.Theater.Formations[about].Id,
        EventSubject.Rule => words.Names.RuleName(about),
        EventSubject.Cap => words.Names.CapName(about),
        EventSubject.Aid => scenario.Theater.Aid[about].Id,
        EventSubject.CulminationCause => JsonNamingPolicy.SnakeCaseLower.ConvertName(((CulminationCause)about).ToString()),
        _ => null,
    };

    private static void WriteName(Utf8JsonWriter line, string key, string? name)
    {
        if (name is not null)
        {
            line.WriteString(key, name);
        }
    }

    private static void WriteAmount(Utf8JsonWriter line, string key, double amount)
    {
        if (key.Length > 0 && double.IsFinite(amount))
        {
            line.WriteNumber(key, Math.Round(amount, 3));
        }
    }
}
