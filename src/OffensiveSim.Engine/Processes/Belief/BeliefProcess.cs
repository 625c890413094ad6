using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Belief;

/// <summary>What each command learns in a day of the enemy's main blow.</summary>
public sealed class BeliefProcess : IProcess
{
    private const double Tiny = 1e-9;

    /// <inheritdoc/>
    public string Explanation => "once a day: what a command believes of the enemy's main blow, where the scenario tells of it";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        if (!run.Theater.HasBelief || run.Step == 0 || run.Step % CampaignRun.StepsPerDay != 0 || run.Theater.Without(Mechanism.Belief))
        {
            return;
        }

        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            if (run.Theater.Beliefs[side] is not null && !run.State.Belief.Decided[side])
            {
                Learn(run, side);
            }
        }
    }

    /// <summary>Puts every command at its belief of day 0, and draws whether it believes the feint.</summary>
    public static void Begin(CampaignRun run)
    {
        for (var side = 0; side < CompiledTheater.SideCount && run.Theater.HasBelief; side++)
        {
            if (run.Theater.Beliefs[side] is not { } declared)
            {
                continue;
            }

            var state = run.State.Belief;
            var deceived = run.Draws.Bernoulli(DrawPurpose.Belief, run.Theater.SideEntities[side], step: 0, run.Input(InputKind.BeliefFeint, side), lane: 1);
            state.Trend[side] = declared.Blows.Count > 0 != deceived ? 1 : -1;
            state.LogOdds[side] = BeliefLaw.LogOdds(Math.Clamp(run.Input(InputKind.BeliefPrior, side), 1 - BeliefLaw.Sure, BeliefLaw.Sure));
            Settle(run, side);
        }
    }

    /// <summary>Does a command believe in the blow at least as firmly as a number?</summary>
    public static bool Holds(CampaignRun run, int side, double belief) =>
        run.Theater.Beliefs[side] is not null && BeliefLaw.Belief(run.State.Belief.LogOdds[side]) >= belief - Tiny;

    private static void Learn(CampaignRun run, int side)
    {
        var state = run.State.Belief;
        var luck = run.Draws.Normal(DrawPurpose.Belief, run.Theater.SideEntities[side], run.Step);
        state.LogOdds[side] = BeliefLaw.After(state.LogOdds[side], state.Trend[side], run.Input(InputKind.BeliefSignal, side), luck);
        Settle(run, side);
        run.Trace?.Believed(side, BeliefLaw.Belief(state.LogOdds[side]), state.Decided[side]);
    }

    private static void Settle(CampaignRun run, int side)
    {
        var (state, record) = (run.State.Belief, run.Record.Sides[side]);
        state.Decided[side] = BeliefLaw.IsDecided(state.LogOdds[side]);
        if (state.Decided[side])
        {
            (record.ConvincedDay, record.DismissedDay) = state.LogOdds[side] > 0 ? (run.Day, double.NaN) : (double.NaN, run.Day);
        }
    }
}
