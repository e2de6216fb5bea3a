using System.Globalization;
using Dapper;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteGrainTable(SqliteDatabase database, TimeProvider clock) : IGrainTable
{
    public Task<StoredGrain?> Read(GrainAddress address) => database.Read(connection => connection.QuerySingleOrDefaultAsync<StoredGrain?>(
        "SELECT version AS Version, payload AS Payload FROM grain_state WHERE grain_type = @Type AND grain_key = @Key AND state_name = @StateName",
        address));

    public Task<long?> Write(GrainAddress address, long expectedVersion, string payload, WriteEffects? effects) => database.Write<long?>(async (connection, transaction) =>
    {
        if (effects is not null && !await SqliteFences.Hold(connection, transaction, effects))
        {
            return null;
        }

        var version = expectedVersion + 1;
        var row = new
        {
            address.Type,
            address.Key,
            address.StateName,
            Tenant = effects?.Tenant ?? GrainKeys.TenantOf(address.Key),
            Version = version,
            Expected = expectedVersion,
            Payload = payload,
            Modified = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        };
        var written = await connection.ExecuteAsync(
            expectedVersion == 0
                ? """
                  INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload, modified)
                  VALUES (@Type, @Key, @StateName, @Tenant, @Version, @Payload, @Modified) ON CONFLICT DO NOTHING
                  """
                : """
                  UPDATE grain_state SET tenant = @Tenant, version = @Version, payload = @Payload, modified = @Modified
                  WHERE grain_type = @Type AND grain_key = @Key AND state_name = @StateName AND version = @Expected
                  """,
            row,
            transaction);
        if (written == 0)
        {
            return null;
        }

        if (effects is not null)
        {
            await SqliteEffects.Write(connection, transaction, address.Key, version, payload, effects);
        }

        return version;
    });

    public Task<bool> Clear(GrainAddress address, long expectedVersion) => database.Write(async (connection, transaction) => await connection.ExecuteAsync(
        "DELETE FROM grain_state WHERE grain_type = @Type AND grain_key = @Key AND state_name = @StateName AND version = @expectedVersion",
        new { address.Type, address.Key, address.StateName, expectedVersion },
        transaction) == 1);
}
