namespace Workflow.Silo.Storage;

/// <summary>The database as a whole.</summary>
public interface IDatabase
{
    /// <summary>Makes the schema, or brings it to the newest version; safe to repeat.</summary>
    Task Migrate();

    /// <summary>Whether a query can be answered now.</summary>
    Task<bool> IsReachable();
}
