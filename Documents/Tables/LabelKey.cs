using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Workflow.Rules.Text;

namespace Workflow.Documents.Tables;

/// <summary>What two labels must share to be the same label: their words, without numbering, white space, punctuation and remarks in brackets.</summary>
internal static partial class LabelKey
{
    // No label of a form is half as long; what a longer text says further on makes it no label.
    private const int LongestLabel = 200;

    // All documents print the same few hundred labels. What hostile ones add is forgotten with the rest.
    private const int MostRemembered = 4_000;

    private static readonly ConcurrentDictionary<string, Keys> Remembered = new(StringComparer.Ordinal);

    /// <summary>Empty for a text that holds nothing but a number of its own or a remark in brackets.</summary>
    public static string Of(string label) => IsNumber(label) ? label : KeysOf(label).Key;

    /// <summary>The key of a text that may be a column header; null for a numbered text, because only rows are numbered.</summary>
    public static string? OfHeader(string label) => IsNumber(label) ? label : KeysOf(label).HeaderKey;

    /// <summary>元 or 万元 where the label itself says so: 采购总金额（万元）.</summary>
    public static string? MoneyUnit(string label) => IsNumber(label) ? null : KeysOf(label).MoneyUnit;

    private static bool IsNumber(string label) => !label.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static Keys KeysOf(string label)
    {
        label = label.Length <= LongestLabel ? label : label[..LongestLabel];
        if (Remembered.TryGetValue(label, out var keys))
        {
            return keys;
        }

        var squeezed = WhiteSpace().Replace(CompatibilityText.Fold(label), "");
        var numbering = Numbering().Match(squeezed);
        keys = new Keys(
            Words(squeezed[numbering.Length..]),
            numbering.Success ? null : Words(squeezed),
            Money().Match(squeezed) is { Success: true } match ? match.Groups["unit"].Value : null);
        if (Remembered.Count >= MostRemembered)
        {
            Remembered.Clear();
        }

        Remembered.TryAdd(label, keys);
        return keys;
    }

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

    private sealed record Keys(string Key, string? HeaderKey, string? MoneyUnit);
}
