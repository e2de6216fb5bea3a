using System.Data.Common;
using Dapper;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>What has to be so still when a write arrives, besides the version of its own state.</summary>
internal static class SqliteFences
{
    public static async Task<bool> Hold(DbConnection connection, DbTransaction transaction, WriteEffects effects) =>
        await AreCurrent(connection, transaction, effects.Reads ?? []) && (effects.Operation is not { } operation || await connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM operation_result WHERE actor = @Actor AND operation_id = @OperationId",
            new { operation.Actor, operation.OperationId },
            transaction) == 0);

    public static async Task<bool> AreCurrent(DbConnection connection, DbTransaction? transaction, IReadOnlyList<GrainVersion> remembered)
    {
        foreach (var grain in remembered)
        {
            var type = grain.Key[..grain.Key.IndexOf('/', StringComparison.Ordinal)];
            var version = await connection.ExecuteScalarAsync<long?>(
                "SELECT version FROM grain_state WHERE grain_type = @type AND grain_key = @Key AND state_name = @type", new { type, grain.Key }, transaction);
            if ((version ?? 0) != grain.Version)
            {
                return false;
            }
        }

        return true;
    }
}
