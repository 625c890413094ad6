using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Analysis.Ablations;

/// <summary>The main outcomes of pairs of campaigns, with and without a mechanism, or before and after another change. Only integers: pairs may come in any order, and tallies be joined in any grouping.</summary>
internal sealed class PairedOutcomes
{
    private readonly double _horizon;

    /// <summary>No pairs yet.</summary>
    public PairedOutcomes(CompiledTheater theater)
    {
        _horizon = theater.Days;
        Days = Sums(theater.Objectives.Count);
        Falls = Sums(theater.Objectives.Count);
        CutOff = Sums(theater.Pockets.Count);
        Casualties = Sums(CompiledTheater.SideCount);
        Captured = Sums(CompiledTheater.SideCount);
        DaysWithout = [.. Enumerable.Range(0, theater.Objectives.Count).Select(_ => new Histogram())];
    }

    /// <summary>How many pairs differ in anything a campaign leaves behind.</summary>
    public int Changed { get; private set; }

    /// <summary>How many pairs.</summary>
    public int Count => Ground.Count;

    /// <summary>By objective: the day it falls, the horizon where it does not; in <see cref="Measure.Day"/>.</summary>
    public IReadOnlyList<PairedSum> Days { get; }

    /// <summary>By objective: whether it falls.</summary>
    public IReadOnlyList<PairedSum> Falls { get; }

    /// <summary>By objective: days on which it falls without the mechanism.</summary>
    public IReadOnlyList<Histogram> DaysWithout { get; }

    /// <summary>By pocket: whether it is cut off.</summary>
    public IReadOnlyList<PairedSum> CutOff { get; }

    /// <summary>Ground gained by the horizon; in <see cref="Measure.Area"/>.</summary>
    public PairedSum Ground { get; } = new();

    /// <summary>By side: killed and wounded; in <see cref="Measure.Men"/>.</summary>
    public IReadOnlyList<PairedSum> Casualties { get; }

    /// <summary>By side: prisoners; in <see cref="Measure.Men"/>.</summary>
    public IReadOnlyList<PairedSum> Captured { get; }

    /// <summary>Adds a pair.</summary>
    /// <param name="before">The campaign with the mechanism.</param>
    /// <param name="after">The same without.</param>
    public void Add(RunRecord before, RunRecord after)
    {
        Changed += SameCampaign.Is(before, after) ? 0 : 1;
        for (var i = 0; i < Days.Count; i++)
        {
            var (with, without) = (before.CaptureDay[i], after.CaptureDay[i]);
            Days[i].Add(RestrictedDay.Of(with, _horizon), RestrictedDay.Of(without, _horizon));
            Falls[i].Add(Happens(with), Happens(without));
            if (!double.IsNaN(without))
            {
                DaysWithout[i].Add(Measure.Day.Bin(without));
            }
        }

        for (var i = 0; i < CutOff.Count; i++)
        {
            CutOff[i].Add(Happens(before.Pockets[i].FirstDay), Happens(after.Pockets[i].FirstDay));
        }

        Ground.Add(Measure.Area.Bin(before.TerritoryKm2[^1]), Measure.Area.Bin(after.TerritoryKm2[^1]));
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            var (with, without) = (before.Sides[side], after.Sides[side]);
            Casualties[side].Add(Measure.Men.Bin(with.Casualties), Measure.Men.Bin(without.Casualties));
            Captured[side].Add(Measure.Men.Bin(with.Captured), Measure.Men.Bin(without.Captured));
        }
    }

    /// <summary>Adds all pairs that another has.</summary>
    /// <param name="other">Of the same theater and mechanism.</param>
    public void Add(PairedOutcomes other)
    {
        Changed += other.Changed;
        Ground.Add(other.Ground);
        foreach (var (mine, others) in new[] { (Days, other.Days), (Falls, other.Falls), (CutOff, other.CutOff), (Casualties, other.Casualties), (Captured, other.Captured) })
        {
            for (var i = 0; i < mine.Count; i++)
            {
                mine[i].Add(others[i]);
            }
        }

        for (var i = 0; i < DaysWithout.Count; i++)
        {
            DaysWithout[i].Add(other.DaysWithout[i]);
        }
    }

    /// <summary>What changes about the fall of places.</summary>
    /// <param name="before">When they fall, with the mechanism.</param>
    public IReadOnlyList<ObjectiveChange> OfObjectives(IReadOnlyList<ObjectiveSummary> before) =>
    [
        .. before.Select((objective, index) => new ObjectiveChange(
            objective.Node, objective.Side, Days[index].OfMean(Measure.Day), Falls[index].OfShare(),
            objective.Day.P50, Quantile.OfDays(DaysWithout[index], Measure.Day, Count).P50)),
    ];

    /// <summary>What changes about forces that may be cut off.</summary>
    /// <param name="before">Which are, with the mechanism.</param>
    public IReadOnlyList<PocketChange> OfPockets(IReadOnlyList<PocketSummary> before) =>
        [.. before.Select((pocket, index) => new PocketChange(pocket.Name, pocket.Side, CutOff[index].OfShare()))];

    private static int Happens(double day) => double.IsNaN(day) ? 0 : 1;

    private static PairedSum[] Sums(int count) => [.. Enumerable.Range(0, count).Select(_ => new PairedSum())];
}
