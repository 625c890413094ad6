using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Outcomes;

/// <summary>
/// What one run leaves behind. The simulator fills the same record again and again, so that an ensemble allocates nothing per run: whoever
/// keeps a number copies it. Days are days since the start; NaN where the thing did not happen within the horizon.
/// </summary>
public sealed class RunRecord
{
    /// <summary>A record for runs of a theater.</summary>
    public RunRecord(CompiledTheater theater)
    {
        var days = theater.Days + 1;
        CaptureDay = new double[theater.Objectives.Count];
        LostAgainDay = new double[theater.Objectives.Count];
        (Assaults, RepulseDay) = (new double[theater.Objectives.Count], new double[theater.Objectives.Count]);
        DeadlineLostDay = new double[theater.Orders.DeadlinePlan.Length];
        (RecallDay, RecallMen) = (new double[theater.Fronts.Recalls.Length], new double[theater.Fronts.Recalls.Length]);
        AidDay = new double[theater.Aid.Length];
        MomentumKm2 = new double[days];
        Pockets = [.. theater.Pockets.Select(_ => new PocketRecord())];
        Sides = [.. Enumerable.Range(0, CompiledTheater.SideCount).Select(_ => new SideRecord(days, theater.CapNames.Count, theater.Objectives.Count))];
        TerritoryKm2 = new double[days];
        DepthKm = new double[days];
        Inputs = new double[theater.Inputs.Draws.Count];
        ChangeNode = new int[8 * theater.NodeCount];
        ChangeDay = new double[8 * theater.NodeCount];
        ChangeOwner = new byte[8 * theater.NodeCount];
    }

    /// <summary>By objective: first day on which the declared side holds it.</summary>
    public double[] CaptureDay { get; }

    /// <summary>By objective: first day on which the declared side has lost it again.</summary>
    public double[] LostAgainDay { get; }

    /// <summary>By objective: assaults of the declared side on it until it first fell, or in all where it did not.</summary>
    public double[] Assaults { get; }

    /// <summary>By objective: day on which the declared side first called such an assault off.</summary>
    public double[] RepulseDay { get; }

    /// <summary>By plan entry with a deadline, in the order of the plans: day on which its place was lost before that.</summary>
    public double[] DeadlineLostDay { get; }

    /// <summary>By plan entry with a rule that recalls, in the order of the plans: first day on which one of its formations has come by rail.</summary>
    public double[] RecallDay { get; }

    /// <summary>By such an entry: men who came by rail.</summary>
    public double[] RecallMen { get; }

    /// <summary>By promise of help: day on which it reached the troops.</summary>
    public double[] AidDay { get; }

    /// <summary>By declared pocket.</summary>
    public PocketRecord[] Pockets { get; }

    /// <summary>By side.</summary>
    public SideRecord[] Sides { get; }

    /// <summary>Net gain of the declared side, km2, at time t = 0, 1, ..., Days.</summary>
    public double[] TerritoryKm2 { get; }

    /// <summary>What of that was gained in the last seven days, km2, at time t = 0, 1, ..., Days: the progress that allies would see.</summary>
    public double[] MomentumKm2 { get; }

    /// <summary>Largest distance of ground gained from the nearest ground held at the start, km, at time t = 0, 1, ..., Days.</summary>
    public double[] DepthKm { get; }

    /// <summary>The drawn scenario numbers, in the order of <c>theater.Inputs.Draws</c>.</summary>
    public double[] Inputs { get; }

    /// <summary>How many changes of control there were.</summary>
    public int ChangeCount { get; private set; }

    /// <summary>By change: the node.</summary>
    public int[] ChangeNode { get; private set; }

    /// <summary>By change: when, days; never decreasing.</summary>
    public double[] ChangeDay { get; private set; }

    /// <summary>By change: the side that holds it from then on.</summary>
    public byte[] ChangeOwner { get; private set; }

    /// <summary>Notes that a node has changed hands.</summary>
    internal void AddChange(int node, double day, int owner)
    {
        if (ChangeCount == ChangeNode.Length)
        {
            // Rare: more than eight changes for every node. Grows once, then stays.
            var (nodes, days, owners) = (ChangeNode, ChangeDay, ChangeOwner);
            Array.Resize(ref nodes, 2 * nodes.Length);
            Array.Resize(ref days, 2 * days.Length);
            Array.Resize(ref owners, 2 * owners.Length);
            (ChangeNode, ChangeDay, ChangeOwner) = (nodes, days, owners);
        }

        ChangeNode[ChangeCount] = node;
        ChangeDay[ChangeCount] = day;
        ChangeOwner[ChangeCount++] = (byte)owner;
    }

    /// <summary>Empties the record for the next run.</summary>
    internal void Clear()
    {
        Array.Fill(CaptureDay, double.NaN);
        Array.Fill(LostAgainDay, double.NaN);
        Array.Clear(Assaults);
        Array.Fill(RepulseDay, double.NaN);
        Array.Fill(DeadlineLostDay, double.NaN);
        Array.Fill(RecallDay, double.NaN);
        Array.Clear(RecallMen);
        Array.Fill(AidDay, double.NaN);
        Array.Clear(TerritoryKm2);
        Array.Clear(MomentumKm2);
        Array.Clear(DepthKm);
        ChangeCount = 0;
        foreach (var pocket in Pockets)
        {
            pocket.Clear();
        }

        foreach (var side in Sides)
        {
            side.Clear();
        }
    }
}

/// <summary>What happened to a force that might be cut off: 500 men or more isolated for 24 hours or more.</summary>
public sealed class PocketRecord
{
    /// <summary>Day on which it was first a pocket: 24 hours after it was cut off. NaN if never.</summary>
    public double FirstDay { get; internal set; }

    /// <summary>Days it was a pocket, in all.</summary>
    public double Days { get; internal set; }

    /// <summary>Most men in it.</summary>
    public double PeakMen { get; internal set; }

    /// <summary>Men of it captured while cut off.</summary>
    public double CapturedMen { get; internal set; }

    internal void Clear() => (FirstDay, Days, PeakMen, CapturedMen) = (double.NaN, 0, 0, 0);
}

/// <summary>Why an offensive culminated.</summary>
public enum CulminationCause
{
    /// <summary>It did not, or could not be judged.</summary>
    None,

    /// <summary>Most assault formations were spent: cohesion.</summary>
    Exhaustion,

    /// <summary>Most assault formations were short of supply.</summary>
    Supply,

    /// <summary>The enemy's line held: odds.</summary>
    Resistance,

    /// <summary>Nothing left to attack: the way was barred by a river, a border or a missing road.</summary>
    NoWay,
}

/// <summary>What a side went through in a run.</summary>
public sealed class SideRecord
{
    internal SideRecord(int days, int caps, int objectives)
    {
        (Strength, Strain, StockDays, ShortByCapTonnes) = (new double[days], new double[days], new double[days], new double[caps]);
        (SeenKm2, SaidKm2, SaidFallenDay) = (new double[days], new double[days], new double[objectives]);
    }

    /// <summary>Men in formations and garrisons at time t = 0, 1, ..., Days.</summary>
    public double[] Strength { get; }

    /// <summary>Strain, trailing 3 days, in [0, 1], at time t = 0, 1, ..., Days.</summary>
    public double[] Strain { get; }

    /// <summary>Mean days of supply carried, weighted by men, at time t = 0, 1, ..., Days.</summary>
    public double[] StockDays { get; }

    /// <summary>Mean of <see cref="Strain"/> over the days.</summary>
    public double StrainMean { get; internal set; }

    /// <summary>Largest <see cref="Strain"/>.</summary>
    public double StrainPeak { get; internal set; }

    /// <summary>Tonnes asked for and not delivered, by the cap that bound (<c>theater.CapNames</c>).</summary>
    public double[] ShortByCapTonnes { get; }

    /// <summary>Largest truck load: truck-hours asked for over truck-hours there are; may pass 1.</summary>
    public double TruckLoadPeak { get; internal set; }

    /// <summary>Trucks lost on roads near raiders.</summary>
    public double TrucksLost { get; internal set; }

    /// <summary>Smallest mean days of supply of the side's men, by day.</summary>
    public double StockDaysLow { get; internal set; }

    /// <summary>First day of a pause: two thirds of the assault formations in refit for 2 days.</summary>
    public double PauseDay { get; internal set; }

    /// <summary>Day of culmination, as the glossary has it.</summary>
    public double CulminationDay { get; internal set; }

    /// <summary>Its cause.</summary>
    public CulminationCause CulminationCause { get; internal set; }

    /// <summary>Day on which its command was sure that the enemy's main blow falls where its belief says. NaN if never.</summary>
    public double ConvincedDay { get; internal set; }

    /// <summary>Day on which its command was sure that it falls elsewhere. NaN if never.</summary>
    public double DismissedDay { get; internal set; }

    /// <summary>Net gain of the declared side as this side sees it, km2, at time t = 0, 1, ..., Days; 0 where the scenario does not tell of its claims.</summary>
    public double[] SeenKm2 { get; }

    /// <summary>Net gain of the declared side as this side says, km2, at time t = 0, 1, ..., Days; 0 where the scenario does not tell of its claims.</summary>
    public double[] SaidKm2 { get; }

    /// <summary>By objective: day on which this side first says that it has fallen to the declared side. NaN if never.</summary>
    public double[] SaidFallenDay { get; }

    /// <summary>Sorties flown over battles.</summary>
    public double Sorties { get; internal set; }

    /// <summary>Sorties of these that took friend for foe.</summary>
    public double SortiesWasted { get; internal set; }

    /// <summary>Own men killed and wounded by them, among <see cref="Casualties"/>.</summary>
    public double OwnAirLosses { get; internal set; }

    /// <summary>Salvos its batteries fired at targets behind the enemy's front.</summary>
    public double Salvos { get; internal set; }

    /// <summary>Of these, how many hit depots.</summary>
    public double DepotHits { get; internal set; }

    /// <summary>How many hit railheads.</summary>
    public double RailheadHits { get; internal set; }

    /// <summary>How many hit bridges and groups of crossings.</summary>
    public double BridgeHits { get; internal set; }

    /// <summary>How many hit headquarters.</summary>
    public double HeadquartersHits { get; internal set; }

    /// <summary>Enemy stocks that burned with the depots, t.</summary>
    public double StockDestroyedTonnes { get; internal set; }

    /// <summary>Men killed and wounded.</summary>
    public double Casualties { get; internal set; }

    /// <summary>Men captured.</summary>
    public double Captured { get; internal set; }

    /// <summary>Men dispersed: neither with a formation nor captured.</summary>
    public double Dispersed { get; internal set; }

    /// <summary>Equipment lost or left behind, pieces.</summary>
    public double EquipmentLost { get; internal set; }

    internal void Clear()
    {
        Array.Clear(Strength);
        Array.Clear(Strain);
        Array.Clear(StockDays);
        Array.Clear(ShortByCapTonnes);
        (StrainMean, StrainPeak, TruckLoadPeak) = (0, 0, 0);
        (StockDaysLow, PauseDay, CulminationDay, CulminationCause) = (double.NaN, double.NaN, double.NaN, CulminationCause.None);
        (ConvincedDay, DismissedDay) = (double.NaN, double.NaN);
        Array.Clear(SeenKm2);
        Array.Clear(SaidKm2);
        Array.Fill(SaidFallenDay, double.NaN);
        TrucksLost = 0;
        (Sorties, SortiesWasted, OwnAirLosses) = (0, 0, 0);
        (Salvos, DepotHits, RailheadHits, BridgeHits, HeadquartersHits, StockDestroyedTonnes) = (0, 0, 0, 0, 0, 0);
        (Casualties, Captured, Dispersed, EquipmentLost) = (0, 0, 0, 0);
    }
}
