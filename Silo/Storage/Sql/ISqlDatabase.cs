using System.Data.Common;

namespace Workflow.Silo.Storage.Sql;

/// <summary>A database behind the stores that are written once for all of them.</summary>
internal interface ISqlDatabase : IDatabase
{
    SqlDialect Dialect { get; }

    Task<T> Read<T>(Func<DbConnection, Task<T>> query);

    /// <summary>Runs the work in one transaction and commits it when it answers; when it throws, nothing of it is kept.</summary>
    Task<T> Write<T>(Func<DbConnection, DbTransaction, Task<T>> work);
}
