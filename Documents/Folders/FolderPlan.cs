using System.Diagnostics;
using Workflow.Documents.Tools;
using Workflow.Rules;
using Workflow.Rules.Agencies;
using Workflow.Rules.Checks.Titles;

namespace Workflow.Documents.Folders;

/// <summary>Says of each file of a folder whose report of the year it is, or why it is left out. Nothing is guessed: what could be two agencies', or comes twice, waits for a person.</summary>
public static class FolderPlan
{
    /// <param name="documents">Read one after the other; only what was read of them is kept.</param>
    /// <param name="year">The report year of all of them.</param>
    /// <param name="tools">As for <see cref="ReportReader.Read"/>.</param>
    /// <param name="progress">Told how many files were read.</param>
    public static IReadOnlyList<FolderRow> Of(
        IEnumerable<FolderDocument> documents, int year, IReadOnlyList<NamedAgency> agencies, IToolRunner? tools = null, IProgress<int>? progress = null)
    {
        var rows = new List<FolderRow>();
        foreach (var document in documents)
        {
            rows.Add(RowOf(document, year, agencies, tools));
            progress?.Report(rows.Count);
        }

        var twice = rows.OfType<FolderRow.Ready>().GroupBy(row => row.Agency).Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => group.Select(row => row.File).ToList());
        return [.. rows.Select(row => row is FolderRow.Ready ready && twice.TryGetValue(ready.Agency, out var files) ? Twice(ready, files) : row)];
    }

    private static FolderRow RowOf(FolderDocument document, int year, IReadOnlyList<NamedAgency> agencies, IToolRunner? tools) => document switch
    {
        FolderDocument.Left left => Refused(left.Name, left.Reason),
        FolderDocument.Taken taken when DocumentKinds.Of(taken.Bytes, taken.Name) is { } kind => ReportReader.Read(taken.Bytes, kind, new ReadTarget(year, ""), tools) switch
        {
            DocumentReading.Read read => Matched(taken.Name, read, year, agencies),
            DocumentReading.Refused refused => Refused(taken.Name, refused),
            _ => throw new UnreachableException(),
        },
        FolderDocument.Taken taken => NotReady(
            taken.Name, "folder.unsupported", "不是可以读取的文件类型，已跳过", "not a kind of file that can be read; left out"),
        _ => throw new UnreachableException(),
    };

    private static FolderRow Matched(string file, DocumentReading.Read read, int year, IReadOnlyList<NamedAgency> agencies)
    {
        var years = TitleText.Years(read.Content.Title);
        if (years.Count > 0 && !years.Contains(year))
        {
            return NotReady(
                file, "folder.otherYear", $"标题写的是{years[0]}年，不是{year}年；请核对年度", $"the title says {years[0]}, not {year}; check the year");
        }

        return AgencyFinder.Find(agencies, read.Content.AgencyName, read.Content.Title, file) switch
        {
            AgencyMatch.Found found => new FolderRow.Ready(file, found.Agency, found.By, read.Content, read.Summary),
            AgencyMatch.Ambiguous ambiguous => NotReady(
                file, "folder.ambiguous", "可能属于多个机关；请把机关全称写进标题或文件名", "could be several agencies'; put the whole name into the title or the file name", ambiguous.Agencies),
            AgencyMatch.None => NotReady(
                file, "folder.noAgency", "标题和文件名中都没有本地区机关的名称；请改文件名或单独导入", "neither title nor file name has the name of an agency; rename the file or import it by itself"),
            _ => throw new UnreachableException(),
        };
    }

    private static FolderRow.NotReady Twice(FolderRow.Ready row, IReadOnlyList<string> files)
    {
        var others = string.Join("、", files.Where(file => file != row.File));
        return NotReady(row.File, "folder.twice", $"同一机关有多个文件（另有：{others}）；请只保留一个", $"the agency has several files (also: {others}); keep one", [row.Agency]);
    }

    private static FolderRow.NotReady Refused(string file, DocumentReading.Refused refused) => new(file, refused.Code, refused.Detail, []);

    private static FolderRow.NotReady NotReady(string file, string code, string zh, string en, IReadOnlyList<string>? agencies = null) =>
        new(file, code, new LocalizedText(zh, en), agencies ?? []);
}
