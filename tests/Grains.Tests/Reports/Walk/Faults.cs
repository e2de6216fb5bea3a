namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>What is wrong with a content.</summary>
[Flags]
internal enum Faults
{
    None = 0,

    /// <summary>An error: a sum does not hold.</summary>
    Sum = 1,

    /// <summary>A warning: the title lacks its words.</summary>
    Title = 2,

    /// <summary>A hint: a share does not recompute.</summary>
    Share = 4,

    /// <summary>An error: one cell is blank.</summary>
    Blank = 8,

    /// <summary>A draft in which nothing was written yet, and no more than zeros may have been filled in.</summary>
    Empty = 16,
}
