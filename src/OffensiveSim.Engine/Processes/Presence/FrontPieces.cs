using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>Of the pieces of boundary near each node, those of the node's own side that face the enemy. Found when first asked for, and again when a place near has changed hands.</summary>
internal sealed class FrontPieces(CompiledTheater theater)
{
    private readonly bool[] _known = new bool[theater.NodeCount];
    private readonly int[] _count = new int[theater.NodeCount];
    private readonly int[] _piece = new int[theater.Pieces.Cell.Length];

    /// <summary>A run begins: nothing is known.</summary>
    public void Forget() => Array.Clear(_known);

    /// <summary>A place has changed hands: forgets the front of those whom it concerns.</summary>
    public void Forget(int cell)
    {
        var pieces = theater.Pieces;
        for (var at = pieces.ConcernedStart[cell]; at < pieces.ConcernedStart[cell + 1]; at++)
        {
            _known[pieces.Concerned[at]] = false;
        }
    }

    /// <summary>The front near a node, as indices into <see cref="BoundaryPieces"/>.</summary>
    public ReadOnlySpan<int> Of(int node, int[] owner)
    {
        var start = theater.Pieces.Start[node];
        if (!_known[node])
        {
            _count[node] = Find(node, owner);
            _known[node] = true;
        }

        return _piece.AsSpan(start, _count[node]);
    }

    private int Find(int node, int[] owner)
    {
        var pieces = theater.Pieces;
        var found = _piece.AsSpan(pieces.Start[node]);
        var count = 0;
        for (var at = pieces.Start[node]; at < pieces.Start[node + 1]; at++)
        {
            if (owner[pieces.Cell[at]] == owner[node] && owner[pieces.Beyond[at]] != owner[node])
            {
                found[count++] = at;
            }
        }

        return count;
    }
}
