using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>Of the pieces of boundary near each node, those of the node's own side that face the enemy. Found anew only when a place has changed hands.</summary>
internal sealed class FrontPieces(CompiledTheater theater)
{
    private bool _known;

    /// <summary>Where each node's pieces begin in <see cref="Piece"/>.</summary>
    public int[] Start { get; } = new int[theater.NodeCount + 1];

    /// <summary>Indices into <see cref="BoundaryPieces"/>.</summary>
    public int[] Piece { get; } = new int[theater.Pieces.Cell.Length];

    /// <summary>A place has changed hands, or a run begins.</summary>
    public void Forget() => _known = false;

    /// <summary>Finds them, if need be.</summary>
    public void Find(int[] owner)
    {
        if (_known)
        {
            return;
        }

        var pieces = theater.Pieces;
        var count = 0;
        for (var node = 0; node < theater.NodeCount; node++)
        {
            Start[node] = count;
            for (var at = pieces.Start[node]; at < pieces.Start[node + 1]; at++)
            {
                if (owner[pieces.Cell[at]] == owner[node] && owner[pieces.Beyond[at]] != owner[node])
                {
                    Piece[count++] = at;
                }
            }
        }

        Start[theater.NodeCount] = count;
        _known = true;
    }
}
