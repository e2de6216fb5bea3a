using Workflow.Rules.Compare;

namespace Workflow.Api.Reports.Models;

/// <summary>What is different, cell by cell and sentence by sentence.</summary>
public sealed record DiffResponse(IReadOnlyList<CellDiff> Cells, IReadOnlyList<SectionDiff> Sections)
{
    public static DiffResponse Of(ContentDiff diff) => new(diff.Cells, diff.Sections);
}
