namespace OffensiveSim.Engine.Processes.Fronts;

/// <summary>Who of several formations was sent to another front.</summary>
/// <remarks>
/// Of n formations in the order in which they went, the k-th, counted from 0, went where k + u &lt; s n: a share s went, on the mean exactly, and a larger share never leaves behind one who went with a smaller.
/// </remarks>
public static class SentLaw
{
    /// <param name="order">k, from 0.</param>
    /// <param name="count">n.</param>
    /// <param name="share">s, in [0, 1].</param>
    /// <param name="luck">u, uniform on [0, 1), the same for all of them.</param>
    public static bool Went(int order, int count, double share, double luck) => luck < (share * count) - order;
}
