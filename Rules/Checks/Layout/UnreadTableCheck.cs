using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Layout;

/// <summary>A table that was pasted without its cells must not pass for one that nobody has filled in.</summary>
internal sealed class UnreadTableCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "table.unread",
        "导入的文稿中，每个表格都读到了内容。",
        "Every table of an imported document could be read.");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from section in context.Form.Sections
        where context.Content.Source?.UnreadTables.Contains(section.Id) == true
            && section.IsTable
            && context.Form.Table(section.Id).Cells.All(cell => context.Content.Cell(cell.Id).IsBlank)
        select Definition.Found(
            $"“{section.Heading}”有标题，但没有读出表格。请连同表格格式重新复制（单元格之间应为制表符或表格线），或直接在表格中填写。",
            $"Section {section.Number}, '{section.HeadingEn}', has a heading, but no table could be read. Copy it again together with its table layout (with tabs or table lines between the cells), or fill in the table directly.") with { Table = section.Id };
}
