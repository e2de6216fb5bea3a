using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Storage.Postgres;
using Workflow.Silo.Tests.Storage.Sqlite;

namespace Workflow.Silo.Tests.Maintenance.Postgres;

public sealed class PostgresStoreCopiesTests : StoreCopiesSuite<PostgresPlace>
{
    protected override StorePlace Other => new SqlitePlace();

    [Fact]
    public async Task Restore_WhenItFailsHalfWay_LeavesTheStoreAndNoFile()
    {
        await MakeBackup();
        await using (var present = await OpenStore.Make(Place.ConnectionString))
        {
            await present.Get<IGrainTable>().PutReport(Rows.Summary(Key, 1));
        }

        await using (var backup = Microsoft.Data.Sqlite.SqliteFactory.Instance.CreateConnection()!)
        {
            backup.ConnectionString = $"Data Source={BackupPath}";
            await backup.OpenAsync();
            await Dapper.SqlMapper.ExecuteAsync(backup, "UPDATE report_index SET submit_due_on = 'soon'");
        }

        await using var store = new OpenStore(Place.ConnectionString);
        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Failed>();

        Left().ShouldBe(["backup.db"]);
        (await store.Get<IGrainTable>().Read(Rows.Address(Key))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Backup_OfADatabaseOfAnotherVersion_IsRefused()
    {
        await using var store = await OpenStore.Make(Place.ConnectionString);
        await Place.Execute("RESET ROLE; INSERT INTO schema_version VALUES ('postgres/9999-later.sql')");
        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Refused>().Reason.En.ShouldContain("newer version");

        await Place.Execute("RESET ROLE; DELETE FROM schema_version WHERE name > 'postgres/0001-base.sql'");
        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Refused>().Reason.En.ShouldContain("older version");
        Left().ShouldBeEmpty();
    }

    [Fact]
    public async Task Restore_IntoADatabaseOfANewerVersion_IsRefused()
    {
        await MakeBackup();
        await using (await OpenStore.Make(Place.ConnectionString))
        {
            await Place.Execute("RESET ROLE; INSERT INTO schema_version VALUES ('postgres/9999-later.sql')");
        }

        await using var store = new OpenStore(Place.ConnectionString);
        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Refused>().Reason.En.ShouldContain("newer version");
    }
}
