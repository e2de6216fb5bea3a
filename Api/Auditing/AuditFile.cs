using System.Globalization;
using System.Text.Json;
using Workflow.Documents.Writing.Csv;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Auditing;

/// <summary>The audit log as a file.</summary>
internal static class AuditFile
{
    /// <summary>More is too much for one file; whoever wants all narrows the period.</summary>
    public const int MostRows = 50_000;

    private static readonly LocalizedText[] Headings =
    [
        new("时间", "When"), new("人员", "Who"), new("姓名", "Name"), new("角色", "Roles"), new("代表", "On behalf of"), new("来源地址", "From"), new("动作", "Action"), new("动作代码", "Action code"),
        new("对象", "Resource"), new("机关", "Agency"), new("年度", "Year"), new("变化", "Changes"),
    ];

    private static readonly LocalizedText Hidden = new("已更改（不显示）", "changed, not shown");

    public static byte[] Write(IEnumerable<AuditRow> rows, TimeZoneInfo zone, Language language) => CsvList.Write(
        Headings.Select(heading => heading.In(language)),
        rows.Select(row => AuditRowResponse.Of(row, language)).Select(row => new[]
        {
            TimeZoneInfo.ConvertTime(row.At, zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            row.By ?? "",
            row.ByName ?? "",
            string.Join('、', row.Roles.Select(role => AuditValues.Role(role, language))),
            row.OnBehalfOf ?? "",
            row.Address ?? "",
            row.ActionText,
            JsonNamingPolicy.CamelCase.ConvertName(row.Action.ToString()),
            row.Resource,
            row.Agency ?? "",
            row.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            string.Join("; ", row.Changes.Select(change => Text(change, language))),
        }));

    private static string Text(AuditChangeResponse change, Language language) => (change.From, change.To) switch
    {
        (null, null) => $"{change.Label}: {Hidden.In(language)}",
        (null, { } to) => $"{change.Label}: {to}",
        (var from, var to) => $"{change.Label}: {from} → {to ?? "–"}",
    };
}
