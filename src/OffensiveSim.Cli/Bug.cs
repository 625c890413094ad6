using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli;

/// <summary>Exceptions are our own bugs, never the user's: one sentence says so.</summary>
internal static class Bug
{
    /// <summary>Variable of the environment that asks for the stack trace.</summary>
    public const string DebugVariable = "OFFSIM_DEBUG";

    /// <summary>Says what happened.</summary>
    /// <returns><see cref="ExitCode.Failed"/>.</returns>
    public static int Tell(Exception bug, TextWriter error)
    {
        if (Environment.GetEnvironmentVariable(DebugVariable) == "1")
        {
            error.WriteLine(bug);
        }

        var cause = bug is AggregateException { InnerException: { } inner } ? inner : bug;
        error.WriteLine($"This is a bug in offsim: {cause.GetType().Name}: {Quote.Visible(cause.Message)} ({DebugVariable}=1 shows where.)");
        return ExitCode.Failed;
    }
}
