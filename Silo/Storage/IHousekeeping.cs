namespace Workflow.Silo.Storage;

/// <summary>Takes away what nothing needs any more.</summary>
public interface IHousekeeping
{
    /// <summary>Deletes contents that no report names, results of operations past their seven days, and expired sessions.</summary>
    /// <returns>How many rows went.</returns>
    Task<int> Sweep();
}
