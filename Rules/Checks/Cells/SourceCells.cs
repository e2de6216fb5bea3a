using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Forms;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Cells;

/// <summary>Cells for which the source document said more than the number that was read.</summary>
internal static class SourceCells
{
    public static IEnumerable<(FormCell Cell, string Raw, string Folded, decimal Read)> Of(CheckContext context) =>
        from cell in context.Form.Cells
        let raw = context.Content.Raw.GetValueOrDefault(cell.Id)
        let read = context.Content.Number(cell.Id)
        where raw is not null && read is not null
        select (cell, raw, FoldedText.Of(raw).Folded, read.Value);
}
