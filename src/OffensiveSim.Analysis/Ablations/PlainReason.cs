using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Analysis.Ablations;

/// <summary>Why a mechanism that changed no campaign could not: what the scenario does not have.</summary>
internal static class PlainReason
{
    private const double EqualCohesion = 0.85;

    /// <summary>The reason, to follow "without effect here: "; null where it is not plain from the scenario.</summary>
    public static string? Of(TheaterDefinition theater, Mechanism mechanism) => mechanism switch
    {
        Mechanism.JudgedCohesion when theater.Formations.All(formation => formation.Cohesion == EqualCohesion) && !Drawn(theater, InputKind.FormationCohesion) => "everybody starts with cohesion 0.85 as it is",
        Mechanism.Raids when !theater.Formations.Any(formation => formation.Raider) => "no formation raids",
        Mechanism.Mines when theater.Nodes.All(node => node.Mines <= 0) && theater.Contacts.All(contact => contact.BeltMines <= 0) && !Drawn(theater, InputKind.NodeMines) => "no ground is mined",
        Mechanism.Strikes when theater.Strikes.Count == 0 => "no strike is dated",
        Mechanism.CrossingCapacity when theater.Crossings.Count == 0 => "no crossing has a capacity",
        Mechanism.RailCapacity when theater.Sides.All(side => side.Railheads.Count == 0) => "there are no railheads",
        Mechanism.BlownBridges when !theater.Links.Any(link => link.Bridge) => "there is no bridge to blow",
        Mechanism.Reserves when !theater.Plans.Any(plan => plan.Stance == Stance.Plug) => "no plan keeps a reserve to plug gaps",
        Mechanism.CutRoads when new CompiledTheater(theater).RoadPoints.Roads.Length == 0 => "no road passes near a place other than its ends",
        Mechanism.Weather when theater.Weather.Count == 0 => "the scenario tells of no weather",
        Mechanism.SecondFront when theater.Fronts.Count == 0 => "the scenario has no front outside the area",
        Mechanism.Belief when theater.Sides.All(side => side.Belief is null) => "the scenario tells of nobody's belief",
        Mechanism.AirSupport when theater.Sides.All(side => side.Air is null) => "nobody has aircraft",
        Mechanism.Fires when theater.Batteries.Count == 0 => "nobody has batteries that fire behind the front",
        Mechanism.ConvoyLosses when theater.Sides.All(side => side.ConvoyLoss is null) => "the scenario loses no convoys",
        Mechanism.Aid when theater.Aid.Count == 0 => "no help was promised",
        Mechanism.HoldOrders when !theater.Plans.Any(plan => plan.HoldOrder) => "nobody is ordered to hold",
        Mechanism.Surprise when theater.Sides.All(side => side.Surprise <= 0) && !Drawn(theater, InputKind.SideSurprise) => "nobody is surprised",
        Mechanism.CommandDelay when theater.Sides.All(side => side.CommandDelayHours <= 0) && !Drawn(theater, InputKind.SideCommandDelayHours) => "orders take no time as it is",
        _ => null,
    };

    // Where 0 may be drawn as something else, the scenario has it.
    private static bool Drawn(TheaterDefinition theater, InputKind kind) =>
        theater.Ranges.Any(range => range.Address.Kind == kind && range.High > 0) || theater.Factors.Any(factor => factor.Scales.Any(address => address.Kind == kind));
}
