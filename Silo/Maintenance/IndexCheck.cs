using System.Reflection;
using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>
/// The row of the read model against the record. What came from elsewhere when it was written (kind, dates, findings) may have changed there since,
/// and is taken as it is.
/// </summary>
internal static class IndexCheck
{
    private static readonly PropertyInfo[] Columns = typeof(ReportSummary).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    public static IEnumerable<Difference> Of(ReportKey key, ReportRecord record, long version, IndexedRow row)
    {
        if (row.Summary is not { } found)
        {
            return
            [
                row.IsReadable
                    ? new Difference(key.GrainKey, "index.missing", new LocalizedText("索引中没有该报告。", "The index has no row of this report."))
                    : new Difference(key.GrainKey, "index.unreadable", new LocalizedText("无法读取索引中的该行。", "Its row of the index cannot be read.")),
            ];
        }

        var expected = ReportSummaries.Of(record, version, new ReportSurroundings(found.Kind, found.Errors, found.Warnings, found.SubmitDueOn, found.PublishDueOn));
        return
            from column in Columns
            let stated = Text(column.GetValue(expected))
            let indexed = Text(column.GetValue(found))
            where stated != indexed
            select new Difference(
                key.GrainKey,
                $"index.{JsonNamingPolicy.CamelCase.ConvertName(column.Name)}",
                new LocalizedText($"状态为 {stated}，索引为 {indexed}。", $"The state says {stated}, the index {indexed}."));
    }

    // The index keeps milliseconds.
    private static string Text(object? value) => value switch
    {
        null => "—",
        DateTimeOffset moment => $"{moment.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}",
        _ => $"{value}",
    };
}
