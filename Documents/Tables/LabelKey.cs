using System.Text.RegularExpressions;
using Workflow.Rules.Text;

namespace Workflow.Documents.Tables;

/// <summary>What two labels must share to be the same label: their words, without numbering, white space, punctuation and remarks in brackets.</summary>
internal static partial class LabelKey
{
    // No label of a form is half as long; what a longer text says further on makes it no label.
    private const int LongestLabel = 200;

    /// <summary>Empty for a text that holds nothing but a number of its own or a remark in brackets.</summary>
    public static string Of(string label) => Words(Numbering().Replace(Squeeze(label), ""));

    /// <summary>The key of a text that may be a column header; null for a numbered text, because only rows are numbered.</summary>
    public static string? OfHeader(string label)
    {
        var squeezed = Squeeze(label);
        return Numbering().IsMatch(squeezed) ? null : Words(squeezed);
    }

    /// <summary>元 or 万元 where the label itself says so: 采购总金额（万元）.</summary>
    public static string? MoneyUnit(string label) =>
        Money().Match(Squeeze(label)) is { Success: true } match ? match.Groups["unit"].Value : null;

    private static string Squeeze(string label) =>
        WhiteSpace().Replace(CompatibilityText.Fold(label.Length <= LongestLabel ? label : label[..LongestLabel]), "");

    private static string Words(string squeezed) => Punctuation().Replace(Remark().Replace(squeezed, ""), "")
        .Replace("其它", "其他", StringComparison.Ordinal)
        .Replace("上一年", "上年", StringComparison.Ordinal)
        .Replace("本年度", "本年", StringComparison.Ordinal)
        .Replace("行政规范性文件", "规范性文件", StringComparison.Ordinal);

    // Without a mark behind it 三 is a word (三安全一稳定), so only a bracket, a mark or a lone digit makes a number.
    [GeneratedRegex(@"^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.,]|\([0-9]{1,2}\)|[0-9]{1,2}[、.,)]|[0-9](?=\p{IsCJKUnifiedIdeographs})|[①-⑳⑴-⒇⒈-⒛㈠-㈩][、.]?)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[\s\u200B-\u200F\u2060\u00AD]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\([^()]*\)?$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"[\p{P}\p{S}]+")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\((?:单位:?)?(?:人民币)?(?<unit>万元|元)\)?$")]
    private static partial Regex Money();
}
