using System.Diagnostics;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports.Lifecycle;
using Workflow.Rules;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>Fires a trigger: roles first, then the state machine, then what the move writes.</summary>
internal static class MoveDecider
{
    public static ReportDecision Decide(ReportSituation situation, MoveReport command)
    {
        var record = situation.Record;
        if (!ReportAccess.MayFire(command.Header.Actor, situation.Key, command.Trigger, situation.Agency.ClerkMaySubmit))
        {
            return new ReportDecision.Rejected(new ReportReply.Forbidden(Who(command.Trigger, situation.Agency.ClerkMaySubmit)));
        }

        if (MoveInput.WhatIsWrong(situation, command) is { } unacceptable)
        {
            return unacceptable;
        }

        return ReportLifecycle.Decide(record.Status, command.Trigger, FactsFor(situation, command)) switch
        {
            MoveDecision.Allowed allowed => MoveEffects.Apply(situation, command, allowed.To),
            MoveDecision.NoSuchMove => new ReportDecision.Rejected(new ReportReply.Refused([NoSuchMove(record.Status, command.Trigger)])),
            MoveDecision.RuleUnmet unmet => Unmet(situation, unmet.Rules),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What the actor may do now, and of everything else, why not.</summary>
    public static (IReadOnlyList<ReportTrigger> Allowed, IReadOnlyList<RefusedTrigger> Refused) Outlook(ReportSituation situation, Actor actor)
    {
        // What only the request itself can bring (remarks, a reason, a date) is taken as given: the question is whether to offer the move.
        var facts = FactsFor(situation, actor) with { HasRemark = true, HasReason = true, HasPublicationDetails = true };
        var allowed = new List<ReportTrigger>();
        var refused = new List<RefusedTrigger>();
        foreach (var (trigger, refusal) in ReportLifecycle.Outlook(situation.Record.Status, facts))
        {
            var reasons = refusal switch
            {
                MoveDecision.NoSuchMove => [NoSuchMove(situation.Record.Status, trigger)],
                MoveDecision.RuleUnmet unmet => unmet.Rules.ToList(),
                _ => [],
            };
            if (!ReportAccess.MayFire(actor, situation.Key, trigger, situation.Agency.ClerkMaySubmit))
            {
                reasons.Add(Who(trigger, situation.Agency.ClerkMaySubmit));
            }

            if (reasons.Count == 0)
            {
                allowed.Add(trigger);
            }
            else
            {
                refused.Add(new RefusedTrigger(trigger, reasons));
            }
        }

        return (allowed, refused);
    }

    private static LifecycleFacts FactsFor(ReportSituation situation, MoveReport command) => FactsFor(situation, command.Header.Actor) with
    {
        HasRemark = command.Remarks.Count > 0,
        HasReason = !string.IsNullOrWhiteSpace(command.Reason),
        HasPublicationDetails = command.OfficialUrl is not null && command.PublishedOn is { } on && on.Year > situation.Key.Year && on <= situation.Today,
    };

    private static LifecycleFacts FactsFor(ReportSituation situation, Actor actor) => new()
    {
        NoUnresolvedError = !situation.Findings.Any(finding => finding.IsUnresolvedError),
        WarningsExplained = !situation.Findings.Any(finding => finding.IsUnexplainedWarning),
        RemarksAnswered = situation.Record.Remarks.All(remark => remark.State != RemarkState.Open),
        ReviewNotTakenUp = situation.Record.Reviewer is null,
        HasRemark = false,
        ApproverIsNotSubmitter = situation.Record.Submissions.Count == 0 || situation.Record.Submissions[^1].By != actor.User,
        HasReason = false,
        NeverSubmitted = situation.Record.Submissions.Count == 0,
        OfEarlierYear = situation.Key.Year < situation.Today.Year,
        HasContent = HasContent(situation.Content),
        HasPublicationDetails = false,
        IsHidden = situation.Record.Takedown is not null,
    };

    /// <summary>Findings in the way are 422 with the findings; any other rule is 409.</summary>
    private static ReportDecision.Rejected Unmet(ReportSituation situation, IReadOnlyList<LocalizedText> rules)
    {
        if (rules.Contains(LifecycleRule.NoUnresolvedError))
        {
            var errors = situation.Findings.Where(finding => finding.IsUnresolvedError || finding.IsUnexplainedWarning)
                .OrderByDescending(finding => finding.Finding.Level).ToList();
            var count = errors.Count(finding => finding.Finding.Level == FindingLevel.Error);
            return Blocked("report.hasErrors", $"报告还有 {count} 个未解决的错误，改正后才能继续。", $"The report has {count} unresolved error(s); mend them first.", errors);
        }

        if (rules.Contains(LifecycleRule.WarningsExplained))
        {
            var warnings = situation.Findings.Where(finding => finding.IsUnexplainedWarning).ToList();
            return Blocked("report.unexplainedWarnings", $"还有 {warnings.Count} 条警告没有书面说明，逐条说明后才能报送。", $"{warnings.Count} warning(s) have no written explanation; explain each before submitting.", warnings);
        }

        return new ReportDecision.Rejected(new ReportReply.Refused(rules));

        ReportDecision.Rejected Blocked(string code, string zh, string en, IReadOnlyList<JudgedFinding> findings) =>
            new(new ReportReply.Unacceptable(code, new LocalizedText(zh, en), findings, rules));
    }

    private static bool HasContent(ReportContent content) =>
        content.Sections.Values.Any(text => !string.IsNullOrWhiteSpace(text))
        || content.Cells.Any(cell => !cell.Value.IsBlank && content.Marks.GetValueOrDefault(cell.Key) != "carried");

    private static LocalizedText NoSuchMove(ReportStatus status, ReportTrigger trigger) => new(
        $"“{LifecycleWords.Of(status).Zh}”的报告不能“{LifecycleWords.Of(trigger).Zh}”",
        $"a report that is {LifecycleWords.Of(status).En} has no move “{LifecycleWords.Of(trigger).En}”");

    private static LocalizedText Who(ReportTrigger trigger, bool clerkMaySubmit) => trigger switch
    {
        ReportTrigger.Submit when clerkMaySubmit => new("由本机关的审签人或填报人报送", "submitting is for the agency's signatory or clerk"),
        ReportTrigger.Submit => new("由本机关的审签人报送；填报完成后请通知审签人", "submitting is for the agency's signatory; tell them when it is ready"),
        ReportTrigger.Withdraw => new("由本机关撤回", "withdrawing is for the agency"),
        _ => new($"“{LifecycleWords.Of(trigger).Zh}”由主管部门办理", $"“{LifecycleWords.Of(trigger).En}” is for a coordinator"),
    };
}
