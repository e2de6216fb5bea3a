using System.Text.RegularExpressions;
using Workflow.Documents.Blocks;
using Workflow.Rules.Text;

namespace Workflow.Documents.Headings;

/// <summary>Finds the title above the first section, over how many lines it may be written.</summary>
internal static partial class TitleFinder
{
    private const int MostLines = 3;
    private const int LongestTitle = 90;

    /// <param name="head">The blocks above the first heading and the first table.</param>
    public static TitleBlock Find(IReadOnlyList<Block> head)
    {
        var lines = head.Select(block => block is Block.Line line ? line.Text : "").ToList();
        var candidates =
            from start in Enumerable.Range(0, lines.Count)
            from length in Enumerable.Range(1, Math.Min(MostLines, lines.Count - start))
            let parts = lines.Skip(start).Take(length).ToList()
            where parts.TrueForAll(part => part.Length > 0) && !IsAttachmentMark(parts[0])
            let title = AttachmentMark().Replace(string.Concat(parts), "").Trim()
            let rank = Rank(title)
            where rank > 0
            orderby rank descending, length, start
            select (Title: title, End: start + length);
        var found = candidates.FirstOrDefault();
        if (found.Title is null)
        {
            var plain = lines.FindIndex(line => line.Length is > 0 and <= LongestTitle && !IsAttachmentMark(line) && !Note().IsMatch(line) && line.IndexOfAny(['。', '；']) < 0);
            found = plain < 0 ? ("", 0) : (AttachmentMark().Replace(lines[plain], "").Trim(), plain + 1);
        }

        var end = found.End;
        while (end < lines.Count && (lines[end].Length == 0 || Note().IsMatch(lines[end])))
        {
            end++;
        }

        var reporter = lines.Take(end).Select(line => Reporter().Match(line)).FirstOrDefault(match => match.Success)?.Groups["name"].Value.Trim();
        var agency = AgencyIn(found.Title);
        return new TitleBlock(found.Title, agency.Length > 0 ? agency : reporter ?? "", end);
    }

    /// <summary>0 for what is no title; else more, the more of a title is there: agency and year, year, only the words.</summary>
    private static int Rank(string title)
    {
        var folded = CompatibilityText.Fold(title);
        return title.Length > LongestTitle || !Report().IsMatch(folded) || NoTitle().IsMatch(title) ? 0
            : !Year().IsMatch(folded) ? 1
            : AgencyIn(title).Length > 0 ? 3
            : 2;
    }

    private static string AgencyIn(string title)
    {
        var folded = CompatibilityText.Fold(title);
        var year = Year().Match(folded);
        var end = year is { Success: true, Index: > 0 } ? year.Index : Subject().Match(folded) is { Success: true } subject ? subject.Index : 0;
        var start = year is { Success: true, Index: 0 } ? Math.Min(year.Length, end) : 0;
        return title[start..end].Trim().TrimEnd('关', '于').Trim();
    }

    private static bool IsAttachmentMark(string line) => line.Length < 8 && AttachmentMark().IsMatch(line) && AttachmentMark().Replace(line, "").Trim().Length == 0;

    [GeneratedRegex(@"^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,2}\s*[:：、.]?\s*")]
    private static partial Regex AttachmentMark();

    [GeneratedRegex(@"(?:[0-9]{4}|[二〇○零一三四五六七八九]{4})\s*年\s*度?")]
    private static partial Regex Year();

    [GeneratedRegex("政府信息|政务公开|信息公开")]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?:信息|公开).*(?:报\s*告|年\s*报)\s*(?:\([^()]*\))?$")]
    private static partial Regex Report();

    [GeneratedRegex("[。；;，:：>《》|]")]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"^[(（]?\s*(?:报送单位|填报单位|报告单位|编制单位|单位名称|报送时间|填报时间|发布时间|发布日期|发文日期|成文日期|信息来源|来源|发布机构|索引号|浏览次数|字体|字号)\s*[:：].{0,80}$|^[(（]?\s*[0-9０-９〇○零一二三四五六七八九]{4}\s*年[\s0-9０-９一二三四五六七八九十]{1,6}月[\s0-9０-９一二三四五六七八九十]{1,6}日\s*[)）]?$")]
    private static partial Regex Note();

    [GeneratedRegex(@"^[(（]?\s*(?:报送单位|填报单位|报告单位|编制单位|单位名称)\s*[:：]\s*(?<name>.{2,60}?)\s*[)）]?$")]
    private static partial Regex Reporter();
}
