using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>
/// The one declaration of a scenario key. Its name is the property's in snake_case; reader, error messages, JSON Schema and the list of keys
/// are all made from it.
/// </summary>
/// <param name="meaning">What it is, in words a student understands.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute(string meaning) : Attribute
{
    /// <summary>What it is, in words a student understands.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>True where it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>Unit, where it has one.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest accepted value.</summary>
    public double Low { get; init; } = double.NegativeInfinity;

    /// <summary>Largest accepted value.</summary>
    public double High { get; init; } = double.PositiveInfinity;

    /// <summary>An example as it would stand in a file.</summary>
    public string? Example { get; init; }

    /// <summary>What a <see cref="Reference"/> names: "node", "side", "formation", "plan", "link", "crossing".</summary>
    public string? Names { get; init; }

    /// <summary>Number of items a list must have; 0 where any number will do.</summary>
    public int Count { get; init; }

    /// <summary>True where a list may stand in a CSV file that is named instead, keys as columns.</summary>
    public bool Table { get; init; }

    /// <summary>True where text is a date (the whole day, UTC) or an instant.</summary>
    public bool Instant { get; init; }

    /// <summary>What a run may draw anew where this number is given a range; null where it cannot be drawn.</summary>
    public InputKind Draws
    {
        get => DrawnKind ?? throw new InvalidOperationException("This key cannot be drawn.");
        init => DrawnKind = value;
    }

    /// <summary><see cref="Draws"/>, or null.</summary>
    public InputKind? DrawnKind { get; private init; }
}
