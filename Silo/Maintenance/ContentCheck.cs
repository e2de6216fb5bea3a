using System.Security.Cryptography;
using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Silo.Maintenance;

/// <summary>That whatever the state, or an attachment, names by its SHA-256 is there, and is that.</summary>
internal static class ContentCheck
{
    public static async Task<IReadOnlyList<Difference>> Of(ReportKey key, ReportRecord record, IStoreSnapshot snapshot)
    {
        var found = new List<Difference>();
        var attached = (await snapshot.Attachments(key)).Select(file => (file.Hash, By: new LocalizedText($"附件 {file.Name}", $"attachment {file.Name}")));
        foreach (var named in Named(record).Concat(attached).GroupBy(named => named.Hash, named => named.By))
        {
            var by = new LocalizedText(string.Join("、", named.Select(one => one.Zh)), string.Join(", ", named.Select(one => one.En)));
            if (await Bytes(key, record, named.Key, snapshot) is not { } bytes)
            {
                found.Add(new Difference(key.GrainKey, "content.missing", new LocalizedText(
                    $"缺少内容 {named.Key}（{by.Zh}）。", $"The content {named.Key} is not there ({by.En}).")));
            }
            else if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != named.Key)
            {
                found.Add(new Difference(key.GrainKey, "content.hash", new LocalizedText(
                    $"内容 {named.Key} 已不是原来的内容（{by.Zh}）。", $"The content {named.Key} is not what it was ({by.En}).")));
            }
        }

        return found;
    }

    /// <summary>A draft in which nobody has written is stored nowhere: its content follows from what it was opened out of.</summary>
    private static async Task<byte[]?> Bytes(ReportKey key, ReportRecord record, string hash, IStoreSnapshot snapshot)
    {
        if (record.Opened is not { } opened || opened.ContentHash != hash || hash != record.ContentHash)
        {
            return await snapshot.Content(key.Tenant, hash);
        }

        var last = opened.LastYearHash is { } named ? await snapshot.Content(key.Tenant, named) : null;
        return opened.LastYearHash is not null && last is null ? null : ContentHash.CanonicalJson(DraftReport.Open(
            FormCatalog.Find(record.Form)!, key.Year, opened.AgencyName, last is null ? null : JsonSerializer.Deserialize<ReportContent>(last, ReportJson.Options)));
    }

    private static IEnumerable<(string Hash, LocalizedText By)> Named(ReportRecord record)
    {
        yield return (record.ContentHash, new LocalizedText("当前内容", "current content"));
        foreach (var submission in record.Submissions)
        {
            yield return (submission.ContentHash, new LocalizedText($"第 {submission.Number} 次提交", $"submission {submission.Number}"));
        }

        foreach (var publication in record.Publications)
        {
            yield return (publication.ContentHash, new LocalizedText($"公开的第 {publication.Revision} 版", $"published revision {publication.Revision}"));
        }

        if (record.NotesHash is { } notes)
        {
            yield return (notes, new LocalizedText("对检查结果的说明", "what was said of findings"));
        }

        if (record.Original is { } original)
        {
            yield return (original.Hash, new LocalizedText("导入的原件", "imported original"));
        }
    }
}
