using System.Data;
using System.Data.Common;
using System.Text;
using System.Text.Json;
using Dapper;
using Npgsql;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage.Postgres;

/// <summary>Runs the texts of the table OrleansQuery as the AdoNet storage provider does: its parameter names and types, its result columns.</summary>
public sealed class OrleansQueryTests(PostgresFixture fixture) : IClassFixture<PostgresFixture>
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    private IGrainTable Table => fixture.Get<IGrainTable>();

    [Fact]
    public async Task Write_WithEffects_LeavesWhatTheLocalEngineLeaves()
    {
        var local = key with { Agency = "shuili" };
        // Finer than a millisecond and off UTC: both have to come out as the same whole milliseconds.
        var at = new DateTimeOffset(2031, 1, 20, 10, 0, 0, TimeSpan.FromHours(8)).AddTicks(9_999_999);
        foreach (var version in new[] { 1, 2 })
        {
            (await ProviderWrites(key, version == 1 ? null : version - 1, Stored(Effects(key, version, at)))).ShouldBe(version);
            (await Table.Write(Rows.Address(local), version - 1, Json(Stored(null)), Effects(local, version, at))).ShouldBe(version);
        }

        (await Table.Read(Rows.Address(key))).ShouldBe(await Table.Read(Rows.Address(local)));
        (await Table.Read(Rows.Address(key)))!.Payload.ShouldNotContain("effects");
        var history = await fixture.Get<IReportHistory>().Read(key);
        history.ShouldBe(await fixture.Get<IReportHistory>().Read(local));
        history.Select(entry => entry.At).Distinct().ShouldHaveSingleItem().ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()));
        var rows = (await fixture.Get<IReportIndex>().Search(new ReportQuery { Tenant = key.Tenant, Today = new DateOnly(2031, 1, 20), Page = new PageRequest(null, null, 10) })).Items;
        rows.Count.ShouldBe(2);
        (rows[0].Summary with { Agency = "shuili" }).ShouldBe(rows[1].Summary);
        var operations = fixture.Get<IOperationLog>();
        (await operations.Committed("qianzi", $"{key.GrainKey}-2")).ShouldNotBeNull().At.ShouldBe((await operations.Committed("qianzi", $"{local.GrainKey}-2"))!.At);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public async Task Write_WhenTheVersionIsStale_AnswersNoVersionAndWritesNothing(int? stale)
    {
        await ProviderWrites(key, null, Stored(Effects(key, 1, Rows.Now)));

        (await ProviderWrites(key, stale, Stored(Effects(key, 2, Rows.Now)))).ShouldBeNull();

        (await fixture.Get<IReportHistory>().Read(key)).Count.ShouldBe(1);
        (await ProviderReads(key))!.Value.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Read_Always_AnswersTheRecordAsBytesAndItsVersion()
    {
        (await ProviderReads(key)).ShouldBeNull();
        var stored = Stored(null);
        await Table.Write(Rows.Address(key), 0, Json(stored), null);

        var (payload, version) = (await ProviderReads(key)).ShouldNotBeNull();

        version.ShouldBe(1);
        JsonSerializer.Deserialize<Stored<TenantProfile>>(payload, StateJson.Options)!.Record.ShouldBe(stored.Record);
    }

    [Fact]
    public async Task Clear_ThenWrite_GoesOnWithTheNextVersion()
    {
        await ProviderWrites(key, null, Stored(null));
        (await Run("ClearStorageKey", key, command => Add(command, "GrainStateVersion", DbType.Int32, 2))).ShouldBeNull();
        (await Run("ClearStorageKey", key, command => Add(command, "GrainStateVersion", DbType.Int32, 1))).ShouldBe(2);

        (await ProviderReads(key)).ShouldBeNull();
        (await Table.Read(Rows.Address(key))).ShouldBeNull();
        // The provider keeps the version that the clearing answered.
        (await ProviderWrites(key, 2, Stored(null))).ShouldBe(3);
    }

    [Fact]
    public async Task Delete_WhenTheVersionIsRight_TakesTheRowAway()
    {
        await ProviderWrites(key, null, Stored(null));
        (await Run("DeleteStorageKey", key, command => Add(command, "GrainStateVersion", DbType.Int32, 7))).ShouldBeNull();
        (await Run("DeleteStorageKey", key, command => Add(command, "GrainStateVersion", DbType.Int32, 1))).ShouldBe(2);

        (await ProviderReads(key)).ShouldBeNull();
        (await ProviderWrites(key, null, Stored(null))).ShouldBe(1);
    }

    [Fact]
    public async Task Write_WhenTheEffectsAreOfAnotherTenant_IsRefused()
    {
        var foreign = Effects(key, 1, Rows.Now) with { Tenant = Rows.NewTenant() };
        var row = Effects(key, 1, Rows.Now) with { Summary = Rows.Summary(key with { Tenant = Rows.NewTenant() }, 1) };

        foreach (var effects in new[] { foreign, row })
        {
            (await Should.ThrowAsync<PostgresException>(() => ProviderWrites(key, null, Stored(effects)))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
            (await Should.ThrowAsync<PostgresException>(() => Table.Write(Rows.Address(key), 0, "{}", effects))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        (await Table.Read(Rows.Address(key))).ShouldBeNull();
    }

    private static WriteEffects Effects(ReportKey of, int version, DateTimeOffset at) => Rows.Effects(
        of,
        version,
        Rows.Summary(of, version, ReportStatus.Submitted) with { SubmittedAt = at, UpdatedAt = at, Reviewer = "审核人", Warnings = 2 },
        Rows.Entry(version, $"hash-{version}") with { At = at, Remark = "请核对“结转”\n第二行" },
        Rows.Operation($"{of.GrainKey}-{version}", of.GrainKey, at));

    private static Stored<TenantProfile> Stored(WriteEffects? effects) => new()
    {
        Record = new TenantProfile { Id = "qinglan", Name = "青岚县", Level = TenantLevel.County },
        Effects = effects,
    };

    private static string Json(Stored<TenantProfile> stored) => JsonSerializer.Serialize(stored, StateJson.Options);

    private Task<int?> ProviderWrites(ReportKey of, int? version, Stored<TenantProfile> stored) => Run("WriteToStorageKey", of, command =>
    {
        Add(command, "GrainStateVersion", DbType.Int32, version);
        Add(command, "PayloadBinary", DbType.Binary, Encoding.UTF8.GetBytes(Json(stored)));
    });

    private async Task<(byte[] Payload, int Version)?> ProviderReads(ReportKey of)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await using var command = await Command(connection, "ReadFromStorageKey", of);
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            return null;
        }

        return (reader.GetFieldValue<byte[]>(reader.GetOrdinal("PayloadBinary")), reader.GetInt32(reader.GetOrdinal("Version")));
    }

    /// <summary>One row, one column: the new version, or none.</summary>
    private async Task<int?> Run(string query, ReportKey of, Action<DbCommand> parameters)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await using var command = await Command(connection, query, of);
        parameters(command);
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue("the provider takes no row for no conflict");
        var column = reader.GetOrdinal("NewGrainStateVersion");
        column.ShouldBe(0);
        return reader.IsDBNull(column) ? null : reader.GetInt32(column);
    }

    private static async Task<DbCommand> Command(NpgsqlConnection connection, string query, ReportKey of)
    {
        await connection.OpenAsync();
        var command = connection.CreateCommand();
        command.CommandText = await connection.QuerySingleAsync<string>("SELECT QueryText FROM OrleansQuery WHERE QueryKey = @query", new { query });
        Add(command, "GrainIdHash", DbType.Int32, 4711);
        Add(command, "GrainIdN0", DbType.Int64, 0L);
        Add(command, "GrainIdN1", DbType.Int64, 0L);
        Add(command, "GrainTypeHash", DbType.Int32, -7);
        Add(command, "GrainTypeString", DbType.String, "report");
        Add(command, "GrainIdExtensionString", DbType.String, of.GrainKey);
        Add(command, "ServiceId", DbType.String, "workflow");
        return command;
    }

    private static void Add(DbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
