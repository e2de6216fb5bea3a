using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Maintenance;

/// <summary>Everything about one report.</summary>
internal static class ReportVerification
{
    public static async Task<IReadOnlyList<Difference>> Of(StoredReport stored, IStoreSnapshot snapshot)
    {
        if (Key(stored) is not { } key || key.GrainKey != stored.Key)
        {
            return [new Difference(stored.Key, "state.key", new LocalizedText("这不是报告的键。", "This is no key of a report."))];
        }

        if (Record(stored) is not { } record)
        {
            return [new Difference(stored.Key, "state.unreadable", new LocalizedText("无法读取报告的状态。", "The state of the report cannot be read."))];
        }

        var history = await snapshot.History(key);
        return
        [
            .. StateCheck.Of(stored, key, record),
            .. HistoryCheck.Of(key, record, history),
            .. IndexCheck.Of(key, record, stored.Version, await Row(snapshot, key)),
            .. MilestoneCheck.Of(key, record, history),
            .. await ContentCheck.Of(key, record, snapshot),
        ];
    }

    private static ReportKey? Key(StoredReport stored)
    {
        try
        {
            return ReportKey.FromGrainKey(stored.Key);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static ReportRecord? Record(StoredReport stored)
    {
        try
        {
            return JsonSerializer.Deserialize<Stored<ReportRecord>>(stored.Payload, StateJson.Options)?.Record;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<IndexedRow> Row(IStoreSnapshot snapshot, ReportKey key)
    {
        try
        {
            return new IndexedRow(await snapshot.IndexRow(key), IsReadable: true);
        }
        catch (FormatException)
        {
            return new IndexedRow(null, IsReadable: false);
        }
    }
}
