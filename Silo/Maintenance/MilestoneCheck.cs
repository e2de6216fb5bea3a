using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>Submitted versions and published revisions against the transitions that made them.</summary>
internal static class MilestoneCheck
{
    public static IEnumerable<Difference> Of(ReportKey key, ReportRecord record, IReadOnlyList<HistoryEntry> history)
    {
        var submitted = history.Where(entry => entry.Trigger is ReportTrigger.Submit).Select(entry => (entry.ContentHash, entry.Hash));
        if (!submitted.SequenceEqual(record.Submissions.Select(submission => (submission.ContentHash, submission.Receipt)))
            || !record.Submissions.Select(submission => submission.Number).SequenceEqual(Enumerable.Range(1, record.Submissions.Count)))
        {
            yield return new Difference(
                key.GrainKey, "submissions.history", new LocalizedText("已提交的版本与历史中的提交不一致。", "The submitted versions are not those of the submissions in the history."));
        }

        var published = history.Where(entry => entry.Trigger is ReportTrigger.Publish or ReportTrigger.Record).Select(entry => entry.ContentHash);
        if (!published.SequenceEqual(record.Publications.Select(publication => publication.ContentHash)))
        {
            yield return new Difference(
                key.GrainKey, "publications.history", new LocalizedText("已公开的版本与历史中的公开不一致。", "The published revisions are not those of the publications in the history."));
        }
    }
}
