using OffensiveSim.Cli.Running;
using Xunit;

namespace OffensiveSim.Cli.Tests.Running;

public class RepeatableCommandTests
{
    [Fact]
    public void It_can_be_typed_into_a_shell_whatever_the_names() => Assert.Equal(
        "offsim run 'it'\\''s here/scenario.yaml' --runs 64 --seed 7 --set 'sides.red.formations[2-bde].men=1800' --set days=20 --lever trucks=60",
        new RepeatableCommand("it's here/scenario.yaml", [new("sides.red.formations[2-bde].men", "1800"), new("days", "20")], 7) { Turns = [new("trucks", "60")] }.Text(64));
}
