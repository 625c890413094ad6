using System.Runtime.CompilerServices;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Report;

public class AnswerSentencesTests
{
    [Fact]
    public void The_answer_in_words_is_the_golden_one()
    {
        var theater = new MadeUpTheater();
        var sentences = new AnswerSentences(theater.Scenario, theater.Result.Summary);
        string[] said =
        [
            sentences.Headline,
            .. Enumerable.Range(0, 4).Select(sentences.Objective),
            .. Enumerable.Range(0, 4).Select(sentences.History).OfType<string>(),
            .. sentences.Others,
        ];
        Golden("answer.txt", string.Join('\n', said).Replace('\u00a0', '_'));
    }

    [Fact]
    public void What_never_happens_is_said_with_the_number_of_runs()
    {
        var theater = new MadeUpTheater();
        var never = new Quantiles(null, null, null, null, null, null, null);
        var summary = theater.Result.Summary with { Objectives = [new ObjectiveSummary("n3", "blue", new Share(0, 0, 0.0004), never) { Assaults = never, Repulse = new EventSummary(new Share(0, 0, 0.0004), never) }] };
        Assert.Equal("Dunmere falls in none of the 10\u00a0000 simulated campaigns.", new AnswerSentences(theater.Scenario, summary).Headline);
    }

    [Theory]
    [InlineData(1, 2, "earlier than in 19 of 20 campaigns")]
    [InlineData(3.2, 3.8, "early, but within what 9 of 10 campaigns span")]
    [InlineData(4, 5, "within the middle half of the campaigns")]
    [InlineData(3.9, 4.1, "within the middle half of the campaigns")]
    [InlineData(7, 8, "late, but within what 9 of 10 campaigns span")]
    [InlineData(10, 11, "later than in 19 of 20 campaigns")]
    public void History_is_placed_among_the_campaigns_misses_included(double earliest, double latest, string words) =>
        Assert.Equal(words, AnswerSentences.Standing(new Quantiles(3, 3.5, 4, 5, 6, 8, 9), earliest, latest));

    [Fact]
    public void A_place_that_fell_where_the_model_hardly_ever_sees_it_is_a_miss() =>
        Assert.Equal("earlier than nearly all campaigns", AnswerSentences.Standing(new Quantiles(null, null, null, null, null, null, null), 3, 4));

    private static void Golden(string name, string actual, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("OFFSIM_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
