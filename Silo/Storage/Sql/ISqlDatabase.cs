namespace Workflow.Silo.Storage.Sql;

/// <summary>A database behind the stores that are written once for all of them.</summary>
internal interface ISqlDatabase : IDatabase
{
    SqlDialect Dialect { get; }

    /// <summary>Each statement is a transaction of its own.</summary>
    Task<T> Read<T>(Scope scope, Func<ScopedConnection, Task<T>> query);

    /// <summary>Writes with one statement, which is a transaction of its own.</summary>
    /// <returns>How many rows it touched.</returns>
    Task<int> Write(Scope scope, string sql, object parameters);

    /// <summary>Runs the work in one transaction and commits it when it answers; when it throws, nothing of it is kept.</summary>
    Task<T> Write<T>(Scope scope, Func<ScopedConnection, Task<T>> work);
}
