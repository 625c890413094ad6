using CsCheck;
using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class FlowTextTests
{
    private static readonly Place Here = new("a.yaml", 1, 1);

    [Theory]
    [InlineData("{ value: 3, range: [1, 4] }", "{ value: 3, range: [1, 4] }")]
    [InlineData("[a, 'b, c', 2022-09-06T00:00:00Z]", "[a, \"b, c\", \"2022-09-06T00:00:00Z\"]")]
    [InlineData("{ \"sides.red.plan[a].hold\": ~ }", "{ \"sides.red.plan[a].hold\": null }")]
    [InlineData("- one\n- two: { three: 4 }\n", "[one, { two: { three: 4 } }]")]
    public void It_is_the_value_on_one_line(string yaml, string expected) => Assert.Equal(expected, FlowText.Of(YamlTree.Read(yaml, "a.yaml", new Findings())!));

    [Fact]
    public void What_it_writes_reads_back_as_the_same_text() =>
        Gen.String.Where(text => text.All(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\ufffe' or '\uffff'))).Sample(text =>
        {
            var findings = new Findings();
            var read = YamlTree.ReadValue(FlowText.Of(new ListNode([new ScalarNode(text, ScalarStyle.Quoted, Here), new ScalarNode(text, ScalarStyle.Cell, Here)], Here))!, Here, findings);
            return read is ListNode { Items: [ScalarNode one, ScalarNode other] } && one.Text == text && other.Text == text && findings.Count == 0;
        });
}
