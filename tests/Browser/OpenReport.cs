using Microsoft.Playwright;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Reporting.Tests.Report;
using Xunit;

namespace OffensiveSim.Browser.Tests;

/// <summary>A report written to a folder of its own and opened from disk, with no network and with everything noted that it says or asks for.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly IBrowserContext _context;

    private OpenReport(DirectoryInfo folder, IBrowserContext context, IPage page) => (_folder, _context, Page) = (folder, context, page);

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and exceptions.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses asked for, the page's own data left out.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenReport> Open(IBrowser browser, MadeUpTheater theater, int width, int height, string hash = "", bool still = false)
    {
        var folder = Directory.CreateTempSubdirectory("offsim-report");
        var path = Path.Combine(folder.FullName, "report.html");
        ReportWriter.Write(path, theater.Scenario, theater.Result, new ReportContext { Command = "offsim run made-up.yaml --runs 10000 --seed 1", EngineVersion = "0.1.0" });
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Offline = true,
            ReducedMotion = still ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        var report = new OpenReport(folder, context, await context.NewPageAsync());
        report.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                report.Complaints.Add(message.Text);
            }
        };
        report.Page.PageError += (_, error) => report.Complaints.Add(error);
        report.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                report.Requests.Add(request.Url);
            }
        };
        await report.Page.GotoAsync(new Uri(path).AbsoluteUri + hash);
        await report.Page.Locator(".map .cell").First.WaitForAsync();
        return report;
    }

    /// <summary>What must hold of every report: quiet, alone, and no wider than the window.</summary>
    public async Task AssertSound()
    {
        Assert.Empty(Complaints);
        Assert.Single(Requests);
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than its window.");
    }

    /// <summary>Takes a picture, and keeps it where OFFSIM_SHOTS names a folder.</summary>
    public async Task<byte[]> Picture(string name)
    {
        var path = Environment.GetEnvironmentVariable("OFFSIM_SHOTS") is { Length: > 0 } shots ? Path.Combine(shots, name + ".png") : null;
        return await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
