using System.Runtime.CompilerServices;
using Xunit;

namespace OffensiveSim.Engine.Tests;

/// <summary>A test that takes long: it runs where OFFSIM_SLOW=1 is set, and says so elsewhere. Goes with <c>[Trait("Tier", "slow")]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowFactAttribute : FactAttribute
{
    /// <summary>Marks a slow test.</summary>
    public SlowFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Environment.GetEnvironmentVariable("OFFSIM_SLOW") != "1")
        {
            Skip = "Takes long: set OFFSIM_SLOW=1 to run it.";
        }
    }
}
