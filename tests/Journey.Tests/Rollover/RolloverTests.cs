using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Dapper;
using Npgsql;
using Workflow.Journey.Tests.Driving;
using Workflow.Silo.Tests.Storage.Postgres;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Rollover;

/// <summary>Three processes on one PostgreSQL open years, at once and while one of them is killed.</summary>
[Collection(AloneCollection.Name)]
public sealed class RolloverTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Tenants = 3;
    private const int AgenciesOfEach = 1_500;
    private const int Agencies = Tenants * AgenciesOfEach;

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(3) };

    private readonly List<ServerProcess> servers = [];
    private string store = "";
    private NpgsqlDataSource owner = null!;

    public async Task InitializeAsync()
    {
        store = await PostgresServer.CreateDatabase();
        owner = NpgsqlDataSource.Create($"{store};Options=-c role=workflow_owner;Pooling=false");
        // The first makes the schema and the administrator.
        servers.Add(await Start());
        servers.AddRange(await Task.WhenAll(Start(), Start()));
        await Seed();
    }

    [Fact]
    public async Task Rollover_AtOnceAndWithAProcessKilledInTheMiddle_MakesExactlyOneReportForEachAgency()
    {
        await Task.WhenAll(servers.Select(server => Run(server, 2026)));
        (await Made(2025)).ShouldBe(Agencies, "at once from three processes");
        var before = await Fingerprint(2025);
        (await Run(servers[1], 2026)).ShouldContain($"0 opened, {Agencies} there already");
        (await Fingerprint(2025)).ShouldBe(before, "run again it changes nothing");

        var interrupted = await KillInTheMiddle(2024);
        output.WriteLine($"killed after {interrupted} of {Agencies} reports");
        await Task.WhenAll(servers.Skip(1).Select(server => Run(server, 2025)));
        (await Made(2024)).ShouldBe(Agencies, "and exactly one each, by the key of the table");
        (await Different(2024, 2025)).ShouldBe(0, "what was made in parts is what was made at once");

        var verified = await VerbRun.Of(store, "verify");
        verified.Expect(0).Output.ShouldContain((2 * Agencies).ToString(CultureInfo.InvariantCulture));
    }

    public async Task DisposeAsync()
    {
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }

        await owner.DisposeAsync();
        await PostgresServer.DropDatabase(store);
    }

    private Task<ServerProcess> Start() => ServerProcess.Start(store, Product.AdminPassword, "--environment", "Development", "--Workflow:Jobs:Recurring=false");

    /// <returns>How many reports there were when the process was gone.</returns>
    private async Task<long> KillInTheMiddle(int year)
    {
        // A row that is not committed holds up whoever wants to write the same: the process cannot come to its end.
        await using var connection = await owner.OpenConnectionAsync();
        await using var obstacle = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync(
            "INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload) VALUES ('report', 'report/town-3/agency-1500/' || @year, 'report', 'town-3', 1, '{}')",
            new { year });
        var run = Run(servers[0], year + 1);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await Made(year) == 0)
        {
            run.IsCompleted.ShouldBeFalse("it ended before it could be killed");
            await poll.WaitForNextTickAsync();
        }

        await servers[0].Kill();
        await Should.ThrowAsync<HttpRequestException>(run);
        var made = await Made(year);
        made.ShouldBeInRange(1, Agencies - 1, "it was killed in the middle");
        await obstacle.RollbackAsync();
        return made;
    }

    /// <summary>Runs the rollover of the year before the one that has begun.</summary>
    private async Task<string> Run(ServerProcess server, int begun)
    {
        using var answer = await Send(server, HttpMethod.Post, "/api/v1/jobs/year-rollover/run", new { asOf = $"{begun}-01-01T00:10:00+08:00" });
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        JsonNode.Parse(text)!["state"]!.ToString().ShouldBe("succeeded", text);
        return JsonNode.Parse(text)!["result"]!.ToString();
    }

    private async Task<HttpResponseMessage> Send(ServerProcess server, HttpMethod method, string path, object body)
    {
        using var signIn = await Http.PostAsJsonAsync(new Uri(server.Address, "/api/v1/sessions"), new { user = Product.AdminUser, password = Product.AdminPassword });
        using var request = new HttpRequestMessage(method, new Uri(server.Address, path)) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", (string?)(await signIn.Content.ReadFromJsonAsync<JsonNode>())!["token"]);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        return await Http.SendAsync(request);
    }

    private async Task Seed()
    {
        foreach (var number in Enumerable.Range(1, Tenants))
        {
            using var made = await Send(servers[0], HttpMethod.Put, $"/api/v1/tenants/town-{number}", new { name = $"第{number}县", level = "county" });
            made.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        await using var connection = await owner.OpenConnectionAsync();
        await connection.ExecuteAsync(
            """
            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
            SELECT 'agency', 'agency/town-' || t || '/agency-' || a, 'agency', 'town-' || t, 1, json_build_object('record', json_build_object(
                'tenant', 'town-' || t, 'id', 'agency-' || a, 'name', '第' || t || '县第' || a || '局', 'kind', a % 6, 'active', true))::text
            FROM generate_series(1, @Tenants) t, generate_series(1, @AgenciesOfEach) a
            """,
            new { Tenants, AgenciesOfEach });
    }

    private Task<long> Made(int year) => Ask<long>(
        """
        SELECT count(*) FROM grain_state g JOIN report_index i ON g.grain_key = 'report/' || i.tenant || '/' || i.agency || '/' || i.year
        WHERE g.grain_type = 'report' AND i.year = @year AND g.version = 1
        """,
        new { year });

    private async Task<string?> Fingerprint(int year) => await Ask<string>(
        "SELECT md5(string_agg(grain_key || version || payload, '' ORDER BY grain_key)) FROM grain_state WHERE grain_type = 'report' AND grain_key LIKE '%/' || @year",
        new { year });

    /// <summary>Rows that differ between two years in more than the year itself.</summary>
    private Task<long> Different(int one, int other) => Ask<long>(
        """
        SELECT count(*) FROM report_index a FULL JOIN report_index b ON a.tenant = b.tenant AND a.agency = b.agency AND b.year = @other
        WHERE a.year = @one AND (b.agency IS NULL OR (a.kind, a.status, a.revision, a.errors, a.warnings) <> (b.kind, b.status, b.revision, b.errors, b.warnings))
        """,
        new { one, other });

    private async Task<T?> Ask<T>(string sql, object parameters)
    {
        await using var connection = await owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<T>(sql, parameters);
    }
}
