using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>A history without gaps, whose hashes recompute and end where the state says.</summary>
internal static class HistoryCheck
{
    public static IEnumerable<Violation> Of(StoredReport report)
    {
        var (number, hash, state) = (0, "", ReportStatus.Draft);
        foreach (var entry in report.History)
        {
            number++;
            if (entry.Number != number)
            {
                yield return Says(report, $"entry {entry.Number} stands where {number} belongs");
                number = entry.Number;
            }

            if (entry.PreviousHash != hash || entry.From != state)
            {
                yield return Says(report, $"entry {entry.Number} does not follow the one before");
            }

            if (HistoryChain.Sealed(report.Key, entry).Hash != entry.Hash)
            {
                yield return Says(report, $"the hash of entry {entry.Number} does not recompute");
            }

            (hash, state) = (entry.Hash, entry.To);
        }

        if (report.HistoryCount != report.History.Count || report.HistoryHash != hash || report.State.Status != state)
        {
            yield return Says(report, $"the state counts {report.HistoryCount} entries and is {report.State.Status}; there are {report.History.Count}, which end in {state}");
        }
    }

    private static Violation Says(StoredReport report, string what) => new(ViolationKind.History, report.Agency, what);
}
