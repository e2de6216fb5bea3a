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
        where words.Length == 0 || (Nothing.Contains(words) && !MaySayNothing(context.Form, section))
        select words.Length == 0
            ? Definition.Found(
                $"“{section.Heading}”没有内容。请补写。",
                $"Section {section.Number}, '{section.HeadingEn}', is empty. Please write it.",
                "empty") with { Section = section.Id }
            : Definition.Found(
                $"“{section.Heading}”只写了“{words}”。请写明具体情况。",
                $"Section {section.Number}, '{section.HeadingEn}', only says '{words}'. Please say what there is.") with { Section = section.Id, Quote = text.Trim() };

    // From 2021 on section six always has something to say: the information processing fee.
    private static bool MaySayNothing(Form form, FormSection section) => form.Id == "2019" && section.Id == "other";

    internal static bool SaysNothing(string folded)
    {
        var words = Words(folded);
        return words.Length == 0 || Nothing.Contains(words);
    }

    private static string Words(string folded) => folded.Trim('\n', '。', '.');
}
