using System.Data.Common;
using Dapper;
using Npgsql;
using Workflow.Silo.Configuration;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>The roles of row-level security; what each is for stands in the schema, 0010-row-level-security.sql. They are the server's, so every database on it shares them.</summary>
internal static class PostgresRoles
{
    private const int Attempts = 10;

    private static readonly string[] Scopes = ["workflow_tenant", "workflow_public", "workflow_jobs", "workflow_person"];

    /// <summary>Makes what is missing.</summary>
    /// <param name="toServe">Whether the schema is made already, so that only a service is needed and no operator.</param>
    /// <exception cref="InvalidOperationException">The user has not the right to; the message says what an administrator has to run.</exception>
    public static async Task Ensure(DbConnection connection, bool toServe)
    {
        for (var attempt = 1; ; attempt++)
        {
            var missing = await Missing(connection, toServe);
            if (missing.Count == 0)
            {
                return;
            }

            try
            {
                foreach (var statement in missing)
                {
                    await connection.ExecuteAsync(statement);
                }
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                throw new InvalidOperationException(
                    $"{StorageOptions.Key}: the user has not the right to make the roles that keep tenants apart; an administrator of the PostgreSQL server runs: {string.Join(' ', missing)}", exception);
            }
            catch (PostgresException exception) when (attempt < Attempts && IsRace(exception))
            {
                // A process on another database of the server made the same just now: look again at what is missing.
            }
        }
    }

    private static async Task<List<string>> Missing(DbConnection connection, bool toServe)
    {
        var server = await connection.QuerySingleAsync<(string User, int Version)>("SELECT session_user::text, current_setting('server_version_num')::integer");
        var present = (await connection.QueryAsync<string>("SELECT rolname::text FROM pg_roles WHERE rolname LIKE 'workflow\\_%'")).ToHashSet();
        var (roles, grants) = Wanted(server.User, toServe);
        var missing = roles.Where(role => !present.Contains(role)).Select(role => $"CREATE ROLE {role} NOLOGIN NOINHERIT;").ToList();
        foreach (var (role, member) in grants)
        {
            var isMember = present.Contains(role) && (member == server.User || present.Contains(member)) && await IsMember(connection, role, member, server.Version);
            if (!isMember)
            {
                missing.Add($"GRANT {role} TO {(member == server.User ? Quoted(member) : member)};");
            }
        }

        return missing;
    }

    private static (IEnumerable<string> Roles, IEnumerable<(string Role, string Member)> Grants) Wanted(string user, bool toServe) => toServe
        ? (["workflow_service"], [("workflow_service", user)])
        : (["workflow_owner", "workflow_service", "workflow_operator", .. Scopes],
            [.. Scopes.Select(scope => (scope, "workflow_service")), ("workflow_owner", "workflow_operator"), ("workflow_service", user), ("workflow_operator", user)]);

    // From version 16 on a member may lack the right to become the role; who made a role is such a member of it.
    private static Task<bool> IsMember(DbConnection connection, string role, string member, int version) => connection.ExecuteScalarAsync<bool>(
        "SELECT pg_has_role(@member, @role, @how)", new { member, role, how = version >= 160000 ? "SET" : "MEMBER" });

    private static bool IsRace(PostgresException exception) => exception.SqlState
        is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.InternalError or PostgresErrorCodes.UndefinedObject;

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
