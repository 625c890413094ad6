using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>The declared ids of one kind, in the order of their index.</summary>
internal sealed class Names
{
    private const int ListedAtMost = 8;

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>Takes ids in order; of two equal ones the first counts.</summary>
    /// <param name="kind">What they name, in the words of an error message.</param>
    /// <param name="ids">One per index.</param>
    public Names(string kind, IEnumerable<string> ids)
        : this(kind, ids.Select((id, index) => (id, index)))
    {
    }

    /// <summary>Takes ids with their index, where one thing may have several names.</summary>
    public Names(string kind, IEnumerable<(string Id, int Index)> ids)
    {
        Kind = kind;
        foreach (var (id, index) in ids)
        {
            HasDouble |= !_index.TryAdd(id, index);
        }
    }

    /// <summary>What they name.</summary>
    public string Kind { get; }

    /// <summary>True where things of this kind, or their ids, could not be read: an unknown id may be one of theirs, and is no error of its own.</summary>
    public bool IsOpen { get; init; }

    /// <summary>True where two things have one id: an unknown id may be the one that was meant for the second.</summary>
    public bool HasDouble { get; }

    /// <summary>Ids that stand for malformed ones: what looks like them may be what was meant.</summary>
    public IReadOnlyList<string> Malformed { get; init; } = [];

    /// <summary>Index of an id; -1 where there is none, or no reference.</summary>
    public int IndexOf(Reference? reference) => reference is null ? -1 : IndexOf(reference.Id);

    /// <summary>Index of an id; -1 where there is none.</summary>
    public int IndexOf(string id) => _index.GetValueOrDefault(id, -1);

    /// <summary>The declared id that was most likely meant by an unknown one; null where none is near.</summary>
    public string? Nearest(string id) => NearestName.Of(id, _index.Keys.Order(StringComparer.Ordinal));

    /// <summary>What an author who wrote an unknown id most likely needs to read.</summary>
    public string? Hint(string id) => Hint(id, Kind, _index.Keys);

    /// <summary>The nearest name, or all names where they are few; null where there is nothing to offer.</summary>
    public static string? Hint(string written, string kind, IEnumerable<string> names)
    {
        var sorted = names.Order(StringComparer.Ordinal).ToArray();
        return NearestName.Of(written, sorted) is { } nearest ? $"Did you mean `{nearest}`?"
            : sorted.Length == 0 ? $"There is no {kind} yet."
            : sorted.Length <= ListedAtMost ? $"Known: {string.Join(", ", sorted)}."
            : null;
    }
}
