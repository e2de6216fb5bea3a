using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>The chain of transitions in itself, and its end against the state.</summary>
internal static class HistoryCheck
{
    public static IEnumerable<Difference> Of(ReportKey key, ReportRecord record, IReadOnlyList<HistoryEntry> entries)
    {
        Difference Says(string code, string chinese, string english) => new(key.GrainKey, code, new LocalizedText(chinese, english));

        var (number, hash, status) = (0, "", ReportStatus.Draft);
        foreach (var entry in entries)
        {
            if (entry.Number != number + 1)
            {
                yield return Says("history.gap", $"第 {number} 条之后是第 {entry.Number} 条。", $"Entry {number} is followed by entry {entry.Number}.");
            }

            if (entry.PreviousHash != hash)
            {
                yield return Says("history.previous", $"第 {entry.Number} 条没有接上前一条的哈希值。", $"Entry {entry.Number} does not hold the hash of the entry before.");
            }

            if (entry.From != status)
            {
                yield return Says("history.from", $"第 {entry.Number} 条的起始状态不是前一条的终止状态。", $"Entry {entry.Number} does not start in the state in which the one before ended.");
            }

            if (HistoryChain.Sealed(key, entry).Hash != entry.Hash)
            {
                yield return Says("history.hash", $"第 {entry.Number} 条的哈希值与内容不符。", $"The hash of entry {entry.Number} does not recompute from what it says.");
            }

            (number, hash, status) = (entry.Number, entry.Hash, entry.To);
        }

        if (entries.Count != record.HistoryCount)
        {
            yield return Says("history.count", $"状态记有 {record.HistoryCount} 条，实有 {entries.Count} 条。", $"The state counts {record.HistoryCount} entries, there are {entries.Count}.");
        }

        if (hash != record.HistoryHash)
        {
            yield return Says("history.head", "最后一条的哈希值不是状态所记的。", "The hash of the last entry is not the one that the state names.");
        }

        if (status != record.Status)
        {
            yield return Says("history.status", $"历史止于 {status}，状态为 {record.Status}。", $"The history ends in {status}, the state is {record.Status}.");
        }
    }
}
