using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Campaign;

/// <summary>What changes about formations in a run: one array per quantity, indexed by formation. Plain arrays, since every step walks them all.</summary>
/// <param name="count">How many formations.</param>
/// <param name="slots">How many pairs of a formation and one of its rules.</param>
public sealed class FormationState(int count, int slots)
{
    /// <summary>What has become of it.</summary>
    public FormationStatus[] Status { get; } = new FormationStatus[count];

    /// <summary>What it is about.</summary>
    public Stance[] Stance { get; } = new Stance[count];

    /// <summary>Where it is, or set out from.</summary>
    public int[] Node { get; } = new int[count];

    /// <summary>Where it is going, or -1.</summary>
    public int[] Destination { get; } = new int[count];

    /// <summary>The way it goes.</summary>
    public int[] Way { get; } = new int[count];

    /// <summary>How far it has come on that way, km.</summary>
    public double[] ProgressKm { get; } = new double[count];

    /// <summary>Men, 0 or more.</summary>
    public double[] Men { get; } = new double[count];

    /// <summary>Men it had at the start of the run.</summary>
    public double[] FullMen { get; } = new double[count];

    /// <summary>Vehicles and guns.</summary>
    public double[] Equipment { get; } = new double[count];

    /// <summary>Fighting value of a man in good order in this run, in [0, 1.2].</summary>
    public double[] Quality { get; } = new double[count];

    /// <summary>Cohesion in [0, 1]: how far the formation still acts as one.</summary>
    public double[] Cohesion { get; } = new double[count];

    /// <summary>Morale in [-1, 1]: what success and defeat have left, 0 at the start.</summary>
    public double[] Morale { get; } = new double[count];

    /// <summary>Fuel and rations carried, t.</summary>
    public double[] FuelTonnes { get; } = new double[count];

    /// <summary>Ammunition carried, t.</summary>
    public double[] AmmunitionTonnes { get; } = new double[count];

    /// <summary>Day it arrives.</summary>
    public double[] ArrivesDay { get; } = new double[count];

    /// <summary>Day from which it acts.</summary>
    public double[] FromDay { get; } = new double[count];

    /// <summary>Attacks again from this day: the attack was called off.</summary>
    public double[] PauseUntilDay { get; } = new double[count];

    /// <summary>Days without a path to supply; 0 while there is one.</summary>
    public double[] IsolatedDays { get; } = new double[count];

    /// <summary>How far a retreat has gone, km.</summary>
    public double[] RetreatKm { get; } = new double[count];

    /// <summary>Resting until it is fit to attack again.</summary>
    public bool[] Refit { get; } = new bool[count];

    /// <summary>Free to attack in this step.</summary>
    public bool[] Assault { get; } = new bool[count];

    /// <summary>In contact with the enemy in this step.</summary>
    public bool[] Contact { get; } = new bool[count];

    /// <summary>Fought in this step.</summary>
    public bool[] Fought { get; } = new bool[count];

    /// <summary>Feels a raid until this day.</summary>
    public double[] RaidedUntilDay { get; } = new double[count];

    /// <summary>How many times as long trucks take to unload with it, 1 or more: stocks that were hit are dispersed.</summary>
    public double[] TurnFactor { get; } = new double[count];

    /// <summary>List of nodes its orders name.</summary>
    public int[] List { get; } = new int[count];

    /// <summary>Place in that list.</summary>
    public int[] ListAt { get; } = new int[count];

    /// <summary>List of nodes of the line it withdraws to, or -1.</summary>
    public int[] LineList { get; } = new int[count];

    /// <summary>How many orders are on their way to it: one at most from its own level, one from a higher one.</summary>
    public int[] Pending { get; } = new int[count];

    /// <summary>By slot: days until the rule's order arrives; infinite while none is on its way.</summary>
    public double[] PendingDays { get; } = new double[slots];

    /// <summary>By slot: the rule has fired.</summary>
    public bool[] RuleFired { get; } = new bool[slots];

    /// <summary>By slot: days for which the rule's condition has been true, less those since.</summary>
    public double[] RuleDays { get; } = new double[slots];

    /// <summary>Where a reserve that plugs gaps is going, or -1.</summary>
    public int[] Plug { get; } = new int[count];

    /// <summary>It has been caught on its road since it began to go back.</summary>
    public bool[] Caught { get; } = new bool[count];

    /// <summary>Takes cohesion from a formation, down to 0 at most.</summary>
    public void LoseCohesion(int formation, double lost) => Cohesion[formation] = Math.Max(0, Cohesion[formation] - lost);

    /// <summary>Becomes a copy of <paramref name="other"/>. This is how a run starts, and how a campaign is cloned in mid-run.</summary>
    public void CopyFrom(FormationState other)
    {
        other.Status.CopyTo(Status, 0);
        other.Stance.CopyTo(Stance, 0);
        other.Node.CopyTo(Node, 0);
        other.Destination.CopyTo(Destination, 0);
        other.Way.CopyTo(Way, 0);
        other.ProgressKm.CopyTo(ProgressKm, 0);
        other.Men.CopyTo(Men, 0);
        other.FullMen.CopyTo(FullMen, 0);
        other.Equipment.CopyTo(Equipment, 0);
        other.Quality.CopyTo(Quality, 0);
        other.Cohesion.CopyTo(Cohesion, 0);
        other.Morale.CopyTo(Morale, 0);
        other.FuelTonnes.CopyTo(FuelTonnes, 0);
        other.AmmunitionTonnes.CopyTo(AmmunitionTonnes, 0);
        other.ArrivesDay.CopyTo(ArrivesDay, 0);
        other.FromDay.CopyTo(FromDay, 0);
        other.PauseUntilDay.CopyTo(PauseUntilDay, 0);
        other.IsolatedDays.CopyTo(IsolatedDays, 0);
        other.RetreatKm.CopyTo(RetreatKm, 0);
        other.Refit.CopyTo(Refit, 0);
        other.Assault.CopyTo(Assault, 0);
        other.Contact.CopyTo(Contact, 0);
        other.Fought.CopyTo(Fought, 0);
        other.RaidedUntilDay.CopyTo(RaidedUntilDay, 0);
        other.TurnFactor.CopyTo(TurnFactor, 0);
        other.List.CopyTo(List, 0);
        other.ListAt.CopyTo(ListAt, 0);
        other.LineList.CopyTo(LineList, 0);
        other.Pending.CopyTo(Pending, 0);
        other.PendingDays.CopyTo(PendingDays, 0);
        other.RuleFired.CopyTo(RuleFired, 0);
        other.RuleDays.CopyTo(RuleDays, 0);
        other.Plug.CopyTo(Plug, 0);
        other.Caught.CopyTo(Caught, 0);
    }
}
