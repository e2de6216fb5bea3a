using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Storage.Postgres;
using Workflow.Silo.Tests.Storage.Sqlite;

namespace Workflow.Silo.Tests.Maintenance.Sqlite;

public sealed class SqliteStoreCopiesTests : StoreCopiesSuite<SqlitePlace>
{
    protected override StorePlace Other => new PostgresPlace();

    [Fact]
    public async Task Restore_OverADamagedStore_PutsItAside()
    {
        await MakeBackup();
        Directory.CreateDirectory(Path.GetDirectoryName(Place.ConnectionString)!);
        await File.WriteAllTextAsync(Place.ConnectionString, new string('x', 5000));
        await using var store = new OpenStore(Place.ConnectionString);
        var done = (await store.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Done>();

        (await File.ReadAllTextAsync(done.PutAside!)).ShouldStartWith("xxx");
        (await store.Get<IGrainTable>().Read(Rows.Address(Key))).ShouldNotBeNull();
    }
}
