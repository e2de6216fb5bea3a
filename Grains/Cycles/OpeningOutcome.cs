namespace Workflow.Grains.Cycles;

/// <summary>What the opening of a year did for an agency.</summary>
internal enum OpeningOutcome
{
    Opened = 0,
    Existed = 1,
    NotExpected = 2,

    /// <summary>Something changed meanwhile; the next run looks again.</summary>
    Missed = 3,
}
