using OffensiveSim.Engine.Campaign;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

public sealed class StepOrderTests
{
    private static readonly IReadOnlyList<IProcess> Order = StepOrder.For(SmallTheater.Row("BR").Compile());

    [Fact]
    public void Every_process_explains_itself_in_one_line() =>
        Assert.All(Order, process =>
        {
            Assert.NotEmpty(process.Explanation);
            Assert.DoesNotContain('\n', process.Explanation);
        });

    [Fact]
    public void Every_process_lives_in_the_folder_of_its_name() =>
        Assert.All(Order, process => Assert.Equal($"OffensiveSim.Engine.Processes.{process.GetType().Name.Replace("Process", "", StringComparison.Ordinal)}", process.GetType().Namespace));

    [Fact]
    public void No_process_is_forgotten_and_none_comes_twice()
    {
        var all = typeof(IProcess).Assembly.GetTypes().Where(type => type.IsClass && typeof(IProcess).IsAssignableFrom(type)).Select(type => type.Name).Order();

        Assert.Equal(all, Order.Select(process => process.GetType().Name).Order());
    }
}
