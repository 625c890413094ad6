using CsCheck;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Ablations;

public class PairedSumTests
{
    private static readonly Gen<(int Before, int After)[]> _pairs = Gen.Select(Gen.Int[-5000, 5000], Gen.Int[-5000, 5000]).Array[1, 60];

    private static readonly Gen<(int Before, int After)[]> _yesOrNo = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 1]).Array[1, 60];

    /// <summary>Differences 0, 4, 4 and 8 quarters of a day: mean 1 day, standard deviation √(2/3) days, half the interval 1.96 √(2/3) / √4.</summary>
    [Fact]
    public void A_mean_of_four_pairs_is_what_it_is_on_paper()
    {
        var change = Of((8, 8), (0, 4), (100, 104), (3, 11)).OfMean(Measure.Day);
        Assert.Equal(1, change.Value);
        Assert.Equal(1 - (1.959963984540054 * Math.Sqrt(2.0 / 3) / 2), change.Low!.Value, 1e-12);
        Assert.Equal(1 + (1.959963984540054 * Math.Sqrt(2.0 / 3) / 2), change.High!.Value, 1e-12);
        Assert.True(change.IsShown);
    }

    /// <summary>Of 98 pairs 12 gained and 3 lost: 9/98; with half a pair in each cell 9/100 ± 1.96 √(16 - 81/100) / 100.</summary>
    [Fact]
    public void A_change_of_a_share_is_what_it_is_on_paper()
    {
        var pairs = Enumerable.Repeat((0, 1), 12).Concat(Enumerable.Repeat((1, 0), 3)).Concat(Enumerable.Repeat((1, 1), 40)).Concat(Enumerable.Repeat((0, 0), 43));
        var change = Of([.. pairs]).OfShare();
        Assert.Equal(9.0 / 98, change.Value);
        Assert.Equal(.09 - (1.959963984540054 * Math.Sqrt(15.19) / 100), change.Low!.Value, 1e-12);
        Assert.Equal(.09 + (1.959963984540054 * Math.Sqrt(15.19) / 100), change.High!.Value, 1e-12);
        Assert.True(change.IsShown);
    }

    [Fact]
    public void Pairs_that_are_all_alike_change_nothing_and_a_share_still_has_an_interval()
    {
        var same = Of((1, 1), (0, 0), (1, 1));
        Assert.Equal(new Change(0, 0, 0), same.OfMean(Measure.Day));
        Assert.False(same.OfMean(Measure.Day).IsShown);
        Assert.False(same.OfShare().IsShown);
        Assert.True(same.OfShare().High > .3);
    }

    [Fact]
    public void One_pair_has_a_mean_and_no_interval() => Assert.Equal(new Change(2, null, null), Of((1, 9)).OfMean(Measure.Day));

    [Fact]
    public void A_mean_agrees_with_the_textbook_in_floating_point() => _pairs.Where(pairs => pairs.Length > 1).Sample(pairs =>
    {
        var differences = pairs.Select(pair => (pair.After - pair.Before) * 10.0).ToList();
        var mean = differences.Average();
        var half = 1.959963984540054 * Math.Sqrt(differences.Sum(difference => (difference - mean) * (difference - mean)) / (pairs.Length - 1) / pairs.Length);
        var change = Of(pairs).OfMean(Measure.Men);
        Assert.Equal(mean, change.Value, 1e-6);
        Assert.Equal(half, (change.High!.Value - change.Low!.Value) / 2, 1e-6);
    });

    [Fact]
    public void The_interval_of_a_share_lies_within_one_and_holds_what_was_seen() => _yesOrNo.Sample(pairs =>
    {
        var change = Of(pairs).OfShare();
        Assert.InRange(change.Low!.Value, -1, change.Value + 1e-12);
        Assert.InRange(change.High!.Value, change.Value - 1e-12, 1);
    });

    [Fact]
    public void Turned_round_every_change_has_the_other_sign() => _yesOrNo.Sample(pairs =>
    {
        var (there, back) = (Of(pairs).OfShare(), Of([.. pairs.Select(pair => (pair.After, pair.Before))]).OfShare());
        Assert.Equal((-there.Value, -there.Low!.Value, -there.High!.Value), (back.Value, back.High!.Value, back.Low!.Value));
    });

    [Fact]
    public void Sums_joined_in_any_grouping_have_the_same_bits() => Gen.Select(_pairs, _pairs).Sample((first, second) =>
    {
        var joined = Of(second);
        joined.Add(Of(first));
        Assert.Equal(Of([.. first, .. second]).OfMean(Measure.Area), joined.OfMean(Measure.Area));
        Assert.Equal(first.Length + second.Length, joined.Count);
    });

    [Fact]
    public void The_largest_numbers_there_can_be_do_not_overflow()
    {
        var sum = Of((-Measure.LastBin, Measure.LastBin), (Measure.LastBin, -Measure.LastBin));
        for (var doubled = 0; doubled < 24; doubled++)
        {
            sum.Add(sum);
        }

        var change = sum.OfMean(Measure.Area);
        Assert.Equal(0, change.Value);
        Assert.Equal(1.959963984540054 * 2 * Measure.LastBin / Math.Sqrt(sum.Count - 1), change.High!.Value, 1e-6);
    }

    private static PairedSum Of(params (int Before, int After)[] pairs)
    {
        var sum = new PairedSum();
        foreach (var (before, after) in pairs)
        {
            sum.Add(before, after);
        }

        return sum;
    }
}
