namespace Workflow.Silo.Jobs.Running;

/// <summary>How far a run is.</summary>
public enum JobRunState
{
    Running = 0,
    Succeeded = 1,

    /// <summary>It broke; the next run looks for the same work again.</summary>
    Failed = 2,

    /// <summary>Its process ended before it did.</summary>
    Interrupted = 3,
}
