namespace Workflow.Bench.Chaos.Faults;

/// <summary>What becomes of the answer to a write that the database has done.</summary>
internal enum CommitFault
{
    None,

    /// <summary>The connection is cut as soon as the answer arrives.</summary>
    Cut,

    /// <summary>The answer is swallowed, until whoever waits for it gives up.</summary>
    Swallow,
}
