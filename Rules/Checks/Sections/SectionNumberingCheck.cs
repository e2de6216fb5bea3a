using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Sections;

/// <summary>The headings of an imported report carry 一、 to 六、 in order.</summary>
internal sealed partial class SectionNumberingCheck : IReportCheck
{
    private const string Numerals = "一二三四五六";

    public CheckDefinition Definition { get; } = Definitions.Hint(
        "section.numbering",
        "六个部分的标题依次编号“一、”至“六、”。",
        "The headings are numbered 一、 to 六、 in order.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var last = 0;
        foreach (var heading in context.Content.Source?.Headings ?? [])
        {
            if (context.Form.FindSection(heading.Section) is not { } section)
            {
                continue;
            }

            var expected = Numerals[section.Number - 1];
            var printed = Number().Match(FoldedText.Of(heading.Text).Folded).Groups["number"].Value;
            if (printed != expected.ToString())
            {
                var (zh, en) = printed.Length == 0 ? ("没有编号", "has no number") : ($"编号是“{printed}”", $"is numbered '{printed}'");
                yield return Definition.Found(
                    $"标题“{heading.Text.Trim()}”{zh}，应为“{expected}、”。已按第{expected}部分读取。",
                    $"The heading '{heading.Text.Trim()}' {en}; it should be '{expected}、'. It was read as section {section.Number}.") with { Section = section.Id, Quote = heading.Text };
            }
            else if (section.Number < last)
            {
                yield return Definition.Found(
                    $"标题“{heading.Text.Trim()}”排在第{Numerals[last - 1]}部分之后，请调整顺序。",
                    $"The heading '{heading.Text.Trim()}' stands after section {last}. Put the sections in order.",
                    "order") with { Section = section.Id, Quote = heading.Text };
            }

            last = Math.Max(last, section.Number);
        }
    }

    [GeneratedRegex(@"^\s*第?(?<number>[一二三四五六七八九十]{1,3}|[0-9]{1,3})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
