using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Storage.Sqlite;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Maintenance;

public abstract class StoreCopiesSuite<TPlace> : IAsyncLifetime
    where TPlace : StorePlace, new()
{
    protected static readonly ReportKey Key = new("qinglan", "nongye", 2030);

    private readonly string folder = Directory.CreateTempSubdirectory("copies-").FullName;

    /// <summary>Where the store is restored to; nothing is there at first.</summary>
    protected TPlace Place { get; } = new();

    /// <summary>A place of the other kind.</summary>
    protected abstract StorePlace Other { get; }

    protected string BackupPath => InFolder("backup.db");

    public Task InitializeAsync() => Place.Make();

    [Fact]
    public async Task Backup_WhileReportsAreWritten_IsOneMomentOfThem()
    {
        await using var silo = await SiloHost.Start(new TPlace());
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
            var file = InFolder($"{taken++}.db");
            (await silo.Get<IStoreCopies>().Backup(file)).ShouldBeOfType<StoreCopyReply.Done>().Reports.ShouldBe(3);
            await using var copy = new OpenStore(file);
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
        await using var store = new OpenStore(Place.ConnectionString);
        var done = (await store.Get<IStoreCopies>().Restore(BackupPath, replace: false)).ShouldBeOfType<StoreCopyReply.Done>();

        Left().ShouldBe(["backup.db"]);
        done.File.ShouldContain(Place.Name);
        (done.Reports, done.PutAside).ShouldBe((1, null));
        (await store.Get<IGrainTable>().Read(Rows.Address(Key))).ShouldBe(new StoredGrain(1, "{}"));
        (await store.Get<ISessionStore>().Find("token", Rows.Now)).ShouldBeNull();
        (await store.Get<IGrainTable>().Write(Rows.Address(Key), 1, "{}", null)).ShouldBe(2, "what was restored cannot be written");
    }

    [Fact]
    public async Task Restore_OverAStore_IsRefusedUnlessAskedFor()
    {
        await MakeBackup();
        var other = Key with { Agency = "shuili" };
        await using (var present = await OpenStore.Make(Place.ConnectionString))
        {
            await present.Get<IGrainTable>().PutReport(Rows.Summary(other, 1));
            await present.Get<ISessionStore>().Add("present", Rows.Session("present", "qianzi", Rows.Now, TimeSpan.FromDays(1)));
        }

        await using var store = new OpenStore(Place.ConnectionString);
        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: false)).ShouldBeOfType<StoreCopyReply.Refused>().Reason.En.ShouldContain("--force");
        (await store.Get<IGrainTable>().Read(Rows.Address(other))).ShouldNotBeNull();
        // A process of its own, as each verb is.
        await using var again = new OpenStore(Place.ConnectionString);
        await store.DisposeAsync();
        var done = (await again.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Done>();

        await using var before = new OpenStore(done.PutAside.ShouldNotBeNull());
        (await before.Get<IGrainTable>().Read(Rows.Address(other))).ShouldNotBeNull("the store before is kept");
        (await again.Get<IGrainTable>().Read(Rows.Address(other))).ShouldBeNull();
        (await again.Get<IGrainTable>().Read(Rows.Address(Key))).ShouldNotBeNull();
        (await again.Get<ISessionStore>().Find("present", Rows.Now)).ShouldBeNull();
    }

    [Fact]
    public async Task Restore_WhileSomebodyHasTheStoreOpen_IsRefused()
    {
        await MakeBackup();
        await using var serving = await OpenStore.Make(Place.ConnectionString);
        (await serving.Get<IGrainTable>().Write(Rows.Address(Key), 0, "{}", null)).ShouldBe(1);
        await using var store = new OpenStore(Place.ConnectionString);

        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: true)).ShouldBeOfType<StoreCopyReply.Refused>().Reason.En.ShouldContain("in use");
        (await serving.Get<IGrainTable>().Write(Rows.Address(Key), 1, "{}", null)).ShouldBe(2);
    }

    [Fact]
    public Task Restore_OfAFullStore_IsTheSameStore() => ShouldComeBack(new TPlace());

    [Fact]
    public Task Restore_OfAFullStoreOfTheOtherDatabase_IsTheSameStore() => ShouldComeBack(Other);

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
        await using var store = await OpenStore.Make(Place.ConnectionString);

        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Refused>();
        (await File.ReadAllBytesAsync(BackupPath)).ShouldBe(before);
    }

    [Fact]
    public async Task Backup_AfterOneThatWasCutOff_Succeeds()
    {
        await using var store = await OpenStore.Make(Place.ConnectionString);
        await File.WriteAllTextAsync($"{BackupPath}.partial", "cut off");

        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Done>();
        Left().ShouldBe(["backup.db"]);
    }

    [Fact]
    public async Task Backup_ToAFolderThatIsNotThere_Fails()
    {
        await using var store = await OpenStore.Make(Place.ConnectionString);

        (await store.Get<IStoreCopies>().Backup(InFolder("none/backup.db"))).ShouldBeOfType<StoreCopyReply.Failed>();
    }

    [Fact]
    public async Task Backup_WhenThereIsNoStore_IsRefusedAndMakesNone()
    {
        await using var store = new OpenStore(Place.ConnectionString);

        (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Refused>();
        Left().ShouldBeEmpty();
        await ShouldHoldNoStore();
    }

    public async Task DisposeAsync()
    {
        await Place.Drop();
        Directory.Delete(folder, recursive: true);
    }

    protected string InFolder(string name) => Path.Combine(folder, name);

    /// <summary>The backup of a store elsewhere that holds one report and one session.</summary>
    protected async Task MakeBackup()
    {
        var elsewhere = new TPlace();
        await elsewhere.Make();
        await using (var store = await OpenStore.Make(elsewhere.ConnectionString))
        {
            await store.Get<IGrainTable>().PutReport(Rows.Summary(Key, 1));
            await store.Get<ISessionStore>().Add("token", Rows.Session("token", "qianzi", Rows.Now, TimeSpan.FromDays(1)));
            (await store.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Done>().Bytes.ShouldBe(new FileInfo(BackupPath).Length);
        }

        await elsewhere.Drop();
    }

    protected IEnumerable<string> Left() => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>A backup of a store in which people have worked, restored and backed up again.</summary>
    private async Task ShouldComeBack(StorePlace elsewhere)
    {
        await using (var silo = await SiloHost.Start(elsewhere))
        {
            foreach (var agency in new[] { "nongye", "jiaoyu" })
            {
                await silo.PutAgency(agency);
                var filing = new Filing(silo, Key with { Agency = agency });
                await filing.Submit();
                await filing.Move(Filing.Coordinator, ReportTrigger.Approve);
                await filing.Move(Filing.Coordinator, ReportTrigger.Publish, move => move with { OfficialUrl = "https://www.example.org/2030" });
            }

            (await silo.Get<IStoreCopies>().Backup(BackupPath)).ShouldBeOfType<StoreCopyReply.Done>();
        }

        await using (var store = new OpenStore(Place.ConnectionString))
        {
            (await store.Get<IStoreCopies>().Restore(BackupPath, replace: false)).ShouldBeOfType<StoreCopyReply.Done>();
            (await store.Get<IStoreVerification>().ShouldBeSound()).ShouldBe(2);
            (await store.Get<IStoreCopies>().Backup(InFolder("again.db"))).ShouldBeOfType<StoreCopyReply.Done>();
        }

        (await StoreRows.Of(InFolder("again.db"))).ShouldBe(await StoreRows.Of(BackupPath));
    }

    private async Task ShouldRefuse()
    {
        await using var store = new OpenStore(Place.ConnectionString);

        (await store.Get<IStoreCopies>().Restore(BackupPath, replace: false)).ShouldBeOfType<StoreCopyReply.Refused>();
        await ShouldHoldNoStore();
    }

    private async Task ShouldHoldNoStore()
    {
        await using var store = new OpenStore(Place.ConnectionString);

        (await store.Get<IStoreVerification>().Run()).Reply.ShouldBeOfType<VerificationReply.Impossible>();
    }
}
