using Dapper;
using Npgsql;

namespace Workflow.Silo.Tests.Storage.Postgres;

/// <summary>The server that ./test.sh starts, or any other that the variable names: databases are made there and dropped again.</summary>
internal static class PostgresServer
{
    public const string Variable = "WORKFLOW_TEST_POSTGRES";

    private static string Configured => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } configured
        ? configured
        : throw new InvalidOperationException(
            $"The variable {Variable} is missing: it names a PostgreSQL server for the tests, as a user who may make databases and roles and is no superuser (Host=127.0.0.1;Port=…;Username=…). ./test.sh starts one and sets it.");

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateDatabase(string options = "ENCODING 'UTF8' LOCALE 'C.UTF-8'")
    {
        var name = $"workflow_test_{Guid.NewGuid():N}";
        await ExecuteOnServer($"CREATE DATABASE {name} TEMPLATE template0 {options}");
        return new NpgsqlConnectionStringBuilder(Configured) { Database = name }.ConnectionString;
    }

    public static async Task DropDatabase(string connectionString)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        // Not WITH (FORCE), which fails where the server itself is tidying up: what is not ours is waited for.
        await ExecuteOnServer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND usename = session_user");
        await ExecuteOnServer($"DROP DATABASE {name}");
    }

    /// <summary>Runs a statement in a database as the owner of the store, who sees all of it.</summary>
    public static Task<int> Execute(string connectionString, string statement) =>
        ExecuteIn(new NpgsqlConnectionStringBuilder(connectionString).Database, $"SET ROLE workflow_owner; {statement}");

    /// <summary>Runs a statement that is about the server.</summary>
    public static Task<int> ExecuteOnServer(string statement) => ExecuteIn(new NpgsqlConnectionStringBuilder(Configured).Database ?? "postgres", statement);

    private static async Task<int> ExecuteIn(string? database, string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Configured) { Pooling = false, Database = database }.ConnectionString);
        await connection.OpenAsync();
        return await connection.ExecuteAsync(statement);
    }
}
