using Stateless;
using Stateless.Graph;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Grains.Reports.Lifecycle;

/// <summary>Every move of a report. No effect, no clock, no I/O: the table of the product, as a machine.</summary>
internal static class ReportLifecycle
{
    /// <summary>The machine with the moves of every state.</summary>
    public static StateMachine<ReportStatus, ReportTrigger> Build(ReportStatus from, LifecycleFacts facts)
    {
        var machine = new StateMachine<ReportStatus, ReportTrigger>(from);
        foreach (var status in Enum.GetValues<ReportStatus>())
        {
            Configure(machine, status, facts);
        }

        return machine;
    }

    public static MoveDecision Decide(ReportStatus from, ReportTrigger trigger, LifecycleFacts facts)
    {
        var machine = At(from, facts);
        if (WhatForbids(machine, trigger) is { } refusal)
        {
            return refusal;
        }

        machine.Fire(trigger);
        return new MoveDecision.Allowed(machine.State);
    }

    /// <summary>Of every trigger what forbids it now; null where nothing does.</summary>
    public static IEnumerable<(ReportTrigger Trigger, MoveDecision? Refusal)> Outlook(ReportStatus from, LifecycleFacts facts)
    {
        var machine = At(from, facts);
        return Enum.GetValues<ReportTrigger>().Select(trigger => (trigger, WhatForbids(machine, trigger)));
    }

    /// <summary>The machine's own graph, for people.</summary>
    public static string Mermaid() => MermaidGraph.Format(Build(ReportStatus.Draft, LifecycleFacts.AllMet).GetInfo(), MermaidGraphDirection.LeftToRight);

    /// <summary>The table, read off the machine itself.</summary>
    public static IReadOnlyList<LifecycleMove> Moves() =>
    [
        .. from state in Build(ReportStatus.Draft, LifecycleFacts.AllMet).GetInfo().States
           from move in state.FixedTransitions
           select new LifecycleMove(
               (ReportStatus)state.UnderlyingState,
               (ReportTrigger)move.Trigger.UnderlyingTrigger,
               (ReportStatus)move.DestinationState.UnderlyingState,
               [.. move.GuardConditionsMethodDescriptions.Select(guard => LifecycleRule.Of(guard.Description))]),
    ];

    /// <summary>The machine as far as one question needs it: a machine lives for one command, and most of its cost is the configuring.</summary>
    private static StateMachine<ReportStatus, ReportTrigger> At(ReportStatus from, LifecycleFacts facts)
    {
        var machine = new StateMachine<ReportStatus, ReportTrigger>(from);
        Configure(machine, from, facts);
        return machine;
    }

    private static void Configure(StateMachine<ReportStatus, ReportTrigger> machine, ReportStatus status, LifecycleFacts facts)
    {
        var state = machine.Configure(status);
        switch (status)
        {
            case ReportStatus.Draft:
                state
                    .PermitIf(
                        ReportTrigger.Submit,
                        ReportStatus.Submitted,
                        Guard(() => facts.NoUnresolvedError, LifecycleRule.NoUnresolvedError),
                        Guard(() => facts.WarningsExplained, LifecycleRule.WarningsExplained))
                    .PermitIf(
                        ReportTrigger.Record,
                        ReportStatus.Published,
                        Guard(() => facts.NeverSubmitted, LifecycleRule.NeverSubmitted),
                        Guard(() => facts.OfEarlierYear, LifecycleRule.OfEarlierYear),
                        Guard(() => facts.HasContent, LifecycleRule.HasContent),
                        Guard(() => facts.HasPublicationDetails, LifecycleRule.HasPublicationDetails));
                break;
            case ReportStatus.Returned:
                state.PermitIf(
                    ReportTrigger.Submit,
                    ReportStatus.Submitted,
                    Guard(() => facts.NoUnresolvedError, LifecycleRule.NoUnresolvedError),
                    Guard(() => facts.WarningsExplained, LifecycleRule.WarningsExplained),
                    Guard(() => facts.RemarksAnswered, LifecycleRule.RemarksAnswered));
                break;
            case ReportStatus.Submitted:
                state
                    .PermitIf(ReportTrigger.Withdraw, ReportStatus.Draft, Guard(() => facts.ReviewNotTakenUp, LifecycleRule.ReviewNotTakenUp))
                    .PermitIf(ReportTrigger.Return, ReportStatus.Returned, Guard(() => facts.HasRemark, LifecycleRule.HasRemark))
                    .PermitIf(
                        ReportTrigger.Approve,
                        ReportStatus.Approved,
                        Guard(() => facts.ApproverIsNotSubmitter, LifecycleRule.ApproverIsNotSubmitter),
                        Guard(() => facts.NoUnresolvedError, LifecycleRule.NoUnresolvedError));
                break;
            case ReportStatus.Approved:
                state
                    .PermitIf(ReportTrigger.Return, ReportStatus.Returned, Guard(() => facts.HasRemark, LifecycleRule.HasRemark))
                    .Permit(ReportTrigger.Publish, ReportStatus.Published);
                break;
            case ReportStatus.Published:
                state
                    .PermitIf(ReportTrigger.Correct, ReportStatus.Draft, Guard(() => facts.HasReason, LifecycleRule.HasReason))
                    .PermitReentryIf(
                        ReportTrigger.TakeDown,
                        Guard(() => !facts.IsHidden, LifecycleRule.IsVisible),
                        Guard(() => facts.HasReason, LifecycleRule.HasReason))
                    .PermitReentryIf(
                        ReportTrigger.Restore,
                        Guard(() => facts.IsHidden, LifecycleRule.IsHidden),
                        Guard(() => facts.HasReason, LifecycleRule.HasReason));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(status), status, "Not a state of a report.");
        }
    }

    private static MoveDecision? WhatForbids(StateMachine<ReportStatus, ReportTrigger> machine, ReportTrigger trigger)
    {
        if (machine.CanFire(trigger, out var unmet))
        {
            return null;
        }

        // Null: this state has no such move. A list: it has one, and these rules said no.
        return unmet is null ? new MoveDecision.NoSuchMove() : new MoveDecision.RuleUnmet([.. unmet.Select(LifecycleRule.Of)]);
    }

    private static Tuple<Func<bool>, string> Guard(Func<bool> holds, LocalizedText rule) => Tuple.Create(holds, rule.En);
}
