namespace Workflow.Silo.Tests.Reminders.Year;

internal enum YearAct
{
    Submit,
    Return,

    /// <summary>Approved and published at once.</summary>
    Publish,

    /// <summary>The agency ends.</summary>
    Merge,

    /// <summary>A later date is asked for and granted.</summary>
    Extend,
}
