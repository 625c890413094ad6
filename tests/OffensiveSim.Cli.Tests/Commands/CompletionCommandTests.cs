using System.Diagnostics;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class CompletionCommandTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _offsim offsim")]
    [InlineData("zsh", "compdef _offsim offsim")]
    [InlineData("fish", "complete -c offsim")]
    public async Task Each_shell_has_its_script(string shell, string line)
    {
        var script = await Offsim.Run("completion", shell);

        Assert.Equal(ExitCode.Done, script.Code);
        Assert.Contains(line, script.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_that_is_not_known_is_bad_input()
    {
        var refused = await Offsim.Run("completion", "tcsh");

        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("SHELL takes bash, zsh or fish, not \"tcsh\"", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Levers_are_those_of_the_scenario_that_stands_before()
    {
        var words = await Words($"offsim run {Offsim.Kharkiv} --lever ");

        Assert.Contains("izyum=hold", words);
        Assert.Contains("russian-delay=", words);
        Assert.DoesNotContain(await Words("offsim run nowhere.yaml --lever "), word => word.Contains('='));
    }

    /// <summary>As bash does it, with an <c>offsim</c> on its path.</summary>
    [Theory]
    [InlineData("offsim ru", "run")]
    [InlineData("offsim run ", "")]
    [InlineData("offsim run --res", "--resume")]
    [InlineData("offsim run KHARKIV --lever izyum=h", "hold")]
    [InlineData("offsim run KHARKIV --lever rock", "rockets=")]
    [InlineData("offsim completion ", "bash fish zsh")]
    public async Task Bash_completes(string line, string words)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs bash.");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["offsim.bash"], (await Offsim.Run("completion", "bash")).Output);
        var start = new ProcessStartInfo("bash", ["-c", "offsim() { dotnet \"$PROGRAM\" \"$@\"; }; source \"$SCRIPT\"; COMP_POINT=${#COMP_LINE}; _offsim; echo \"${COMPREPLY[*]}\""]) { RedirectStandardOutput = true };
        start.Environment["PROGRAM"] = typeof(Program).Assembly.Location;
        start.Environment["SCRIPT"] = folder["offsim.bash"];
        start.Environment["COMP_LINE"] = line.Replace("KHARKIV", Offsim.Kharkiv, StringComparison.Ordinal);
        using var bash = Process.Start(start)!;

        Assert.Equal(words, (await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    private static async Task<string[]> Words(string line) => (await Offsim.Run($"[suggest:{line.Length}]", line)).Output.Split('\n');
}
