using System.Collections.Frozen;
using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Scenarios.Format;

/// <summary>A section of the scenario: remembers where it stands.</summary>
public abstract record ScenarioPart
{
    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>
    /// Properties that have no value, or not all of it, because of an error that has been told: their absence proves nothing. Empty in a
    /// scenario without errors.
    /// </summary>
    internal IReadOnlySet<string> Unread { get; set; } = FrozenSet<string>.Empty;

    /// <summary>True where a property has no value, or not all of it, because of an error that has been told.</summary>
    internal bool IsUnread(string property) => Unread.Contains(property);
}

/// <summary>
/// A number with what is known of it: plain, or <c>{ value, range, grade, source, known_at }</c>; in a table, column <c>men</c> with columns
/// <c>men_low</c>, <c>men_high</c>, <c>men_grade</c>, <c>men_source</c> beside it.
/// </summary>
/// <param name="Value">The value to use where nothing is drawn: as given, else the middle of the range.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Number(double Value, Place Place)
{
    /// <summary>True where a value is given, not only a range: then a draw is triangular with this mode, else uniform.</summary>
    public bool HasValue { get; init; } = true;

    /// <summary>Smallest and largest plausible value; null for a plain number.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <summary>How far it can be trusted.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>When it was known to the side it matters to.</summary>
    public string? KnownAt { get; init; }
}

/// <summary>An id that names something declared elsewhere.</summary>
/// <param name="Id">The id as written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Reference(string Id, Place Place);

/// <summary>A file named by the scenario, relative to the file that names it.</summary>
/// <param name="Path">As written.</param>
/// <param name="Place">Where it is named.</param>
public sealed record FileName(string Path, Place Place);

/// <summary>A path to a value of the scenario, list items by id.</summary>
/// <param name="Path">As written: <c>sides.russia.formations[4-gtd].men</c>.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ValuePath(string Path, Place Place);

/// <summary>Values that are set together, by path.</summary>
/// <param name="Items">In the order written.</param>
public sealed record Settings(IReadOnlyList<Setting> Items);

/// <summary>One value that is set.</summary>
/// <param name="Path">Path of the value.</param>
/// <param name="Value">The new value, as YAML on one line.</param>
/// <param name="PathPlace">Where the path stands.</param>
/// <param name="ValuePlace">Where the value stands.</param>
public sealed record Setting(string Path, string Value, Place PathPlace, Place ValuePlace);
