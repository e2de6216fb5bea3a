using Spectre.Console;
using Workflow.Rules;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Cli.Read;

/// <summary>What a document says, for people: a line of summary, its sections, its cells, what is unsure and what the checks found.</summary>
internal static class TableOutput
{
    private const int LongestText = 60;

    public static void Write(DocumentReading.Read read, IReadOnlyList<Finding> findings, Language language, IAnsiConsole console)
    {
        var (content, summary) = (read.Content, read.Summary);
        var form = FormCatalog.Find(content.Form)!;
        string Say(string zh, string en) => new LocalizedText(zh, en).In(language);
        console.WriteLine(content.Title.Length > 0 ? content.Title : Say("（没有标题）", "(no title)"));
        console.WriteLine(Say(
            $"{form.Id}版表格，读到 {summary.Cells}/{form.Cells.Count} 个单元格；推断或未找到 {summary.Unsure.Count} 处；核对结果 {findings.Count} 条。",
            $"Form {form.Id}; {summary.Cells} of {form.Cells.Count} cells were read; {summary.Unsure.Count} places are inferred or not found; {findings.Count} findings."));
        console.Write(Sections(content, form, summary, Say));
        console.Write(Cells(content, form, summary, language, Say));
        if (summary.ExtraColumns.Count > 0)
        {
            console.WriteLine(Say("多出的列（未读取）：", "Local columns (not read): ") + string.Join("、", summary.ExtraColumns.Select(column => column.Text)));
        }

        console.Write(Findings(findings, language, Say));
    }

    private static Table Sections(ReportContent content, Form form, ReadSummary summary, Func<string, string, string> say)
    {
        var table = Ruled(say("部分", "Section"), say("文字", "Text"), say("可信度", "Confidence"));
        foreach (var section in form.Sections)
        {
            var text = section.IsTable ? content.Source?.TableTexts?.GetValueOrDefault(section.Id) : content.Section(section.Id);
            table.AddRow(Plain(section.Heading), Plain(Shortened(text ?? "")), Plain(Sure(section.Id, summary, say)));
        }

        return table;
    }

    /// <summary>The cells that hold something or are unsure; two hundred zeros tell nobody anything.</summary>
    private static Table Cells(ReportContent content, Form form, ReadSummary summary, Language language, Func<string, string, string> say)
    {
        var table = Ruled(say("单元格", "Cell"), say("数值", "Value"), say("原文", "Source"), say("可信度", "Confidence"));
        foreach (var cell in form.Cells)
        {
            var value = content.Cell(cell.Id);
            if (value.Number is not 0 || summary.ConfidenceOf(cell.Id) != Confidence.Read || content.Raw.ContainsKey(cell.Id))
            {
                table.AddRow(Plain(cell.Name.In(language)), Plain(value.IsBlank ? say("（空）", "(blank)") : value.ToString()), Plain(content.Raw.GetValueOrDefault(cell.Id) ?? ""), Plain(Sure(cell.Id, summary, say)));
            }
        }

        table.Caption(say("值为 0 的单元格未列出。", "Cells that are 0 are left out."));
        return table;
    }

    private static Table Findings(IReadOnlyList<Finding> findings, Language language, Func<string, string, string> say)
    {
        var table = Ruled(say("级别", "Level"), say("代码", "Code"), say("说明", "Explanation"));
        foreach (var finding in findings)
        {
            table.AddRow(Plain(Level(finding.Level, say)), Plain(finding.Code), Plain(finding.Message.In(language)));
        }

        return table;
    }

    private static string Sure(string place, ReadSummary summary, Func<string, string, string> say) =>
        summary.Unsure.FirstOrDefault(unsure => unsure.Id == place) is { } unsure ? say(unsure.Words.Zh, unsure.Words.En) : say("已读取", "read");

    private static string Level(FindingLevel level, Func<string, string, string> say) => level switch
    {
        FindingLevel.Error => say("错误", "error"),
        FindingLevel.Warning => say("警告", "warning"),
        _ => say("提示", "hint"),
    };

    private static string Shortened(string text)
    {
        var line = text.Replace('\n', ' ');
        return line.Length <= LongestText ? line : $"{line[..LongestText]}…（{text.Length}）";
    }

    private static Table Ruled(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Square);
        foreach (var column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    // The words of a document are no markup.
    private static Text Plain(string text) => new(text);
}
