using Microsoft.Playwright;
using Xunit;

namespace OffensiveSim.Browser.Tests;

/// <summary>One browser for all tests of a class: Debian's chromium, driven by Playwright, which brings its own driver and no browser.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] _candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Executable =>
        (Environment.GetEnvironmentVariable("OFFSIM_CHROMIUM") is { Length: > 0 } named ? [named] : _candidates).FirstOrDefault(File.Exists);

    private static bool InCi => Environment.GetEnvironmentVariable("CI") == "true";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("OFFSIM_SLOW") != "1" || Executable is not { } executable)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>The browser. Skips the test where slow tests are off, or where there is no chromium; in CI its absence is a failure.</summary>
    public IBrowser Browser()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("OFFSIM_SLOW") == "1", "Slow: set OFFSIM_SLOW=1 to open the report in a browser.");
        if (_browser is null && InCi)
        {
            Assert.Fail("CI has no chromium: .ci/run installs it with apt-get install chromium.");
        }

        Assert.SkipWhen(_browser is null, "No chromium: install it (Debian: apt-get install chromium), or name the program in OFFSIM_CHROMIUM.");
        return _browser!;
    }
}
