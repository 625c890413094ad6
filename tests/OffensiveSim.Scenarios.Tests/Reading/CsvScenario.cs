namespace OffensiveSim.Scenarios.Tests.Reading;

/// <summary>A scenario whose tables are CSV files, with a variant.</summary>
internal static class CsvScenario
{
    public const string Yaml = """
        offsim: 1
        name: Tables
        start: 2022-09-06T00:00:00Z
        days: 10
        theater:
          nodes: nodes.csv
          links: links.csv
        sides:
          blue:
            supply: { sources: [{ node: west, t_per_day: 500 }], trucks: 50 }
            formations: formations.csv
            plan:
              - { id: main, attack: { with: [1-bde], through: [east] } }
          red:
            supply: { sources: [{ node: east, t_per_day: { range: [300, 700] } }], trucks: 50 }
            formations:
              - { id: 9-bde, men: 2000, quality: 0.5, at: east }
            plan:
              - { id: line, hold: { with: [9-bde], at: east } }
        outcomes:
          objectives: [{ capture: east, by: blue }]
        """;

    public const string Nodes = "id,lat,lon,controller,kind,prepared_km\nwest,49.5,36.5,blue,town,\neast,49.6,36.9,red,town,3\n";

    public const string Links = "from,to,mode,class,km,river,bridge,note\nwest,east,road,highway,31,Mill,standing,\"a road, paved\"\nwest,east,rail,single_track,33,,,\n";

    public const string Formations = """
        id,at,men,men_low,men_high,men_grade,men_source,quality,note
        1-bde,west,3000,2500,3500,D,judgement,0.7,"called ""the first""
        and oldest"
        2-bde,west,,1000,2000,,,0.6,
        3-bde,west,800,,,,,0.5,plain

        """;

    public const string Variant = """
        offsim: 1
        name: Weaker
        extends: ../scenario.yaml
        set:
          sides.blue.formations[1-bde].men: 2000
          sides.red.plan[line].hold_order: true
          theater.links[east--west].bridge: down
          sides.blue.formations: { add: [{ id: 4-bde, at: west, men: 900, quality: 0.5 }], remove: [3-bde] }
        """;

    public static ScenarioFolder Write() => new ScenarioFolder()
        .With("scenario.yaml", Yaml).With("nodes.csv", Nodes).With("links.csv", Links).With("formations.csv", Formations).With("variants/weaker.yaml", Variant);
}
