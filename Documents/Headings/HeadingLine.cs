using System.Buffers;
using System.Text.RegularExpressions;
using Workflow.Rules.Text;

namespace Workflow.Documents.Headings;

/// <summary>Judges one line by itself: may it be a section's heading?</summary>
internal static partial class HeadingLine
{
    private const int LongestHeading = 48;
    private const string ChineseNumbers = "一二三四五六";

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("：:。；;！!？?");

    private static readonly SearchValues<char> HeadingEnds = SearchValues.Create("：:。 \u3000\u00A0\t");

    // A style says that the line is a heading; its words still have to say of which section.
    private const int Styled = 4;

    /// <param name="isStyled">Whether the document itself marks the line as a heading.</param>
    public static HeadingCandidate? Read(string line, bool isStyled = false)
    {
        var text = line.Trim();
        var match = Numbered().Match(CompatibilityText.Fold(text));
        if (!match.Success)
        {
            return text.Length <= LongestHeading ? Unnumbered(text, isStyled) : null;
        }

        var isChinese = match.Groups["zh"].Success;
        var number = isChinese ? ChineseNumbers.IndexOf(match.Groups["zh"].Value, StringComparison.Ordinal) + 1 : match.Groups["digit"].Value[0] - '0';
        var words = text[match.Length..];
        return Whole(text, words, number, isChinese || isStyled) ?? (isChinese ? WithText(text, match.Length, number) : null);
    }

    /// <summary>A heading that a line break cuts in two.</summary>
    public static HeadingCandidate? ReadWrapped(string line, string next)
    {
        var text = line.Trim();
        return next.Length is > 0 and <= LongestHeading && text.Length is > 0 and <= LongestHeading
            && Numbered().Match(CompatibilityText.Fold(text)) is { Success: true } match && match.Groups["zh"].Success
            && !Numbered().IsMatch(CompatibilityText.Fold(next.Trim()))
            && SectionWording.Section(text[match.Length..] + next.Trim()) is { } section
            ? new HeadingCandidate(section, text + next.Trim(), "", 8, Lines: 2)
            : null;
    }

    private static HeadingCandidate? Unnumbered(string text, bool isStyled)
    {
        var weight = isStyled ? 3 + Styled : 3;
        return SectionWording.Section(text) is { } exact ? new HeadingCandidate(exact, text, "", weight, How: Inference.HeadingWithoutNumber)
            : isStyled && SectionWording.SectionSpokenOf(text) is { } spokenOf ? new HeadingCandidate(spokenOf, text, "", weight - 2, How: Inference.HeadingByWording)
            : null;
    }

    private static HeadingCandidate? Whole(string text, string words, int number, bool isChinese)
    {
        if (text.Length > LongestHeading)
        {
            return null;
        }

        // 情况：无 is an item of a list that says something; 情况： and 情况。 are headings with a stray mark.
        var bare = words.TrimEnd('：', ':', '。', ' ');
        if (bare.AsSpan().IndexOfAny(SentenceMarks) >= 0)
        {
            return null;
        }

        var exact = SectionWording.Section(bare);
        var section = exact ?? (isChinese ? SectionWording.SectionSpokenOf(bare) : null);
        return section is null ? null : new HeadingCandidate(section, text, "", Weigh(section, number, isChinese, exact is not null), How: exact is null ? Inference.HeadingByWording : null);
    }

    /// <summary>六、其他需要报告的事项：无 on one line.</summary>
    private static HeadingCandidate? WithText(string text, int start, int number)
    {
        var end = text.AsSpan(start).IndexOfAny(HeadingEnds) is var found && found > 0 ? start + found : -1;
        if (end < 0 || end > LongestHeading || SectionWording.Section(text[start..end]) is not { } section)
        {
            return null;
        }

        var rest = text[(end + 1)..].TrimStart();
        // The next heading on the same line: a table of contents.
        return rest.Length == 0 || Read(rest.Split(' ', '\u3000', '\u00A0', '\t')[0]) is not null
            ? null
            : new HeadingCandidate(section, text[..end], rest, Weigh(section, number, isChinese: true, isExact: true) - 3);
    }

    private static int Weigh(string section, int number, bool isChinese, bool isExact) =>
        (isChinese ? 7 : 5) + (isExact ? 1 : -1) + (SectionWording.Ids[number - 1] == section ? 1 : -1);

    [GeneratedRegex(@"^(?:第(?<zh>[一二三四五六])(?:部分|章|节)|(?<zh>[一二三四五六])[、.,: ]|(?<digit>[1-6])[、.,])[、.,: ]*")]
    private static partial Regex Numbered();
}
