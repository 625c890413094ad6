using OffensiveSim.Ensembles;
using OffensiveSim.Scenarios;
using Spectre.Console;

namespace OffensiveSim.Cli.Running;

/// <summary>Shows how far an ensemble has come: a bar that moves on a terminal, a line now and then elsewhere.</summary>
internal static class ProgressDisplay
{
    private const string Stopping = "Interrupted: finishing the blocks under way, then writing what is done. Again to end at once.";

    /// <summary>Shows the progress of some work while it lasts, and that it is being interrupted once it is.</summary>
    public static T Show<T>(Terminal terminal, CompiledScenario scenario, Func<IProgress<EnsembleProgress>, T> work, CancellationToken interrupt)
        where T : class
    {
        var text = new ProgressText(scenario);
        if (!terminal.ErrorStyled)
        {
            using var tell = interrupt.Register(() => terminal.Error.WriteLine(Stopping));
            return work(new Lines(terminal.Error, text));
        }

        T? outcome = null;
        terminal.ErrorCanvas.Live(Text.Empty).AutoClear(true).Start(live => outcome = work(new Bar(live, text, interrupt)));
        return outcome!;
    }

    /// <summary>A line at every tenth of the way.</summary>
    private sealed class Lines(TextWriter writer, ProgressText text) : IProgress<EnsembleProgress>
    {
        private int _tenths;

        public void Report(EnsembleProgress value)
        {
            var tenths = (int)(10L * value.RunsDone / value.RunsTotal);
            if (tenths > _tenths)
            {
                _tenths = tenths;
                writer.WriteLine(text.Line(value));
            }
        }
    }

    private sealed class Bar(LiveDisplayContext live, ProgressText text, CancellationToken interrupt) : IProgress<EnsembleProgress>
    {
        private const int Cells = 40;

        public void Report(EnsembleProgress value)
        {
            var done = (int)((long)Cells * value.RunsDone / value.RunsTotal);
            var bar = new Paragraph()
                .Append(new string('━', done), new Style(Color.Green))
                .Append(new string('━', Cells - done), new Style(Color.Grey))
                .Append("  " + ProgressText.HowFar(value));
            IEnumerable<string> lines = [.. text.Objectives(value).Select(line => "  " + line), .. interrupt.IsCancellationRequested ? [Stopping] : Array.Empty<string>()];
            live.UpdateTarget(new Rows([bar, .. lines.Select(line => new Text(line))]));
        }
    }
}
