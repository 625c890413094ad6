using System.CommandLine;

namespace OffensiveSim.Cli.Commands;

/// <summary>One command of <c>offsim</c>.</summary>
internal interface ICommand
{
    /// <summary>Its arguments, options and action.</summary>
    Command Command { get; }

    /// <summary>Command lines that help shows, one or more; the first is the most common.</summary>
    IReadOnlyList<string> Examples { get; }
}
