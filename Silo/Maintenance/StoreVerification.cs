using System.Data.Common;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

internal sealed class StoreVerification(IStoreSnapshots snapshots) : IStoreVerification
{
    private const int PageSize = 200;

    public async Task<VerificationReply> Verify(Action<Difference> found, IProgress<VerificationProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            await using var snapshot = await snapshots.Open();
            return await Walk(snapshot, found, progress, cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            return new VerificationReply.Impossible(new LocalizedText($"无法读取数据库：{exception.Message}", $"The store cannot be read: {exception.Message}"));
        }
    }

    private static async Task<VerificationReply> Walk(
        IStoreSnapshot snapshot, Action<Difference> found, IProgress<VerificationProgress> progress, CancellationToken cancellationToken)
    {
        var differences = 0L;
        void Report(IEnumerable<Difference> some)
        {
            foreach (var difference in some)
            {
                differences++;
                found(difference);
            }
        }

        var (done, total) = (0L, await snapshot.CountReports());
        for (var page = await snapshot.Reports("", PageSize); page.Count > 0; page = await snapshot.Reports(page[^1].Key, PageSize))
        {
            foreach (var stored in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Report(await ReportVerification.Of(stored, snapshot));
                progress.Report(new VerificationProgress(++done, total));
            }
        }

        var orphans = await snapshot.Orphans();
        Report(orphans.IndexRows.Select(key => Orphan(key, "index.orphan", new LocalizedText("索引中有此行，但没有该报告。", "The index has a row of it, but there is no such report."))));
        Report(orphans.Histories.Select(key => Orphan(key, "history.orphan", new LocalizedText("有流转历史，但没有该报告。", "It has a history, but there is no such report."))));
        return new VerificationReply.Walked(done, differences);
    }

    private static Difference Orphan(ReportKey key, string code, LocalizedText message) => new(key.GrainKey, code, message);
}
