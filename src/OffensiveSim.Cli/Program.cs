using System.Runtime.InteropServices;
using System.Text;

namespace OffensiveSim.Cli;

/// <summary><c>offsim</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var interrupt = new CancellationTokenSource();
        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return await RunAsync(args, Terminal.OfProcess(), interrupt.Token);

        // The first time, what is under way is finished and kept. The second time, the process ends as the system would end it.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        }
    }

    /// <summary>Runs <c>offsim</c> as the shell would.</summary>
    /// <param name="args">Command and options.</param>
    /// <param name="terminal">Where text goes.</param>
    /// <param name="interrupt">Stops what is under way, keeping what is done.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken interrupt = default)
    {
        try
        {
            return await new CommandLine(terminal).InvokeAsync(args, interrupt);
        }
        catch (Exception bug)
        {
            return Bug.Tell(bug, terminal.Error);
        }
    }
}
