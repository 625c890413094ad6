using Xunit;

namespace OffensiveSim.Cli.Tests;

public class ProgramTests
{
    [Theory]
    [InlineData("help.txt")]
    [InlineData("help-run.txt", "run")]
    [InlineData("help-backtest.txt", "backtest")]
    [InlineData("help-ablate.txt", "ablate")]
    [InlineData("help-replay.txt", "replay")]
    [InlineData("help-levers.txt", "levers")]
    [InlineData("help-check.txt", "check")]
    [InlineData("help-new.txt", "new")]
    public async Task Help_has_examples_and_reads_as_reviewed(string golden, params string[] command)
    {
        var help = await Offsim.Run([.. command, "--help"]);
        Assert.Equal(ExitCode.Done, help.Code);
        Assert.Empty(help.Error);
        Assert.Contains("Examples:\n  offsim ", help.Output, StringComparison.Ordinal);
        GoldenFile.AssertEqual(golden, help.Output);
    }

    [Fact]
    public async Task Without_a_command_help_goes_to_errors_and_the_code_says_so()
    {
        var help = await Offsim.Run();
        Assert.Equal(ExitCode.BadInput, help.Code);
        Assert.Empty(help.Output);
        Assert.Contains("Commands:", help.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean check?", "chek", "x.yaml")]
    [InlineData("Did you mean --threads?", "run", "x.yaml", "--thread", "2")]
    [InlineData("'SCENARIO' missing", "run")]
    [InlineData("--runs takes a whole number from 1 to", "run", "x.yaml", "--runs", "0")]
    [InlineData("--runs takes a whole number from 1 to", "run", "x.yaml", "--runs", "many")]
    [InlineData("--threads takes a whole number from 1 to 1024", "run", "x.yaml", "--threads", "-1")]
    [InlineData("--seed takes a whole number from 0 to", "run", "x.yaml", "--seed", "18446744073709551616")]
    [InlineData("--run takes a whole number from 0 to", "replay", "x.yaml", "--run", "-1")]
    [InlineData("--set takes path=value, not \"days\"", "check", "x.yaml", "--set", "days")]
    [InlineData("--lever takes id=value, not \"trucks\"", "run", "x.yaml", "--lever", "trucks")]
    [InlineData("--laws takes fixed, not \"plausible\"", "run", "x.yaml", "--laws", "plausible")]
    public async Task A_command_line_that_is_none_is_told_in_a_sentence_without_help(string said, params string[] args)
    {
        var refused = await Offsim.Run(args);
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Empty(refused.Output);
        Assert.Contains(said, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--help says what there is.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_cannot_steer_the_terminal()
    {
        var refused = await Offsim.Run("\u001b[2J[red]");
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.DoesNotContain('\u001b', refused.Error);
    }

    [Fact]
    public void A_bug_is_one_sentence_and_no_stack_trace()
    {
        var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Failed, Bug.Tell(Thrown(), error));
        Assert.Equal("This is a bug in offsim: InvalidOperationException: Two\\nlines. (OFFSIM_DEBUG=1 shows where.)\n", error.ToString());

        static Exception Thrown()
        {
            try
            {
                throw new InvalidOperationException("Two\nlines.");
            }
            catch (InvalidOperationException bug)
            {
                return bug;
            }
        }
    }
}
