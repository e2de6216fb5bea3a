using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Words;

/// <summary>What the text says of requests and cases agrees with the tables.</summary>
internal sealed class TableTextCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Hint(
        "text.table",
        "文字中的收到申请件数、行政复议和行政诉讼件数与表格一致。",
        "Requests received and cases stated in the text agree with the tables.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var statement in TableStatements.In(text, context.Subject.AgencyName))
            {
                var (name, allowed) = Expected(context, statement.Figure);
                if (allowed is not [{ } first, ..] || allowed.Contains(statement.Value))
                {
                    continue;
                }

                var alternatives = string.Join("/", allowed.Where(value => value is not null).Distinct().Select(value => value.Print()));
                yield return text.Quoted(
                    Definition.Found(
                        $"文字写明{name.Zh}{statement.Value.Print()}件，表格中为{alternatives}件。请核对文字或表格。",
                        $"The text says {statement.Value.Print()} for {name.En}; the table says {alternatives}. Check the text or the table."),
                    statement.Span) with
                {
                    Table = null,
                    Formula = "text = table",
                    Left = statement.Value,
                    Right = first,
                };
            }
        }
    }

    private static (LocalizedText Name, decimal?[] Allowed) Expected(CheckContext context, TableFigure figure)
    {
        decimal? Review(string group) => context.Number($"review.{group}.total");
        var received = context.Number("requests.new.total");
        var litigation = Review("litigation.direct") + Review("litigation.afterReconsideration");
        return figure switch
        {
            TableFigure.Requests => (new("收到申请", "requests received"), [received, received + context.Number("requests.carriedIn.total")]),
            TableFigure.Reconsideration => (new("行政复议", "reconsiderations"), [Review("reconsideration")]),
            TableFigure.Litigation => (new("行政诉讼", "court cases"), [litigation]),
            _ => (new("行政复议、行政诉讼", "reconsiderations and court cases"), [Review("reconsideration") + litigation]),
        };
    }
}
