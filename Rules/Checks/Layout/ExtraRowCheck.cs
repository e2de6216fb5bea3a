using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Layout;

/// <summary>The tables are nationally uniform; a row that a locality added is not summed anywhere.</summary>
internal sealed class ExtraRowCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "table.extraRow",
        "表格没有自行增加的行。",
        "The tables have no locally added rows.");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from row in context.Content.Source?.ExtraRows ?? []
        select Definition.Found(
            $"表格中多出一行“{row.Text}”，全国统一格式没有这一行。请删除，内容可写入总体情况或其他事项。",
            $"The table has the row '{row.Text}', which the national form does not have. Remove it; its content can go into section one or six.") with { Table = row.Table, Quote = row.Text };
}
