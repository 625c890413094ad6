using Microsoft.Playwright;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Reporting.Tests.Report;
using Xunit;

namespace OffensiveSim.Browser.Tests;

[Trait("Tier", "slow")]
public class ReportTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1280, 800, "light")]
    [InlineData(1280, 800, "dark")]
    [InlineData(390, 844, "light")]
    [InlineData(390, 844, "dark")]
    public async Task Opens_from_disk_with_no_network_and_no_complaint(int width, int height, string theme)
    {
        await using var report = await OpenReport.Open(chromium.Browser(), new MadeUpTheater(), width, height, $"#theme={theme}&day=9");
        Assert.Equal("In about 9 of 10 simulated campaigns Garth falls, most often on day 7 to 12.", await report.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(12, await report.Page.Locator(".l-cells .cell").CountAsync());
        Assert.Equal(theme, await report.Page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.NotEmpty(await report.Picture($"first-{width}-{theme}"));
        foreach (var part in new[] { "when", "ground", "supplied", "cut-off", "lost", "trust-part" })
        {
            await report.Page.EvaluateAsync("part => { document.documentElement.style.scrollBehavior = 'auto'; document.getElementById(part).scrollIntoView(); }", part);
            await report.Picture($"{part}-{width}-{theme}");
        }

        await report.AssertSound();
    }

    [Fact]
    public async Task The_slider_moves_the_map_from_the_keyboard()
    {
        await using var report = await OpenReport.Open(chromium.Browser(), new MadeUpTheater(), 1280, 800, "#day=0");
        var carrow = report.Page.Locator(".l-cells .cell[data-i='2']");
        Assert.Equal("var(--c0)", await Fill(carrow));
        var slider = report.Page.GetByRole(AriaRole.Slider);
        await slider.FocusAsync();
        await slider.PressAsync("End");
        Assert.Equal("var(--c8)", await Fill(carrow));
        Assert.Equal("day 30, 2 Jun 2001", await slider.GetAttributeAsync("aria-valuetext"));
        await slider.PressAsync("ArrowLeft");
        Assert.StartsWith("Day 29", await report.Page.Locator(".day-label").InnerTextAsync(), StringComparison.Ordinal);
        await report.AssertSound();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Play_runs_through_the_days_and_stops(bool still)
    {
        await using var report = await OpenReport.Open(chromium.Browser(), new MadeUpTheater(), 1280, 800, "#day=27", still);
        await report.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Play" }).ClickAsync();
        await report.Page.GetByText("Day 30", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        await report.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Play" }).WaitForAsync();
        await report.AssertSound();
    }

    [Fact]
    public async Task Pointing_at_a_place_says_who_holds_it_in_the_words_of_the_terminal()
    {
        var theater = new MadeUpTheater();
        await using var report = await OpenReport.Open(chromium.Browser(), theater, 1280, 800, "#day=30");
        await report.Page.Locator(".dot").Nth(3).HoverAsync(new LocatorHoverOptions { Force = true });
        var share = 1 - theater.Result.SecondSideControl[3][30];
        var words = PlainWords.Frequency(new(1 - share, 1 - share - 0.01, 1 - share + 0.01));
        Assert.Contains($"{PlainWords.Capital(words)} campaigns: Red holds it", await report.Page.Locator(".tip").InnerTextAsync(), StringComparison.Ordinal);
        await report.AssertSound();
    }

    [Fact]
    public async Task A_name_full_of_markup_is_shown_and_not_run()
    {
        const string name = "</script><img src=x onerror=alert(1)>\"'\u202E&amp;";
        await using var report = await OpenReport.Open(chromium.Browser(), new MadeUpTheater(nameOf: _ => name, title: name), 1280, 800);
        report.Page.Dialog += (_, dialog) => report.Complaints.Add($"dialog {dialog.Message}");
        Assert.Equal(name, await report.Page.Locator(".eyebrow").TextContentAsync());
        Assert.Contains(name, await report.Page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await report.Page.Locator("img").CountAsync());
        await report.AssertSound();
    }

    [Fact]
    public async Task The_map_follows_its_window()
    {
        await using var report = await OpenReport.Open(chromium.Browser(), new MadeUpTheater(), 1280, 800);
        var wide = await report.Page.Locator(".map").BoundingBoxAsync();
        await report.Page.SetViewportSizeAsync(390, 844);
        // Not WaitForFunction: the report's content security policy forbids the eval that it polls with.
        await Assertions.Expect(report.Page.Locator(".map")).ToHaveJSPropertyAsync("clientWidth", 390);
        Assert.True(wide!.Width > 800);
        await report.AssertSound();
    }

    [Fact]
    public async Task A_large_theater_draws_without_complaint()
    {
        await using var report = await OpenReport.Open(chromium.Browser(), new MadeUpTheater(columns: 25, rows: 4, days: 39), 1280, 800);
        await report.Picture("large");
        await report.AssertSound();
    }

    private static async Task<string?> Fill(ILocator cell) => await cell.EvaluateAsync<string>("cell => cell.style.fill");
}
