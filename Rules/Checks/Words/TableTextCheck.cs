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
            foreach (var statement in TableStatements.In(text, context.Subject.AgencyName, context.Year))
            {
                var (name, allowed, inTable) = Expected(context, statement.Figure);
                if (allowed is not [{ } first, ..] || allowed.Contains(statement.Value))
                {
                    continue;
                }

                yield return text.Quoted(
                    Definition.Found(
                        $"文字写明{name.Zh}{statement.Value.Print()}件，表格中{inTable.Zh}。请核对文字或表格。",
                        $"The text says {statement.Value.Print()} for {name.En}; the table has {inTable.En}. Check the text or the table."),
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

    private static (LocalizedText Name, decimal?[] Allowed, LocalizedText InTable) Expected(CheckContext context, TableFigure figure)
    {
        decimal? Review(string group) => context.Number($"review.{group}.total");
        var litigation = Review("litigation.direct") + Review("litigation.afterReconsideration");
        return figure switch
        {
            TableFigure.Requests => Requests(context.Number("requests.new.total"), context.Number("requests.carriedIn.total")),
            TableFigure.Reconsideration => Cases(new("行政复议", "reconsiderations"), Review("reconsideration")),
            TableFigure.Litigation => Cases(new("行政诉讼", "court cases"), litigation),
            _ => Cases(new("行政复议、行政诉讼", "reconsiderations and court cases"), Review("reconsideration") + litigation),
        };
    }

    private static (LocalizedText, decimal?[], LocalizedText) Requests(decimal? received, decimal? carriedIn) => (
        new("收到申请", "requests received"),
        [received, received + carriedIn],
        carriedIn is null or 0
            ? new($"本年新收{received.Print()}件", $"{received.Print()} newly received this year")
            : new(
                $"本年新收{received.Print()}件，含上年结转共{(received + carriedIn).Print()}件",
                $"{received.Print()} newly received this year, {(received + carriedIn).Print()} with those carried in"));

    private static (LocalizedText, decimal?[], LocalizedText) Cases(LocalizedText name, decimal? cases) =>
        (name, [cases], new($"为{cases.Print()}件", cases.Print()));
}
