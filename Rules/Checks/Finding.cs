namespace Workflow.Rules.Checks;

/// <summary>Something that a check noticed in a report, at its place.</summary>
public sealed record Finding
{
    /// <summary>The stable code, such as <c>requests.balance</c>.</summary>
    public required string Code { get; init; }

    public required FindingLevel Level { get; init; }

    /// <summary>False when the check could not run because a cell that it needs is blank or unreadable. Then no explanation is asked.</summary>
    public bool Assessable { get; init; } = true;

    /// <summary>True for an error that a written reason lifts (requests.carriedFromLastYear).</summary>
    public bool Overridable { get; init; }

    /// <summary>True for a finding that only coordinators and auditors of the tenant may see.</summary>
    public bool CoordinatorsOnly { get; init; }

    public string? Table { get; init; }

    public string? Cell { get; init; }

    /// <summary>All cells concerned, where a finding lists several (cell.blank).</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    public string? Row { get; init; }

    public string? Column { get; init; }

    /// <summary>A section id, <c>preface</c> or <c>title</c>.</summary>
    public string? Section { get; init; }

    /// <summary>The words of the report that the finding is about, exactly as they stand there.</summary>
    public string? Quote { get; init; }

    /// <summary>The rule in symbols, such as <c>new + carriedIn = total + carriedOut</c>.</summary>
    public string? Formula { get; init; }

    public decimal? Left { get; init; }

    public decimal? Right { get; init; }

    /// <summary><see cref="Left"/> minus <see cref="Right"/>.</summary>
    public decimal? Difference => Left - Right;

    /// <summary>What is wrong and what to do, as a sentence.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Stays the same while the finding's cause does, so that an explanation or a verdict survives a rerun.</summary>
    public required string Fingerprint { get; init; }
}
