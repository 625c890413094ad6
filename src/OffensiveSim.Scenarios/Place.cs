namespace OffensiveSim.Scenarios;

/// <summary>Where something stands in a scenario's files.</summary>
/// <param name="File">Path as the user knows it; <c>--set</c> for the command line.</param>
/// <param name="Line">Line, from 1; 0 where a file as a whole is meant.</param>
/// <param name="Column">Column, from 1; 0 where a line as a whole is meant.</param>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary><c>file:line:column</c>, as editors and compilers write it.</summary>
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
