namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>A body of men that moves and fights as one.</summary>
public sealed record FormationDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Index of its side.</summary>
    public required int Side { get; init; }

    /// <summary>Index of the node where it stands or arrives.</summary>
    public required int Node { get; init; }

    /// <summary>Men, above 0.</summary>
    public required double Men { get; init; }

    /// <summary>Fighting value of a man in good order, in [0, 1.2].</summary>
    public required double Quality { get; init; }

    /// <summary>Cohesion at the start, in [0, 1].</summary>
    public double Cohesion { get; init; } = 0.85;

    /// <summary>Vehicles and guns, 0 or more; 0 also where unknown.</summary>
    public double Equipment { get; init; }

    /// <summary>Supply carried at the start, days of defence; negative for the model's full load.</summary>
    public double StockDays { get; init; } = -1;

    /// <summary>Day it arrives, 0 for present at the start.</summary>
    public double ArrivesDay { get; init; }

    /// <summary>True where the arrival answers the offensive: its day varies from run to run.</summary>
    public bool Reactive { get; init; }

    /// <summary>True where it sends raiders behind the lines.</summary>
    public bool Raider { get; init; }

    /// <summary>Chance that it exists at all, in [0, 1].</summary>
    public double Present { get; init; } = 1;

    /// <summary>Index in the truck pools of its side.</summary>
    public int TruckPool { get; init; }
}
