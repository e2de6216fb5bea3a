using Workflow.Documents.Board;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Letters;

/// <summary>What the coordinator's letters are about.</summary>
public sealed record LetterSubject
{
    public required string TenantName { get; init; }

    /// <summary>The year that is reported on.</summary>
    public required int Year { get; init; }

    /// <summary>The form of the year.</summary>
    public required Form Form { get; init; }

    /// <summary>The day on which the letter is written.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The statutory date of departments, townships and the like; it never moves.</summary>
    public required DateOnly StatutoryDate { get; init; }

    /// <summary>Every expected reporter of the year.</summary>
    public required IReadOnlyList<BoardLine> Rows { get; init; }

    public string Office => $"{TenantName}政务公开办公室";
}
