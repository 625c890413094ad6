using OffensiveSim.Analysis.Ablations;

namespace OffensiveSim.Cli.Tests.Ablations;

/// <summary>A study of the sample scenario written by hand, with everything the text tells apart: shown, not shown, none, with and without a reason, off anyway.</summary>
internal static class SampleAblation
{
    private static readonly Change _none = new(0, 0, 0);
    private static readonly Change _noneOfShare = new(0, -.0003, .0003);

    public static AblationResult Result { get; } = new()
    {
        Scenario = SampleAnswer.Result.Summary.Scenario,
        Engine = "1.0.0",
        Seed = 7,
        Runs = 1000,
        Days = 30,
        AlreadyOff = ["mines"],
        Objectives = SampleAnswer.Result.Summary.Objectives,
        Pockets = SampleAnswer.Result.Summary.Pockets,
        Mechanisms =
        [
            Without("judged_quality", "Judged quality", "everybody fights with quality 0.6", Effect.Shown, 1000) with
            {
                Objectives =
                [
                    new("ford", "blue", new(12.34, 11.9, 12.78), new(-.413, -.452, -.374), 2.25, 14),
                    new("east", "blue", new(4, 3.2, 4.8), new(-.3, -.35, -.25), 19.25, null),
                    new("far-crossing", "blue", _none, _noneOfShare, null, null),
                ],
                Pockets = [new("east-force", "red", new(-.0061, -.0102, -.002)), new("rear", "red", _noneOfShare)],
                TerritoryKm2 = new(-3120, -3300, -2940),
            },
            Without("surprise", "Surprise", "no blow surprises anybody", Effect.Shown, 412) with
            {
                Objectives = [new("ford", "blue", new(-.052, -.08, -.024), _noneOfShare, 2.25, 2.25), new("east", "blue", new(.04, -.2, .28), new(.01, -.01, .03), 19.25, 19), new("far-crossing", "blue", _none, _noneOfShare, null, null)],
                Losses = new Dictionary<string, LossesChange> { ["blue"] = new(new(140, 90, 190), _none), ["red"] = new(new(-20, -70, 30), _none) },
            },
            Without("contagion", "Contagion", "a rout shakes nobody else", Effect.NotShown, 12),
            Without("raids", "Raids", "nobody raids behind the lines", Effect.None, 0) with { Reason = "no formation raids" },
            Without("support", "Support", "garrisons nearby do not help a place under assault", Effect.None, 0),
        ],
    };

    public static Ablation Without(string mechanism, string name, string without, Effect effect, int changed) => new()
    {
        Mechanism = mechanism,
        Name = name,
        Without = without,
        Effect = effect,
        CampaignsChanged = changed,
        Objectives = [.. SampleAnswer.Result.Summary.Objectives.Select(objective => new ObjectiveChange(objective.Node, objective.Side, _none, _noneOfShare, objective.Day.P50, objective.Day.P50))],
        Pockets = [.. SampleAnswer.Result.Summary.Pockets.Select(pocket => new PocketChange(pocket.Name, pocket.Side, _noneOfShare))],
        TerritoryKm2 = _none,
        Losses = new Dictionary<string, LossesChange> { ["blue"] = new(_none, _none), ["red"] = new(_none, _none) },
    };
}
