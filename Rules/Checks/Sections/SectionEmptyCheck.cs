using System.Collections.Frozen;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Sections;

/// <summary>A section that is there says something.</summary>
internal sealed class SectionEmptyCheck : IReportCheck
{
    private static readonly FrozenSet<string> Nothing = new[] { "无", "暂无", "没有", "略", "/", "-", "—", "——" }.ToFrozenSet(StringComparer.Ordinal);

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "section.empty",
        "文字部分不为空，也不只写“无”（2019年格式第六部分除外）。",
        "No text section is empty or just says 无 (allowed in section six of the 2019 form).");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from section in context.Form.Sections
        let text = context.Content.Section(section.Id)
        where !section.IsTable && text is not null
        let words = Words(context.Text(section.Id)?.Folded ?? "")
        let advice = Advice(context.Form, section)
        where words.Length == 0 || (Nothing.Contains(words) && !MaySayNothing(context.Form, section))
        select words.Length == 0
            ? Definition.Found(
                $"“{section.Heading}”没有内容。{advice.Zh}",
                $"Section {section.Number}, '{section.HeadingEn}', is empty. {advice.En}",
                "empty") with { Section = section.Id }
            : Definition.Found(
                $"“{section.Heading}”只写了“{words}”。{advice.Zh}",
                $"Section {section.Number}, '{section.HeadingEn}', only says '{words}'. {advice.En}") with { Section = section.Id, Quote = text.Trim() };

    private static LocalizedText Advice(Form form, FormSection section) => (section.Id, form.Id) switch
    {
        ("other", "2021") => new(
            "没有其他事项的，可写“本年度未收取信息处理费，无其他需要报告的事项。”；收取了的，写明件数和金额。",
            "Where there is nothing else, write that no information processing fee was charged this year and that there is nothing else to report; where a fee was charged, give number and amount."),
        ("other", _) => new(
            "没有其他事项的，可写“无其他需要报告的事项。”",
            "Where there is nothing else, write that there is nothing else to report."),
        ("problems", _) => new(
            "请写明本年度的主要问题和改进措施。",
            "Say what the main problems of the year were, and what was or will be done about them."),
        _ => new("请写明本年度的具体情况。", "Say what was done during the year."),
    };

    // From 2021 on section six always has something to say: the information processing fee.
    private static bool MaySayNothing(Form form, FormSection section) => form.Id == "2019" && section.Id == "other";

    internal static bool SaysNothing(string folded)
    {
        var words = Words(folded);
        return words.Length == 0 || Nothing.Contains(words);
    }

    private static string Words(string folded) => folded.Trim('\n', '。', '.');
}
