using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Storage.Sqlite;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Maintenance;

public sealed class StoreCopiesTests : IDisposable
{
    private static readonly ReportKey Key = new("qinglan", "nongye", 2030);

    private readonly string folder = Directory.CreateTempSubdirectory("copies-").FullName;

    private string StorePath => Path.Combine(folder, "workflow.db");

    private string BackupPath => Path.Combine(folder, "backup.db");

    [Fact]
    public async Task Backup_WhileReportsAreWritten_IsOneMomentOfThem()
    {
        await using var silo = await SiloHost.Start();
        var filings = new List<Filing>();
        foreach (var agency in new[] { "nongye", "minzheng", "jiaoyu" })
        {
            await silo.PutAgency(agency);
            filings.Add(new Filing(silo, new ReportKey(SiloHost.Tenant, agency, 2030)));
            await filings[^1].Submit();
        }

        var writing = Task.WhenAll(filings.Select(filing => Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++)
            {
                await filing.Move(filing.Signatory, ReportTrigger.Withdraw);
                await filing.Move(filing.Signatory, ReportTrigger.Submit);
            }
        })));
        var taken = 0;
        do
        {
            var file = Path.Combine(folder, $"{taken++}.db");
            (await silo.Get<IStoreCopies>().Backup(file)).ShouldBeOfType<StoreCopyReply.Done>().Reports.ShouldBe(3);
            await using var copy = new StoreOnDisk(file);
            (await copy.Get<IStoreVerification>().ShouldBeSound()).ShouldBe(3);
        }
        while (!writing.IsCompleted);

        await writing;
        taken.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Restore_WhereThereIsNoStore_BringsBackAllButSessions()
    {
        await MakeBackup();
        File.Delete(StorePath);
        await using var store = new StoreOnDisk(StorePath);
        var done = (await store.Get<IStoreCopies>().Restore(BackupPath, replace: false)).ShouldBeOfType<StoreCopyReply.Done>();

        Left().ShouldBe(["backup.db", "workflow.db"]);
        (done.File, done.Reports, done.PutAside).ShouldBe((StorePath, 1, null));
        (await store.Get<IGrainTable>().Read(Rows.Address(Key))).ShouldBe(new StoredGrain(1, "{}"));
        (await store.Get<ISessionStore>().Find("token", Rows.Now)).ShouldBeNull();
    }

    [Fact]
    public async Task Restore_OverAStore_IsRefusedUnlessAskedFor()
    {
        await MakeBackup();
        await using var store = new StoreOnDisk(StorePath);
        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: false)).ShouldBeOfType<StoreCopyReply.Refused>();
        var done = (await store.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Done>();

        await using var before = new StoreOnDisk(done.PutAside.ShouldNotBeNull());
        (await before.Get<ISessionStore>().Find("token", Rows.Now)).ShouldNotBeNull("the store before is kept whole");
        (await store.Get<ISessionStore>().Find("token", Rows.Now)).ShouldBeNull();
    }

    [Fact]
    public async Task Restore_WhileSomebodyHasTheStoreOpen_IsRefused()
    {
        await MakeBackup();
        await using var serving = await StoreOnDisk.Make(StorePath);
        await using var store = new StoreOnDisk(StorePath);

        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Refused>().Reason.En.ShouldContain("in use");
        (await serving.Get<IGrainTable>().Write(Rows.Address(Key), 1, "{}", null)).ShouldBe(2);
    }

    [Fact]
    public async Task Restore_OverADamagedStore_PutsItAside()
    {
        await MakeBackup();
        await File.WriteAllTextAsync(StorePath, new string('x', 5000));
        await using var store = new StoreOnDisk(StorePath);
        var done = (await store.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Done>();

        (await File.ReadAllTextAsync(done.PutAside!)).ShouldStartWith("xxx");
        (await store.Get<IGrainTable>().Read(Rows.Address(Key))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("CREATE TABLE schema_version (name TEXT)")]
    [InlineData("CREATE TABLE notes (text TEXT)")]
    [InlineData("CREATE TABLE schema_version (name TEXT); INSERT INTO schema_version VALUES ('sqlite/9999-later.sql')")]
    public async Task Restore_OfWhatIsNoBackupOfThisVersion_IsRefused(string schema)
    {
        await using (var other = SqliteFiles.Connect(BackupPath, SqliteOpenMode.ReadWriteCreate))
        {
            await other.OpenAsync();
            await other.ExecuteAsync(schema);
        }

        await ShouldRefuse();
    }

    [Fact]
    public async Task Restore_OfADamagedBackup_IsRefused()
    {
        await MakeBackup();
        File.Delete(StorePath);
        var bytes = await File.ReadAllBytesAsync(BackupPath);
        // From the second page on, so that the file still says that it is a database.
        bytes.AsSpan(4096, bytes.Length - 4096).Fill(0x5A);
        await File.WriteAllBytesAsync(BackupPath, bytes);

        await ShouldRefuse();
    }

    [Fact]
    public async Task Restore_OfNothing_IsRefused() => await ShouldRefuse();

    [Fact]
    public async Task Backup_OverAFile_IsRefused()
    {
        await MakeBackup();
        var before = await File.ReadAllBytesAsync(BackupPath);
        await using var store = new StoreOnDisk(StorePath);

        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Refused>();
        (await File.ReadAllBytesAsync(BackupPath)).ShouldBe(before);
    }

    [Fact]
    public async Task Backup_AfterOneThatWasCutOff_Succeeds()
    {
        await using var store = await StoreOnDisk.Make(StorePath);
        await File.WriteAllTextAsync($"{BackupPath}.partial", "cut off");

        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Done>();
        Left().ShouldNotContain(name => name.Contains("partial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Backup_ToAFolderThatIsNotThere_Fails()
    {
        await using var store = await StoreOnDisk.Make(StorePath);

        (await store.Get<IStoreCopies>().Backup(Path.Combine(folder, "none", "backup.db"))).ShouldBeOfType<StoreCopyReply.Failed>();
    }

    [Fact]
    public async Task Backup_WhenThereIsNoStore_IsRefusedAndMakesNone()
    {
        await using var store = new StoreOnDisk(StorePath);

        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Refused>();
        Left().ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A store that holds one report and one session, let go of, and its backup.</summary>
    private async Task MakeBackup()
    {
        await using var store = await StoreOnDisk.Make(StorePath);
        await store.Get<IGrainTable>().PutReport(Rows.Summary(Key, 1));
        await store.Get<ISessionStore>().Add(new Session("token", "qianzi", null, Rows.Now, Rows.Now.AddDays(1)));
        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Done>().Bytes.ShouldBe(new FileInfo(BackupPath).Length);
    }

    private async Task ShouldRefuse()
    {
        await using var store = new StoreOnDisk(StorePath);

        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: false)).ShouldBeOfType<StoreCopyReply.Refused>();
        File.Exists(StorePath).ShouldBeFalse();
    }

    private IEnumerable<string> Left() => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
