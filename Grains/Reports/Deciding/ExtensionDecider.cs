using System.Globalization;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports.Lifecycle;
using Workflow.Rules.Calendar;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>A later local date: asked for by the agency, decided by the coordinator.</summary>
internal static class ExtensionDecider
{
    /// <summary>An extension is a matter of weeks; more is a mistake in the year.</summary>
    private const int LongestDays = 366;

    public static ReportDecision Ask(ReportSituation situation, AskExtension command)
    {
        if (!ReportAccess.IsOfAgency(command.Header.Actor, situation.Key))
        {
            return ReportDecision.Forbidden("延期由本机关申请。", "An extension is asked for by the agency.");
        }

        if (!situation.Record.IsEditable)
        {
            return ReportDecision.Refused("只有“草稿”或“已退回”的报告可以申请延期", "an extension is asked for while the report is a draft or returned");
        }

        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return new ReportDecision.Rejected(new ReportReply.Refused([LifecycleRule.HasReason]));
        }

        if (Unusable(situation, command.Until) is { } refusal)
        {
            return refusal;
        }

        var extension = new Extension
        {
            Until = command.Until,
            Reason = PlainText.Clean(command.Reason).Trim(),
            By = command.Header.Actor.User,
            At = situation.Now,
        };
        return new ReportDecision.Accepted(
            situation.Record with { Extensions = [.. situation.Record.Extensions, extension], UpdatedAt = situation.Now },
            Message: ReportEvents.Of(situation.Key, extension),
            Audited: Of(situation, AuditAction.ExtensionAsked, (AuditField.Until, Text(extension.Until))));
    }

    public static ReportDecision Decide(ReportSituation situation, DecideExtension command)
    {
        if (!ReportAccess.IsCoordinator(command.Header.Actor, situation.Key))
        {
            return ReportDecision.Forbidden("延期由主管部门决定。", "An extension is decided by a coordinator.");
        }

        if (situation.Record.Extension is not { State: ExtensionState.Asked } asked)
        {
            return ReportDecision.Refused("没有待决定的延期申请", "there is an extension to decide");
        }

        var until = command.Until ?? asked.Until;
        if (command.Granted && Unusable(situation, until) is { } refusal)
        {
            return refusal;
        }

        var decided = asked with
        {
            State = command.Granted ? ExtensionState.Granted : ExtensionState.Refused,
            Until = until,
            DecidedBy = command.Header.Actor.User,
            DecidedAt = situation.Now,
            Remark = string.IsNullOrWhiteSpace(command.Remark) ? null : PlainText.Clean(command.Remark).Trim(),
        };
        return new ReportDecision.Accepted(
            situation.Record with { Extensions = [.. situation.Record.Extensions.SkipLast(1), decided], UpdatedAt = situation.Now },
            Message: ReportEvents.Of(situation.Key, decided),
            Audited: Of(situation, AuditAction.ExtensionDecided, (AuditField.Granted, command.Granted ? "true" : "false"), (AuditField.Until, Text(until))));
    }

    /// <summary>Stores the report as it is where the row of the read model may have other dates.</summary>
    public static ReportDecision Refresh(ReportSituation situation, RefreshDates command)
    {
        if (!command.Header.Actor.IsSystem)
        {
            return ReportDecision.Forbidden("只由系统执行。", "Only the system does so.");
        }

        var isRight = situation.Due.All(due => due.Date == (due.Milestone == Milestone.Submit ? command.Submit : command.Publish));
        return new ReportDecision.Accepted(isRight ? situation.Record : situation.Record with { UpdatedAt = situation.Now });
    }

    private static ReportDecision.Rejected? Unusable(ReportSituation situation, DateOnly until)
    {
        var due = situation.Due.Single(one => one.Milestone == Milestone.Submit).Date;
        return until > due && until.DayNumber - due.DayNumber <= LongestDays
            ? null
            : ReportDecision.Unacceptable(
                "extension.notLater",
                $"延期日期应晚于目前的期限 {Text(due)}，且不超过一年。",
                $"An extension goes beyond the present date {Text(due)}, by at most a year.");
    }

    private static Audited Of(ReportSituation situation, AuditAction action, params (AuditField, string?)[] circumstances) => Audited.Act(
        action, string.Create(CultureInfo.InvariantCulture, $"report/{situation.Key.Agency}/{situation.Key.Year}"), situation.Key.Agency, situation.Key.Year, circumstances);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
