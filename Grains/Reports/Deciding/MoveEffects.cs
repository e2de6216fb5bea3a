using System.Globalization;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>What an allowed move writes beside the new state.</summary>
internal static class MoveEffects
{
    public static ReportDecision.Accepted Apply(ReportSituation situation, MoveReport command, ReportStatus to)
    {
        var record = situation.Record;
        if (command is { Trigger: ReportTrigger.Publish, PublishAt: { } at } && at > situation.Now)
        {
            // Not yet a transition: the wish is stored, and the job fires the trigger when its time has come.
            var planned = new PlannedPublication(at, command.Header.Actor.User, command.OfficialUrl);
            return new ReportDecision.Accepted(record with { Planned = planned, UpdatedAt = situation.Now });
        }

        var entry = HistoryChain.Sealed(situation.Key, new HistoryEntry
        {
            Number = record.HistoryCount + 1,
            From = record.Status,
            To = to,
            Trigger = command.Trigger,
            By = command.Header.Actor.User,
            OnBehalfOf = command.Header.Actor.IsSystem ? record.Planned?.By : null,
            At = situation.Now,
            Remark = RemarkOf(command),
            ContentHash = ContentOf(record, command.Trigger),
            PreviousHash = record.HistoryHash,
            Hash = "",
        });
        var moved = record with
        {
            Status = to,
            HistoryCount = entry.Number,
            HistoryHash = entry.Hash,
            UpdatedAt = situation.Now,
        };
        return new ReportDecision.Accepted(Moved(situation, command, moved, entry), Entry: entry, Message: ReportEvents.Of(situation.Key, entry));
    }

    private static ReportRecord Moved(ReportSituation situation, MoveReport command, ReportRecord record, HistoryEntry entry) => command.Trigger switch
    {
        ReportTrigger.Submit => record with
        {
            Submissions = [.. record.Submissions, new Submission(record.Submissions.Count + 1, record.ContentHash, entry.By, entry.At, entry.Hash)],
            Reviewer = null,
        },
        ReportTrigger.Return => record with
        {
            Remarks = [.. Closed(record.Remarks), .. command.Remarks.Select((remark, index) => Opened(remark, record.Remarks.Count + index + 1, entry))],
            Reviewer = null,
            Planned = null,
        },
        ReportTrigger.Approve => record with
        {
            Remarks = Closed(record.Remarks),
            Explanations = Accepted(situation, entry.By),
        },
        ReportTrigger.Publish => Published(record, entry, command.OfficialUrl ?? record.Planned?.OfficialUrl, entry.At, recorded: false),
        ReportTrigger.Record => Published(record, entry, command.OfficialUrl, StartOf(command.PublishedOn!.Value, situation), recorded: true),
        ReportTrigger.Correct => record with { Revision = record.Revision + 1, CorrectionReason = PlainText.Clean(command.Reason!).Trim(), Reviewer = null },
        ReportTrigger.TakeDown => record with { Publications = Hidden(record, new Takedown(PlainText.Clean(command.Reason!).Trim(), entry.By, entry.At)) },
        ReportTrigger.Restore => record with { Publications = Shown(record) },
        _ => record,
    };

    private static ReportRecord Published(ReportRecord record, HistoryEntry entry, string? url, DateTimeOffset at, bool recorded) => record with
    {
        Publications =
        [
            .. record.Publications,
            new Publication
            {
                Revision = record.Revision,
                ContentHash = entry.ContentHash,
                At = at,
                By = entry.OnBehalfOf ?? entry.By,
                OfficialUrl = url ?? record.LatestPublication?.OfficialUrl,
                Reason = record.CorrectionReason,
                Recorded = recorded,
            },
        ],
        CorrectionReason = null,
        CorrectionRequests = [],
        Planned = null,
    };

    /// <summary>Hides every revision that is still visible. A correction that is published later is visible; what was hidden stays so.</summary>
    private static List<Publication> Hidden(ReportRecord record, Takedown takedown) =>
        [.. record.Publications.Select(publication => publication with { Takedown = publication.Takedown ?? takedown })];

    /// <summary>Takes back the last act of hiding, and not those before it.</summary>
    private static List<Publication> Shown(ReportRecord record) =>
        [.. record.Publications.Select(publication => publication.Takedown == record.Takedown ? publication with { Takedown = null } : publication)];

    /// <summary>A submission and a publication are about the content; taking down is about the publication that is out.</summary>
    private static string ContentOf(ReportRecord record, ReportTrigger trigger) =>
        trigger is ReportTrigger.TakeDown or ReportTrigger.Restore ? record.LatestPublication!.ContentHash : record.ContentHash;

    private static IReadOnlyList<Remark> Closed(IReadOnlyList<Remark> remarks) => [.. remarks.Select(remark => remark with { State = RemarkState.Closed })];

    private static Remark Opened(NewRemark remark, int number, HistoryEntry entry) => new()
    {
        Id = number.ToString(CultureInfo.InvariantCulture),
        Cell = remark.Cell,
        Section = remark.Cell is null ? remark.Section : null,
        Text = PlainText.Clean(remark.Text).Trim(),
        By = entry.By,
        At = entry.At,
        State = RemarkState.Open,
    };

    /// <summary>Approving accepts the reasons that lift errors.</summary>
    private static IReadOnlyDictionary<string, Explanation> Accepted(ReportSituation situation, string approver)
    {
        var lifted = situation.Findings.Where(finding => finding is { Finding: { Level: FindingLevel.Error, Overridable: true }, Explanation: not null }).ToList();
        if (lifted.Count == 0)
        {
            return situation.Record.Explanations;
        }

        var explanations = new Dictionary<string, Explanation>(situation.Record.Explanations);
        foreach (var finding in lifted)
        {
            explanations[finding.Finding.Fingerprint] = finding.Explanation! with { AcceptedBy = approver };
        }

        return explanations;
    }

    private static DateTimeOffset StartOf(DateOnly day, ReportSituation situation)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(situation.Tenant.TimeZone);
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private static string? RemarkOf(MoveReport command) => command.Trigger switch
    {
        ReportTrigger.Return => string.Join("\n", command.Remarks.Select(remark => PlainText.Clean(remark.Text).Trim())),
        ReportTrigger.Correct or ReportTrigger.TakeDown or ReportTrigger.Restore => PlainText.Clean(command.Reason!).Trim(),
        ReportTrigger.Publish or ReportTrigger.Record => command.OfficialUrl,
        _ => null,
    };
}
