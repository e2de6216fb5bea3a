using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>Everything that changes what a report says. One door, so that page, API and import obey the same rule.</summary>
internal static class ContentDecider
{
    public static ReportDecision Edit(ReportSituation situation, EditContent command)
    {
        if (WhatForbids(situation, command) is { } rejected)
        {
            return rejected;
        }

        var change = ContentEditor.Apply(situation.Content, command.Patch, situation.Form);
        if (change is not ContentChange.Changed changed)
        {
            return Rejection(change);
        }

        var findings = situation.Findings.ToDictionary(finding => finding.Finding.Fingerprint);
        var unknown = command.Explanations.Keys.Where(fingerprint => !findings.ContainsKey(fingerprint) && !situation.Record.Explanations.ContainsKey(fingerprint)).ToList();
        if (unknown.Count > 0)
        {
            return ReportDecision.Unacceptable("finding.unknown", $"没有指纹为“{unknown[0]}”的检查结果，可能已随内容改变；请刷新后再写说明。", $"There is no finding “{unknown[0]}”; it may have gone with a change. Reload and explain what is there now.");
        }

        var unexplainable = command.Explanations.Keys.FirstOrDefault(fingerprint => findings.TryGetValue(fingerprint, out var found) && !TakesExplanation(found.Finding));
        if (unexplainable is not null)
        {
            return ReportDecision.Unacceptable("finding.notExplainable", "只有警告和允许说明的错误可以书面说明；其他错误请改正，提示请确认或忽略。", "Only warnings, and errors that may be overridden, take an explanation. Mend other errors; confirm or dismiss hints.");
        }

        var accepted = Accepted(situation, changed);
        return accepted with { Record = accepted.Record with { Explanations = Explained(situation, command) } };
    }

    public static ReportDecision Replace(ReportSituation situation, ReplaceContent command)
    {
        if (WhatForbids(situation, command) is { } rejected)
        {
            return rejected;
        }

        var change = ContentEditor.Replace(situation.Content, command.Content, command.Imported);
        if (change is not ContentChange.Changed changed)
        {
            return Rejection(change);
        }

        var accepted = Accepted(situation, changed);
        return command.OriginalHash is not { } hash
            ? accepted
            : accepted with { Record = accepted.Record with { Original = new Original(hash, command.OriginalName, situation.Now, command.Header.Actor.User) } };
    }

    public static ReportDecision Nil(ReportSituation situation, FillNil command) =>
        Filled(situation, command, () => NilReport.Fill(situation.Content, situation.Form, situation.LastYear));

    public static ReportDecision Complete(ReportSituation situation, CompleteContent command) =>
        Filled(situation, command, () => Completion.Accept(situation.Content, situation.Form, command.Cells));

    /// <summary>The agency writes in draft and returned; a coordinator only into a draft that was never submitted, to record an earlier year.</summary>
    private static ReportDecision.Rejected? WhatForbids(ReportSituation situation, ReportCommand command)
    {
        var actor = command.Header.Actor;
        var mayRecord = ReportAccess.IsCoordinator(actor, situation.Key) && situation.Record.Submissions.Count == 0;
        if (!ReportAccess.IsOfAgency(actor, situation.Key) && !mayRecord)
        {
            return ReportDecision.Forbidden("只有本机关的填报人和审签人可以修改报告。", "Only the agency's clerk and signatory may change the report.");
        }

        return situation.Record.IsEditable
            ? null
            : ReportDecision.Refused("只有“填报中”和“已退回”的报告可以修改", "content can be changed in draft and returned only");
    }

    private static ReportDecision Filled(ReportSituation situation, ReportCommand command, Func<ContentChange> fill)
    {
        if (WhatForbids(situation, command) is { } rejected)
        {
            return rejected;
        }

        var change = fill();
        return change is ContentChange.Changed changed ? Accepted(situation, changed) : Rejection(change);
    }

    private static ReportDecision.Accepted Accepted(ReportSituation situation, ContentChange.Changed changed)
    {
        var record = situation.Record;
        return new ReportDecision.Accepted(
            record with { ContentHash = ContentHash.Of(changed.Content), ChangedAt = record.ChangedAt.With(record.Form, changed.ChangedKeys, situation.Version + 1), UpdatedAt = situation.Now },
            changed.Content);
    }

    private static ReportDecision.Rejected Rejection(ContentChange change) => ReportDecision.Unacceptable(((ContentChange.Refused)change).Refusals);

    private static bool TakesExplanation(Finding finding) => finding.Level == FindingLevel.Warning || finding.Overridable;

    private static IReadOnlyDictionary<string, Explanation> Explained(ReportSituation situation, EditContent command)
    {
        if (command.Explanations.Count == 0)
        {
            return situation.Record.Explanations;
        }

        var explanations = new Dictionary<string, Explanation>(situation.Record.Explanations);
        foreach (var (fingerprint, text) in command.Explanations)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                explanations.Remove(fingerprint);
            }
            else
            {
                explanations[fingerprint] = new Explanation(PlainText.Clean(text).Trim(), command.Header.Actor.User, situation.Now);
            }
        }

        return explanations;
    }
}
