namespace Workflow.Rules.Calendar;

/// <summary>How a milestone that is not reached stands to its dates.</summary>
public enum Lateness
{
    /// <summary>Its date has not passed.</summary>
    None = 0,

    /// <summary>逾期: the local date has passed.</summary>
    Late = 1,

    /// <summary>逾期，已获准: the statutory date has passed, but not the one to which it was extended.</summary>
    Excused = 2,
}
