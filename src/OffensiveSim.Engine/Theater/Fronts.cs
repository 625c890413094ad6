using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>Who stands, or may stand, on a front outside the area.</summary>
public sealed class Fronts
{
    internal Fronts(TheaterDefinition definition)
    {
        Outside = new bool[definition.Nodes.Count];
        foreach (var node in definition.Fronts.SelectMany(front => front.Nodes))
        {
            Outside[node] = true;
        }

        var formations = definition.Formations.Count;
        (SentBy, SentOrder) = (new int[formations], new int[formations]);
        Array.Fill(SentBy, -1);
        Place = [.. definition.Formations.Select(formation => Outside[formation.Node] ? formation.Node : -1)];
        for (var sent = 0; sent < definition.Sent.Count; sent++)
        {
            var going = definition.Sent[sent].Formations;
            for (var order = 0; order < going.Count; order++)
            {
                (SentBy[going[order]], SentOrder[going[order]], Place[going[order]]) = (sent, order, definition.Sent[sent].Node);
            }
        }

        SentCount = [.. definition.Sent.Select(sent => sent.Formations.Count)];
        SentEntities = [.. definition.Sent.Select(sent => Randomness.Entity.Of(sent.Id))];
        Members = [.. Enumerable.Range(0, formations).Where(formation => Place[formation] >= 0)];
        Recalls = [.. Enumerable.Range(0, definition.Plans.Count).Where(plan => definition.Plans[plan].Rules.Any(rule => rule.Then == ActionKind.Recall))];
        RecallOf = new int[formations];
        Array.Fill(RecallOf, -1);
        for (var recall = Recalls.Length - 1; recall >= 0; recall--)
        {
            foreach (var formation in definition.Plans[Recalls[recall]].Formations)
            {
                RecallOf[formation] = recall;
            }
        }
    }

    /// <summary>By node: it belongs to a front outside the area.</summary>
    public bool[] Outside { get; }

    /// <summary>By formation: the node of a front where it stands or may stand at the start, or -1.</summary>
    public int[] Place { get; }

    /// <summary>The formations with such a node, in ascending order.</summary>
    public int[] Members { get; }

    /// <summary>By formation: which entry of the sent it belongs to, or -1.</summary>
    public int[] SentBy { get; }

    /// <summary>By formation: its place among the sent, from 0.</summary>
    public int[] SentOrder { get; }

    /// <summary>By entry of the sent: how many formations.</summary>
    public int[] SentCount { get; }

    /// <summary>By entry of the sent: its address in draws.</summary>
    public uint[] SentEntities { get; }

    /// <summary>Plan entries with a rule that recalls, in ascending order.</summary>
    public int[] Recalls { get; }

    /// <summary>By formation: the first of <see cref="Recalls"/> that commands it, as its place there; or -1.</summary>
    public int[] RecallOf { get; }
}
