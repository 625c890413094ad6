namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>How wet a part of the campaign is.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="FromDay">First day, 0 or more; the period lasts until the next begins.</param>
/// <param name="WetShare">Share of its days on which it rains, in [0, 1].</param>
public sealed record WeatherPeriod(string Id, double FromDay, double WetShare);
