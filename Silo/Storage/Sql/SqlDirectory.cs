using System.Text.Json;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Interfaces.Users;
using Workflow.Grains.Storage;
using Workflow.Grains.Users;

namespace Workflow.Silo.Storage.Sql;

/// <summary>Reads lists straight from the grains' own rows: there is no second copy that could lag.</summary>
internal sealed class SqlDirectory(ISqlDatabase database) : IDirectory, IAgencyDirectory
{
    public Task<Page<TenantProfile>> Tenants(PageRequest request) =>
        List<TenantProfile, TenantProfile>(Scope.Tenants, "tenant", null, ["record", "name"], request, record => record, profile => profile.Id);

    public Task<Page<AgencyProfile>> Agencies(string tenant, PageRequest request) =>
        List<AgencyProfile, AgencyProfile>(Scope.Of(tenant), "agency", tenant, ["record", "name"], request, record => record, profile => profile.Id);

    public Task<Page<UserProfile>> Users(string tenant, PageRequest request) =>
        List<UserRecord, UserProfile>(Scope.Of(tenant), "user", tenant, ["record", "profile", "name"], request, record => record.Profile, profile => profile.Id);

    public async Task<IReadOnlyList<AgencyProfile>> List(string tenant) =>
        (await Agencies(tenant, new PageRequest(null, null, int.MaxValue - 1))).Items;

    public Task<bool> HasUsers() => database.Read(Scope.Jobs, async connection =>
        await connection.Scalar<long>("SELECT count(*) FROM (SELECT 1 FROM person LIMIT 1) anybody") == 1);

    public Task<IReadOnlyList<OperationView>> UnfinishedOperations() => database.Read<IReadOnlyList<OperationView>>(Scope.Jobs, async connection =>
        [.. (await connection.Query<string>($"SELECT payload FROM grain_state WHERE grain_type = 'operation' AND payload IS NOT NULL AND {database.Dialect.JsonText("payload", "record", "finishedAt")} IS NULL")).Select(Record<OperationView>)]);

    private Task<Page<TView>> List<TRecord, TView>(
        Scope scope, string type, string? tenant, string[] namePath, PageRequest request, Func<TRecord, TView> view, Func<TView, string> idOf)
        where TRecord : class => database.Read(scope, async connection =>
        {
            var dialect = database.Dialect;
            // A key is "type/id" or "type/tenant/id": the prefix is cut off to compare and search by the id alone.
            var prefix = type == "agency" ? $"{type}/{tenant}/" : $"{type}/";
            var payloads = await connection.Query<string>(
                $"""
                SELECT payload FROM grain_state
                WHERE grain_type = @type AND payload IS NOT NULL AND (@tenant IS NULL OR tenant = @tenant)
                  AND (@after IS NULL OR grain_key > @prefix || @after)
                  AND (@search IS NULL OR {dialect.Position($"lower({dialect.JsonText("payload", namePath)})", "@search")} > 0
                       OR {dialect.Position("substr(grain_key, length(@prefix) + 1)", "@search")} > 0)
                ORDER BY grain_key
                LIMIT @limit
                """,
                new { type, tenant, prefix, search = request.Search?.ToLowerInvariant(), after = request.After, limit = request.Limit + 1 });
            return Pages.Cut([.. payloads.Select(Record<TRecord>).Select(view)], request.Limit, idOf);
        });

    private static T Record<T>(string payload)
        where T : class => JsonSerializer.Deserialize<Stored<T>>(payload, StateJson.Options)!.Record!;
}
