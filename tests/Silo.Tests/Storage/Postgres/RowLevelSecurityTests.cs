using Dapper;
using Npgsql;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage;
using Workflow.Silo.Storage.Postgres;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class RowLevelSecurityTests(PostgresFixture fixture) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private const string Ours = "c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')";

    /// <summary>Tables that hold nothing of any tenant.</summary>
    private static readonly string[] Common = ["orleansquery", "schema_version", "cluster_member", "cluster_version"];

    private readonly ReportKey mine = new(Rows.NewTenant(), "nongye", 2030);
    private readonly ReportKey theirs = new(Rows.NewTenant(), "nongye", 2030);

    private Scope OfMine
    {
        get
        {
            TenantContext.Set(mine.Tenant);
            return Scope.Of(mine.Tenant);
        }
    }

    private ISqlDatabase Database => fixture.Get<PostgresDatabase>();

    public async Task InitializeAsync()
    {
        foreach (var key in new[] { mine, theirs })
        {
            await fixture.Get<IGrainTable>().PutAgency(key.Tenant, key.Agency, "农业农村局");
            var effects = Rows.Effects(key, 1, Rows.Summary(key, 1, ReportStatus.Published) with { PublishedRevision = 1, PublishAt = Rows.Now }, Rows.Entry(1, $"hash-{key.Tenant}"), Rows.Operation(key.Tenant, key.GrainKey, Rows.Now, key.Tenant), audit: Rows.Audit("qianzi", Rows.Now));
            (await fixture.Get<IGrainTable>().Write(Rows.Address(key), 0, "{}", effects)).ShouldBe(1);
            await fixture.Get<IContentStore>().Put(key.Tenant, "内容"u8.ToArray());
            await fixture.Get<ISessionStore>().Add($"token-{key.Tenant}", Rows.Session(key.Tenant, key.Tenant, Rows.Now, TimeSpan.FromDays(1)));
        }
    }

    [Fact]
    public async Task Tests_Always_RunAsSomebodyWhoCannotBypassPolicies()
    {
        var user = await AsLogin(connection => connection.QuerySingleAsync<(bool, bool)>("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = session_user"));

        user.ShouldBe((false, false));
    }

    [Fact]
    public async Task Tables_WithDataOfTenants_AreUnderForcedPoliciesOfAnOwnerWhoCannotLogIn()
    {
        var tables = await AsLogin(connection => connection.QueryAsync<(string Name, bool IsGuarded, bool MayLogIn)>(
            $"""
            SELECT c.relname::text, c.relrowsecurity AND c.relforcerowsecurity, o.rolcanlogin OR o.rolsuper OR o.rolbypassrls
            FROM pg_class c JOIN pg_roles o ON o.oid = c.relowner WHERE {Ours} AND NOT c.relname = ANY (@Common)
            """,
            new { Common }));

        tables.Count().ShouldBeGreaterThanOrEqualTo(6);
        tables.ShouldAllBe(table => table.IsGuarded && !table.MayLogIn);
    }

    [Fact]
    public async Task Roles_Always_CannotLogInNorBypassPolicies()
    {
        var roles = await AsLogin(connection => connection.QueryAsync<(string Name, bool IsHarmless)>(
            "SELECT rolname::text, NOT (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolinherit) FROM pg_roles WHERE rolname LIKE 'workflow\\_%'"));

        roles.Count().ShouldBe(7);
        roles.ShouldAllBe(role => role.IsHarmless);
    }

    [Fact]
    public async Task Functions_ThatRunAsTheirOwner_HaveAFixedPathAndAreNotForEverybody()
    {
        var functions = (await AsLogin(connection => connection.QueryAsync<(string Name, bool IsFixed, bool IsForAll, bool MayLogIn)>(
            """
            SELECT p.proname::text, coalesce(p.proconfig, '{}') @> ARRAY['search_path=' || quote_ident(current_schema()) || ', pg_temp'],
                   has_function_privilege('public', p.oid, 'EXECUTE'), o.rolcanlogin
            FROM pg_proc p JOIN pg_roles o ON o.oid = p.proowner WHERE p.prosecdef AND p.pronamespace = current_schema()::regnamespace
            """))).ToList();

        new[] { "write_grain", "write_grains", "read_grain", "clear_grain", "delete_grain", "stale_grains", "find_operation" }.ShouldBeSubsetOf(functions.Select(function => function.Name));
        functions.ShouldAllBe(function => function.IsFixed && !function.IsForAll && !function.MayLogIn);
    }

    [Fact]
    public async Task Statements_OutsideOfAScope_AreRefusedOnEveryTable()
    {
        foreach (var table in await Tables())
        {
            foreach (var statement in Statements(table))
            {
                (await Should.ThrowAsync<PostgresException>(() => AsLogin(connection => connection.ExecuteAsync(statement)), statement)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, statement);
            }
        }
    }

    [Fact]
    public async Task Statements_InAnyScopeButTheJobs_TouchNothingOfAnotherTenant()
    {
        var scopes = new[] { OfMine, Scope.Published(mine.Tenant), Scope.Tenants, Scope.Receipt($"hash-{mine.Tenant}"), Scope.Person(mine.Tenant), Scope.Token($"token-{mine.Tenant}") };
        var seen = new HashSet<string>();
        foreach (var table in await Tables())
        {
            foreach (var scope in scopes)
            {
                if (await Shows(scope, table))
                {
                    seen.Add(table);
                }

                foreach (var statement in Statements(table))
                {
                    await ShouldSpare(scope, statement);
                }
            }
        }

        seen.ShouldBe(["audit", "content", "grain_state", "report_history", "report_index", "session"], ignoreOrder: true);
        (await fixture.Get<IGrainTable>().Read(Rows.Address(theirs))).ShouldNotBeNull();
        (await fixture.Get<IReportHistory>().Read(theirs)).ShouldHaveSingleItem();
        (await fixture.Get<ISessionStore>().Find($"token-{theirs.Tenant}", Rows.Now)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Insert_OfAContentOfAnotherTenant_IsRefused()
    {
        var refused = await Should.ThrowAsync<PostgresException>(() => Database.Write(
            OfMine, "INSERT INTO content (tenant, hash, bytes, touched_at) VALUES (@Tenant, 'x', '', 0)", new { theirs.Tenant }));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Views_InATenantsScope_ShowItsOwn()
    {
        var names = await In(OfMine, connection => connection.Query<string>("SELECT grain_key FROM agency_name"));

        names.ShouldBe([$"agency/{mine.Tenant}/nongye"]);
    }

    [Fact]
    public async Task PublicScopes_Always_ShowWhatIsPublishedAndNoMore()
    {
        await fixture.Get<IGrainTable>().PutReport(Rows.Summary(mine with { Agency = "draft" }, 1));
        await fixture.Get<IGrainTable>().PutReport(Rows.Summary(mine with { Agency = "hidden" }, 1, ReportStatus.Published) with { PublishedRevision = 1, Hidden = true });

        (await In(Scope.Published(mine.Tenant), connection => connection.Query<string>("SELECT tenant || '/' || agency FROM report_index"))).ShouldBe([$"{mine.Tenant}/nongye"]);
        (await In(Scope.Published(mine.Tenant), connection => connection.Query<string>("SELECT hash FROM report_history"))).ShouldBeEmpty();
        (await In(Scope.Receipt($"hash-{theirs.Tenant}"), connection => connection.Query<string>("SELECT tenant FROM report_history"))).ShouldBe([theirs.Tenant]);
        (await In(Scope.Tenants, connection => connection.Query<string>("SELECT DISTINCT grain_type FROM grain_state WHERE grain_type <> 'tenant'"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task PersonalScopes_Always_ShowOnePersonsRows()
    {
        (await In(Scope.Person(mine.Tenant), connection => connection.Query<string>("SELECT user_id FROM session"))).ShouldBe([mine.Tenant]);
        (await In(Scope.Token($"token-{mine.Tenant}"), connection => connection.Query<string>("SELECT user_id FROM session"))).ShouldBe([mine.Tenant]);
        (await In(Scope.Token("unknown"), connection => connection.Query<string>("SELECT user_id FROM session"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task TenantsScope_OfSessions_ShowsThoseOfItsPeopleWithoutWhatSignsIn()
    {
        foreach (var key in new[] { mine, theirs })
        {
            (await fixture.Get<IGrainTable>().Write(new GrainAddress("user", $"user/{key.Tenant}", "user"), 0, "{}", new WriteEffects { Version = 1, Tenant = key.Tenant })).ShouldBe(1);
        }

        (await In(OfMine, connection => connection.Query<string>("SELECT user_id FROM session"))).ShouldBe([mine.Tenant]);
        foreach (var statement in new[] { "SELECT token_hash FROM session", "UPDATE session SET expires_at = 0", $"INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES ('x', '{mine.Tenant}', 0, 0)" })
        {
            (await Should.ThrowAsync<PostgresException>(() => In(OfMine, connection => connection.Execute(statement)), statement)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, statement);
        }

        await In(OfMine, connection => connection.Execute("DELETE FROM session"));
        (await fixture.Get<ISessionStore>().Find($"token-{mine.Tenant}", Rows.Now)).ShouldBeNull();
        (await fixture.Get<ISessionStore>().Find($"token-{theirs.Tenant}", Rows.Now)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("SELECT bytes FROM content")]
    [InlineData("SELECT token_hash FROM session")]
    [InlineData("SELECT request_hash FROM operation_result")]
    [InlineData("SELECT reviewer FROM report_index")]
    [InlineData("SELECT hash FROM report_history")]
    [InlineData("SELECT resource FROM audit")]
    public async Task JobsScope_Always_ShowsNoContentOfAnything(string statement)
    {
        var refused = await Should.ThrowAsync<PostgresException>(() => In(Scope.Jobs, connection => connection.Query<object>(statement)));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await In(Scope.Jobs, connection => connection.Query<string>("SELECT DISTINCT grain_type FROM grain_state WHERE grain_type <> 'operation'"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Scope_AfterItsStatement_IsLeft()
    {
        await using var source = NpgsqlDataSource.Create(fixture.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await connection.ExecuteAsync("CALL enter_scope('workflow_tenant', 'workflow.tenant', 'x'); SELECT 1");

        (await connection.QuerySingleAsync<(string, string)>("SELECT current_user::text, coalesce(current_setting('workflow.tenant', true), '')")).ShouldBe(("tester", ""));
    }

    [Theory]
    [InlineData("other")]
    [InlineData(null)]
    public void ScopeOf_ATenantForWhichTheCallWasNotVerified_IsRefused(string? verified)
    {
        TenantContext.Set(verified!);

        Should.Throw<UnauthorizedAccessException>(() => Scope.Of(mine.Tenant));
        Should.Throw<UnauthorizedAccessException>(() => Scope.Published(mine.Tenant));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static IEnumerable<string> Statements(string table) =>
        [$"SELECT * FROM {table}", $"INSERT INTO {table} DEFAULT VALUES", $"DELETE FROM {table}", $"TRUNCATE {table}", $"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY"];

    private Task<IEnumerable<string>> Tables() => AsLogin(connection => connection.QueryAsync<string>($"SELECT c.relname::text FROM pg_class c WHERE {Ours} AND NOT c.relname = ANY (@Common)", new { Common }));

    /// <returns>Whether the scope shows any row of the table; none of them is another tenant's.</returns>
    private async Task<bool> Shows(Scope scope, string table)
    {
        try
        {
            var rows = (await In(scope, connection => connection.Query<string>($"SELECT CAST(t AS text) FROM {table} t"))).ToList();
            rows.ShouldAllBe(row => row.Contains(mine.Tenant, StringComparison.Ordinal) && !row.Contains(theirs.Tenant, StringComparison.Ordinal), $"{scope} {table}");
            return rows.Count > 0;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }

    /// <summary>Refused, or done to one's own rows alone: what is left of the other tenant is looked at in the end.</summary>
    private async Task ShouldSpare(Scope scope, string statement)
    {
        try
        {
            await In(scope, connection => connection.Execute(statement));
        }
        catch (PostgresException exception)
        {
            exception.SqlState.ShouldBeOneOf([PostgresErrorCodes.InsufficientPrivilege, PostgresErrorCodes.NotNullViolation], $"{scope} {statement}");
        }
    }

    private Task<T> In<T>(Scope scope, Func<ScopedConnection, Task<T>> work) => Database.Read(scope, work);

    private async Task<T> AsLogin<T>(Func<NpgsqlConnection, Task<T>> work)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        return await work(connection);
    }
}
