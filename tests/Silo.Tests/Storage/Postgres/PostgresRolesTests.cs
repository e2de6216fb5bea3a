using Npgsql;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Maintenance;

namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class PostgresRolesTests : IAsyncLifetime
{
    private readonly ReportKey key = new("qinglan", "nongye", 2030);
    private readonly PostgresPlace place = new();
    private readonly string user = $"plain_{Guid.NewGuid():N}";

    private string AsUser => new NpgsqlConnectionStringBuilder(place.ConnectionString) { Username = user }.ConnectionString;

    public async Task InitializeAsync()
    {
        await place.Make();
        await PostgresServer.ExecuteOnServer($"CREATE ROLE {user} LOGIN");
    }

    [Fact]
    public async Task Migrate_WhenTheUserMayNotMakeRoles_SaysWhatAnAdministratorRunsAndThenSucceeds()
    {
        await PostgresServer.ExecuteOnServer($"GRANT {user} TO tester; ALTER DATABASE {place.Name} OWNER TO {user}");
        await using var store = new OpenStore(AsUser);

        var refused = await Should.ThrowAsync<InvalidOperationException>(store.Get<IDatabase>().Migrate);
        refused.Message.ShouldContain("Workflow:Storage:ConnectionString");
        var statements = refused.Message[refused.Message.IndexOf("GRANT", StringComparison.Ordinal)..];
        statements.ShouldBe($"GRANT workflow_service TO \"{user}\"; GRANT workflow_operator TO \"{user}\";");

        await PostgresServer.ExecuteOnServer(statements);
        await store.Get<IDatabase>().Migrate();
        (await store.Get<IGrainTable>().Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1))).ShouldBe(1);
        (await store.Get<IReportIndex>().Count(key.Tenant, key.Year)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Migrate_ByAUserWhoOnlyServes_ServesAndMayNotLookAtTheWholeStore()
    {
        await using (await OpenStore.Make(place.ConnectionString))
        {
            await PostgresServer.ExecuteOnServer($"GRANT workflow_service TO {user}");
        }

        await using var store = await OpenStore.Make(AsUser);
        (await store.Get<IGrainTable>().Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1))).ShouldBe(1);
        (await store.Get<IReportIndex>().Count(key.Tenant, key.Year)).ShouldHaveSingleItem();
        (await store.Get<IStoreVerification>().Run()).Reply.ShouldBeOfType<VerificationReply.Impossible>().Reason.En.ShouldContain("workflow_owner");
    }

    public async Task DisposeAsync()
    {
        await place.Drop();
        await PostgresServer.ExecuteOnServer($"DROP ROLE {user}");
    }
}
