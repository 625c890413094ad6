using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Weather;

/// <summary>Whether it rains today, and how wet the ground is.</summary>
public sealed class WeatherProcess : IProcess
{
    private static readonly uint _sky = Entity.Of("weather");

    /// <inheritdoc/>
    public string Explanation => "once a day: rain or not, and mud, where the scenario tells of weather";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        var periods = run.Theater.Weather;
        if (periods.Length == 0 || run.Step % CampaignRun.StepsPerDay != 0 || run.Theater.Without(Mechanism.Weather))
        {
            return;
        }

        var weather = run.State.Weather;
        var share = Share(run, periods);
        var chance = run.Step == 0 ? share : RainLaw.Chance(share, weather.Wet);
        weather.Wet = run.Draws.Bernoulli(DrawPurpose.Weather, _sky, run.Step, chance);
        weather.Mud = MudLaw.After(weather.Mud, weather.Wet);
    }

    /// <summary>Share of wet days at this time; 0 before the first period.</summary>
    private static double Share(CampaignRun run, WeatherPeriod[] periods)
    {
        var share = 0.0;
        for (var period = 0; period < periods.Length && periods[period].FromDay <= run.Day; period++)
        {
            share = run.Input(InputKind.WeatherWetShare, period);
        }

        return share;
    }
}
