using System.Data.Common;
using Dapper;

namespace Workflow.Silo.Storage.Sql;

/// <summary>Runs statements inside of a scope.</summary>
/// <param name="enter">A statement that enters the scope and goes ahead of each, in the same round trip; empty where the database knows no scopes.</param>
internal sealed class ScopedConnection(DbConnection connection, DbTransaction? transaction, string enter, object? scope)
{
    public Task<IEnumerable<T>> Query<T>(string sql, object? parameters = null) => connection.QueryAsync<T>(Command(sql, parameters));

    public Task<T?> QuerySingleOrDefault<T>(string sql, object? parameters = null) => connection.QuerySingleOrDefaultAsync<T>(Command(sql, parameters));

    /// <param name="longestSeconds">Null: as long as any statement may take.</param>
    public Task<T?> Scalar<T>(string sql, object? parameters = null, int? longestSeconds = null) => connection.ExecuteScalarAsync<T>(Command(sql, parameters, longestSeconds));

    public Task<int> Execute(string sql, object? parameters = null) => connection.ExecuteAsync(Command(sql, parameters));

    private CommandDefinition Command(string sql, object? parameters, int? longestSeconds = null)
    {
        if (enter.Length == 0)
        {
            return new CommandDefinition(sql, parameters, transaction, longestSeconds);
        }

        var all = new DynamicParameters(parameters);
        all.AddDynamicParams(scope);
        return new CommandDefinition(enter + sql, all, transaction, longestSeconds);
    }
}
