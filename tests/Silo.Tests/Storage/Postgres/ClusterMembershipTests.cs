using System.Data;
using Dapper;
using Npgsql;

namespace Workflow.Silo.Tests.Storage.Postgres;

/// <summary>Runs the texts of the table OrleansQuery as the AdoNet clustering provider does: its parameter names, its result columns.</summary>
public sealed class ClusterMembershipTests(PostgresFixture fixture) : IClassFixture<PostgresFixture>
{
    private const int Active = 3;
    private const int Dead = 6;

    private static readonly DateTime Now = new(2031, 1, 20, 2, 0, 0, DateTimeKind.Utc);
    private readonly string deployment = Rows.NewTenant();

    [Fact]
    public async Task InsertVersion_WhenRepeated_AnswersThatItWasThere()
    {
        (await Scalar("InsertMembershipVersionKey", new { DeploymentId = deployment })).ShouldBe(1);
        (await Scalar("InsertMembershipVersionKey", new { DeploymentId = deployment })).ShouldBe(0);

        var row = (await ReadAll()).ShouldHaveSingleItem();
        (row.Version, row.Address).ShouldBe((0, null));
    }

    [Fact]
    public async Task Insert_WhenTheVersionIsRight_AddsTheSiloAndRaisesTheVersion()
    {
        await Begin();

        (await Insert(port: 11111, version: 0)).ShouldBe(1);

        var silo = (await ReadAll()).ShouldHaveSingleItem();
        silo.ShouldBe(new Silo(deployment, "10.0.0.1", 11111, 7, "silo", "host", Active, 30000, null, Now, Now, 1));
        (await Read("MembershipReadRowKey", Address(11111))).ShouldHaveSingleItem().ShouldBe(silo);
    }

    [Theory]
    [InlineData(11111, 1)]
    [InlineData(11112, 0)]
    [InlineData(11112, 2)]
    public async Task Insert_WhenTheSiloIsThereOrTheVersionIsAnother_ChangesNothing(int port, int version)
    {
        await Begin();
        await Insert(port: 11111, version: 0);
        var before = await ReadAll();

        (await Insert(port, version)).ShouldBe(0);

        (await ReadAll()).ShouldBe(before);
    }

    [Fact]
    public async Task Insert_WhenManyStartAtOnce_LetsOneWin()
    {
        await Begin();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Insert(20000 + number, version: 0)));

        answers.Sum().ShouldBe(1);
        (await ReadAll()).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Fact]
    public async Task Update_WhenTheVersionIsRight_ChangesStatusSuspicionsAndSignOfLife()
    {
        await Begin();
        await Insert(port: 11111, version: 0);

        (await Update(port: 11111, version: 1, "10.0.0.2:11111@9,2031-01-20 02:00:00.000 GMT")).ShouldBe(1);

        var silo = (await ReadAll()).ShouldHaveSingleItem();
        (silo.Status, silo.SuspectTimes, silo.IAmAliveTime, silo.Version).ShouldBe((Dead, "10.0.0.2:11111@9,2031-01-20 02:00:00.000 GMT", Now.AddMinutes(1), 2));
    }

    [Theory]
    [InlineData(11111, 0)]
    [InlineData(11112, 1)]
    public async Task Update_WhenTheVersionIsAnotherOrTheSiloIsNotThere_ChangesNothing(int port, int version)
    {
        await Begin();
        await Insert(port: 11111, version: 0);
        var before = await ReadAll();

        (await Update(port, version, null)).ShouldBe(0);

        (await ReadAll()).ShouldBe(before);
    }

    [Fact]
    public async Task ReadRow_WhenThereIsNoSuchSilo_AnswersTheVersionAlone()
    {
        await Begin();
        await Insert(port: 11111, version: 0);

        var row = (await Read("MembershipReadRowKey", Address(4711))).ShouldHaveSingleItem();

        (row.Version, row.StartTime).ShouldBe((1, null));
    }

    [Fact]
    public async Task SignOfLife_Always_LeavesTheVersion()
    {
        await Begin();
        await Insert(port: 11111, version: 0);

        await Execute("UpdateIAmAlivetimeKey", With(Address(11111), new { IAmAliveTime = Now.AddHours(1) }));

        var silo = (await ReadAll()).ShouldHaveSingleItem();
        (silo.IAmAliveTime, silo.Version).ShouldBe((Now.AddHours(1), 1));
    }

    [Fact]
    public async Task Gateways_Always_AreThoseOfActiveSilosThatTakeClients()
    {
        await Begin();
        await Insert(port: 1, version: 0);
        await Insert(port: 2, version: 1, gateway: 0);
        await Insert(port: 3, version: 2, gateway: 30003);
        await Update(port: 3, version: 3, null);

        var gateways = await Query(connection => connection.QueryAsync<(string Address, int ProxyPort, int Generation)>(Text("GatewaysQueryKey"), new { DeploymentId = deployment, Status = Active }));

        gateways.ShouldBe([("10.0.0.1", 30000, 7)]);
    }

    [Fact]
    public async Task Cleanup_Always_TakesOnlySilosThatAreGone()
    {
        await Begin();
        await Insert(port: 1, version: 0);
        await Insert(port: 2, version: 1);
        await Update(port: 2, version: 2, null);

        await Execute("CleanupDefunctSiloEntriesKey", With(new DynamicParameters(new { DeploymentId = deployment }), new { IAmAliveTime = Now.AddDays(1) }));
        (await ReadAll()).ShouldHaveSingleItem().Port.ShouldBe(1);

        await Execute("DeleteMembershipTableEntriesKey", new DynamicParameters(new { DeploymentId = deployment }));
        (await ReadAll()).ShouldBeEmpty();
    }

    private static DynamicParameters With(DynamicParameters parameters, object more)
    {
        parameters.AddDynamicParams(more);
        return parameters;
    }

    private DynamicParameters Address(int port) => new(new { DeploymentId = deployment, Address = "10.0.0.1", Port = port, Generation = 7 });

    private Task<int> Begin() => Scalar("InsertMembershipVersionKey", new { DeploymentId = deployment });

    private Task<int> Insert(int port, int version, int gateway = 30000) => Scalar(
        "InsertMembershipKey",
        With(Address(port), new { SiloName = "silo", HostName = "host", Status = Active, ProxyPort = gateway, StartTime = Now, IAmAliveTime = Now, Version = version }));

    private Task<int> Update(int port, int version, string? suspectTimes) =>
        Scalar("UpdateMembershipKey", With(Address(port), new { Status = Dead, SuspectTimes = suspectTimes, IAmAliveTime = Now.AddMinutes(1), Version = version }));

    private Task<IReadOnlyList<Silo>> ReadAll() => Read("MembershipReadAllKey", new DynamicParameters(new { DeploymentId = deployment }));

    private Task<IReadOnlyList<Silo>> Read(string key, DynamicParameters parameters) =>
        Query<IReadOnlyList<Silo>>(async connection => [.. await connection.QueryAsync<Silo>(Text(key), parameters)]);

    private Task<int> Scalar(string key, object parameters) => Query(connection => connection.ExecuteScalarAsync<int>(Text(key), parameters));

    private Task<int> Execute(string key, object parameters) => Query(connection => connection.ExecuteAsync(Text(key), parameters));

    private string Text(string key)
    {
        using var connection = new NpgsqlConnection(fixture.ConnectionString);
        return connection.QuerySingle<string>("SELECT QueryText FROM OrleansQuery WHERE QueryKey = @key", new { key });
    }

    private async Task<T> Query<T>(Func<IDbConnection, Task<T>> query)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        return await query(connection);
    }

    private sealed record Silo(
        string DeploymentId, string? Address, int? Port, int? Generation, string? SiloName, string? HostName, int? Status, int? ProxyPort, string? SuspectTimes, DateTime? StartTime, DateTime? IAmAliveTime, int Version);
}
