namespace OffensiveSim.Cli;

/// <summary>What <c>offsim</c> tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>What was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>It failed while running: a full disk, a bug.</summary>
    public const int Failed = 1;

    /// <summary>The command line, the scenario or the folder named for the output will not do; nothing was run.</summary>
    public const int BadInput = 2;

    /// <summary>Interrupted; what was done until then was kept.</summary>
    public const int Interrupted = 130;
}
