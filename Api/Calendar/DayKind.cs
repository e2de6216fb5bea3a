namespace Workflow.Api.Calendar;

/// <summary>How a day differs from the week's rule.</summary>
public enum DayKind
{
    /// <summary>休: a day off.</summary>
    Holiday = 0,

    /// <summary>班: a make-up working day.</summary>
    Workday = 1,
}
