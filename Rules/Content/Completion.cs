using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>The explicit act <em>complete</em>: 0 for blank single cells, the sum for blank totals, each proposed first.</summary>
public static class Completion
{
    public static IReadOnlyList<Proposal> Propose(ReportContent content, Form form)
    {
        var values = form.Cells.ToDictionary(cell => cell.Id, cell => content.Cell(cell.Id));
        var proposals = new List<Proposal>();
        var totals = Sums.Of(form);
        var totalCells = totals.Select(sum => sum.Total).ToHashSet();
        foreach (var cell in form.Cells.Where(cell => !totalCells.Contains(cell.Id) && values[cell.Id].IsBlank))
        {
            Add(cell.Id, 0, new LocalizedText("空白单元格按 0 补全。", "A blank cell is completed with 0."));
        }

        // Totals in an order in which every addend that is itself a total comes first.
        foreach (var sum in totals.Where(sum => values[sum.Total].IsBlank))
        {
            if (values[sum.Total].IsBlank && sum.Addends.Sum(addend => values[addend].Number) is { } total && sum.Addends.All(addend => values[addend].Number is not null))
            {
                Add(sum.Total, total, new LocalizedText("空白合计按各项之和补全。", "A blank total is completed with the sum of its parts."));
            }
        }

        return proposals;

        void Add(string cell, decimal value, LocalizedText because)
        {
            values[cell] = CellValue.Of(value);
            proposals.Add(new Proposal(cell, value, because));
        }
    }

    /// <summary>Takes the proposals for the named cells, or all when none is named, and marks them <c>complete</c>.</summary>
    public static ContentChange Accept(ReportContent content, Form form, IReadOnlyCollection<string>? cells)
    {
        var proposals = Propose(content, form);
        var unknown = cells?.Except(proposals.Select(proposal => proposal.Cell)).ToList() ?? [];
        if (unknown.Count > 0)
        {
            return new ContentChange.Refused([.. unknown.Select(cell => new Refusal("complete.noProposal", cell, new LocalizedText(
                $"单元格“{cell}”没有可确认的补全值。",
                $"There is no proposal for the cell “{cell}” to confirm.")))]);
        }

        var accepted = proposals.Where(proposal => cells is null || cells.Contains(proposal.Cell)).ToList();
        var values = new Dictionary<string, CellValue>(content.Cells);
        var marks = new Dictionary<string, string>(content.Marks);
        foreach (var proposal in accepted)
        {
            values[proposal.Cell] = CellValue.Of(proposal.Value);
            marks[proposal.Cell] = "complete";
        }

        return new ContentChange.Changed(content with { Cells = values, Marks = marks }, [.. accepted.Select(proposal => proposal.Cell)]);
    }
}
