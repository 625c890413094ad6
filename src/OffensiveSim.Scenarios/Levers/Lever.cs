using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Scenarios.Levers;

/// <summary>Something that a reader may turn: a number within a range, or a choice of a few options. What it turns has been looked up in the scenario.</summary>
public sealed record Lever
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>What is turned, in plain words.</summary>
    public required string Label { get; init; }

    /// <summary>Why the range is what it is: one line.</summary>
    public required string Why { get; init; }

    /// <summary>How far the range can be trusted.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where the range comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Place Place { get; init; }

    /// <summary>The number that is turned; null for a choice.</summary>
    public LeverRange? Number { get; init; }

    /// <summary>The options of a choice, one of them the scenario as it is; empty for a number.</summary>
    public IReadOnlyList<LeverOption> Options { get; init; } = [];

    /// <summary>The scenario as it is, as <c>--lever</c> takes it: a number, or the id of an option.</summary>
    public string Baseline => Number is { } number ? LeverRange.Text(number.Baseline) : Options.First(option => option.IsBaseline).Id;

    /// <summary>Where it can be turned furthest, as <c>--lever</c> takes it: both ends of a range that are not the baseline, or every option but the baseline.</summary>
    public IReadOnlyList<string> Ends => Number is { } number
        ? [.. new[] { number.Low, number.High }.Where(end => end != number.Baseline).Select(LeverRange.Text)]
        : [.. Options.Where(option => !option.IsBaseline).Select(option => option.Id)];
}

/// <summary>One of the options of a choice.</summary>
/// <param name="Id">Id.</param>
/// <param name="Label">What it means, in a few words.</param>
/// <param name="IsBaseline">True for the scenario as it is.</param>
/// <param name="Set">What it sets; empty for the baseline.</param>
public sealed record LeverOption(string Id, string Label, bool IsBaseline, IReadOnlyList<SetOverride> Set);

/// <summary>One lever turned: <c>--lever trucks=60</c>.</summary>
/// <param name="Id">Id of the lever.</param>
/// <param name="Value">A number, or the id of an option.</param>
public sealed record LeverTurn(string Id, string Value);
