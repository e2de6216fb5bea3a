namespace Workflow.Silo.Storage;

/// <summary>Takes away what nothing needs any more.</summary>
public interface IHousekeeping
{
    /// <summary>Deletes contents that no report names, results of operations past their seven days, expired sessions, and runs of jobs older than thirty days but each job's last.</summary>
    /// <returns>How many rows went.</returns>
    Task<int> Sweep();
}
