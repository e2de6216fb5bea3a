using Workflow.Documents.Reading.Named;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>The sheet with title, agency and the text sections.</summary>
internal static class TextSheet
{
    private const int Width = 100;
    private const double LineHeight = 16;

    /// <param name="content">Null for a template, whose cells are to be filled in.</param>
    public static void Add(Workbook workbook, Form form, ReportContent? content)
    {
        var sheet = workbook.Add(new Sheet("报告") { IsProtected = content is null });
        sheet.Column(24);
        sheet.Column(Width);
        sheet.Text(new CellPlace(1, 1), SheetStyle.Title, "政府信息公开工作年度报告");
        sheet.Merge(new CellPlace(1, 1), 1, 2, SheetStyle.Title);
        var row = 2;
        Line(ReportNames.Form, "表格版本", form.Id, isInput: false);
        Line(ReportNames.Title, "标题", content?.Title);
        Line(ReportNames.AgencyName, "机关名称", content?.AgencyName);
        foreach (var section in ReportNames.Sections)
        {
            var label = form.FindSection(section)?.Heading ?? "前言";
            var parts = Parts(content?.Section(section));
            for (var part = 0; part < parts.Count; part++)
            {
                Line(ReportNames.Section(section, part), part == 0 ? label : $"{label}（续）", parts[part]);
            }
        }

        if (content is null)
        {
            sheet.Text(new CellPlace(row, 2), SheetStyle.Hint, "黄色单元格填写，灰色单元格由公式计算或不可修改。没有的数字填0，不要留空；段落之间按Alt+Enter换行。填好后在系统中“导入”。");
        }

        void Line(string name, string label, string? text, bool isInput = true)
        {
            var place = new CellPlace(row, 2);
            var style = content is null && isInput ? SheetStyle.InputText : SheetStyle.Text;
            sheet.Text(new CellPlace(row, 1), SheetStyle.RowLabel, label);
            if (text is null)
            {
                sheet.Empty(place, style);
            }
            else
            {
                sheet.Text(place, style, text);
            }

            sheet.Height(row++, LineHeight * Math.Max(content is null && name.StartsWith("section", StringComparison.Ordinal) ? 8 : 1.2, Lines(text ?? "")));
            workbook.Name(name, sheet, place);
        }
    }

    /// <summary>A missing section has one cell without a value, an empty one an empty text.</summary>
    private static List<string?> Parts(string? text)
    {
        var parts = new List<string?>();
        var start = 0;
        while (start + SheetText.Longest < text?.Length)
        {
            var end = start + SheetText.Longest - (char.IsHighSurrogate(text[start + SheetText.Longest - 1]) ? 1 : 0);
            parts.Add(text[start..end]);
            start = end;
        }

        return [.. parts, text?[start..]];
    }

    private static int Lines(string text) => text.Split('\n').Sum(line => 1 + (line.Length * 2 / Width));
}
