using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Report;

public class PageInlinerTests
{
    [Fact]
    public void A_module_comes_after_all_it_imports_and_once()
    {
        var order = PageInliner.Closure("report.js");
        Assert.Equal(order.Count, order.Distinct().Count());
        Assert.Equal("report.js", order[^1]);
        Assert.True(order.ToList().IndexOf("dom.js") < order.ToList().IndexOf("map.js"));
        Assert.Contains("vendor/d3.js", order);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() => PageInliner.Closure("nowhere.js"));
        Assert.Contains("nowhere.js", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_cannot_leave_its_element()
    {
        var safe = PageInliner.SafeJson("{\"a\":\"</script><!-- & \u2028\u2029\"}");
        Assert.Equal("{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"}", safe);
    }

    [Fact]
    public void Modules_make_elements_only_where_text_stays_text()
    {
        foreach (var module in PageInliner.Closure("report.js").Where(module => !module.StartsWith("vendor/", StringComparison.Ordinal)))
        {
            var text = ViewerAssets.Text(module);
            Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
            Assert.DoesNotContain("insertAdjacentHTML", text, StringComparison.Ordinal);
            Assert.DoesNotContain("eval(", text, StringComparison.Ordinal);
        }
    }
}
