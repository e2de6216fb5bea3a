namespace Workflow.Documents.Board;

/// <summary>One agency's line of the coordinator's board, in words that can be printed.</summary>
public sealed record BoardLine
{
    public required string AgencyName { get; init; }

    /// <summary>The kind of agency, in Chinese.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Where the report stands, in Chinese.</summary>
    public required string State { get; init; }

    /// <summary>Whether the public can read it, be it under correction or not.</summary>
    public required bool IsPublished { get; init; }

    public int Revision { get; init; } = 1;

    /// <summary>Who has to act next: 单位 or 主管部门; empty when nobody has to.</summary>
    public string Holder { get; init; } = "";

    /// <summary>Null while the report is not open.</summary>
    public required DateOnly? SubmitDueOn { get; init; }

    public required DateOnly? PublishDueOn { get; init; }

    /// <summary>In calendar days; 0 while nothing is late.</summary>
    public required int DaysLate { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    /// <summary>Null where nobody was ever in touch.</summary>
    public DateOnly? LastContact { get; init; }
}
