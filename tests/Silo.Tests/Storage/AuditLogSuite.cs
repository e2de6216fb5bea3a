using System.Data.Common;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Storage;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Tests.Storage;

public abstract class AuditLogSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    private IAuditLog Log => fixture.Get<IAuditLog>();

    private IGrainTable Table => fixture.Get<IGrainTable>();

    [Fact]
    public async Task Write_WithALine_KeepsItAsItIs()
    {
        var entry = Rows.Audit("zhang", Rows.Now);
        (await Table.Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, audit: entry))).ShouldBe(1);

        var row = (await Search()).ShouldHaveSingleItem();

        row.Id.ShouldBe($"{key.GrainKey}@1");
        row.Entry.ShouldBe(entry with { Changes = row.Entry.Changes });
        row.Entry.Changes.ShouldBe(entry.Changes);
    }

    [Fact]
    public async Task Write_OfManyAtOnce_KeepsEachLine()
    {
        var keys = Enumerable.Range(0, 100).Select(number => key with { Agency = $"agency-{number}" }).ToList();
        var answers = await Task.WhenAll(keys.Select(one => Task.Run(() => Table.Write(Rows.Address(one), 0, "{}", Rows.Effects(one, 1, audit: Rows.Audit("zhang", Rows.Now, agency: one.Agency))))));

        answers.ShouldAllBe(version => version == 1);
        (await Search()).Select(row => row.Entry.Agency).ShouldBe(keys.Select(one => one.Agency), ignoreOrder: true);
    }

    [Fact]
    public async Task Write_WhenTheVersionIsStale_LeavesNoLine()
    {
        await Table.Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1));

        (await Table.Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, audit: Rows.Audit("zhang", Rows.Now)))).ShouldBeNull();

        (await Search()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_OfAPersonOfThePlatform_StandsWithThePlatform()
    {
        var user = $"user/{key.Tenant}";
        var effects = Rows.Effects(key, 1, audit: Rows.Audit(key.Tenant, Rows.Now)) with { Tenant = null, Summary = null };
        (await Table.Write(new GrainAddress("user", user, "user"), 0, "{}", effects)).ShouldBe(1);

        (await Search()).ShouldBeEmpty();
        (await Search(query => query with { Tenant = IAuditLog.Platform, By = key.Tenant })).ShouldHaveSingleItem().Id.ShouldBe($"{user}@1");
    }

    [Fact]
    public async Task Search_WithMovesOfReports_AnswersBothTheNewestFirst()
    {
        await Log.Add(key.Tenant, Rows.Audit("zhang", Rows.Now.AddHours(-1)));
        await Table.Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, entry: Rows.Entry(1, $"hash-{key.Tenant}") with { OnBehalfOf = "zhuguan" }));
        await Log.Add(key.Tenant, Rows.Audit("zhang", Rows.Now.AddHours(1)));

        var rows = await Search();

        rows.Select(row => row.Entry.Action).ShouldBe([AuditAction.AgencyChanged, AuditAction.ReportSubmitted, AuditAction.AgencyChanged]);
        var move = rows[1];
        (move.Id, move.Entry.Resource, move.Entry.Agency, move.Entry.Year).ShouldBe(("report/nongye/2030@1", "report/nongye/2030", "nongye", 2030));
        (move.Entry.By, move.Entry.OnBehalfOf, move.Entry.At, move.Entry.Address).ShouldBe(("qianzi", "zhuguan", Rows.Now, null));
        move.Entry.Changes.ShouldBe([new AuditChange(AuditField.Status, "draft", "submitted")]);
    }

    [Fact]
    public async Task Search_OfAMoveThatLeavesTheStateAsItIs_TellsNoChange()
    {
        var taken = Rows.Entry(1, $"hash-{key.Tenant}", ReportTrigger.TakeDown) with { From = ReportStatus.Published, To = ReportStatus.Published };
        await Table.Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, entry: taken));

        var entry = (await Search()).ShouldHaveSingleItem().Entry;

        entry.Action.ShouldBe(AuditAction.ReportTakenDown);
        entry.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Actions_OfMoves_AreTheTriggersInTheirOrder() =>
        Enum.GetValues<AuditAction>().Where(action => action >= AuditAction.ReportSubmitted).Select(action => (ReportTrigger)(action - AuditAction.ReportSubmitted)).ShouldBe(Enum.GetValues<ReportTrigger>());

    [Fact]
    public async Task Search_WhenNarrowed_AnswersOnlyThose()
    {
        await Table.Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, entry: Rows.Entry(1, $"hash-{key.Tenant}")));
        await Log.Add(key.Tenant, Rows.Audit("zhang", Rows.Now.AddDays(-2)));
        await Log.Add(key.Tenant, Rows.Audit("li", Rows.Now.AddDays(2), AuditAction.AgencyMade, "shuili"));

        (await Search(query => query with { By = "qianzi" })).ShouldHaveSingleItem().Entry.Action.ShouldBe(AuditAction.ReportSubmitted);
        (await Search(query => query with { Actions = [AuditAction.AgencyMade, AuditAction.ReportSubmitted] })).Count.ShouldBe(2);
        (await Search(query => query with { Actions = [AuditAction.SignedIn] })).ShouldBeEmpty();
        (await Search(query => query with { Resource = "report/" })).ShouldHaveSingleItem().Entry.By.ShouldBe("qianzi");
        (await Search(query => query with { Resource = "%" })).ShouldBeEmpty();
        (await Search(query => query with { Agency = "shuili" })).ShouldHaveSingleItem().Entry.By.ShouldBe("li");
        (await Search(query => query with { From = Rows.Now, Until = Rows.Now.AddDays(2) })).ShouldHaveSingleItem().Entry.By.ShouldBe("qianzi");
        (await Search(query => query with { Tenant = Rows.NewTenant() })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_PageByPage_AnswersEachLineOnce()
    {
        // Many of one moment, of both kinds.
        for (var number = 1; number <= 5; number++)
        {
            await Log.Add(key.Tenant, Rows.Audit($"user-{number}", Rows.Now));
            await Table.Write(Rows.Address(key), number - 1, "{}", Rows.Effects(key, number, entry: Rows.Entry(number, $"hash-{key.Tenant}-{number}")));
        }

        var all = (await Search()).Select(row => row.Id).ToList();
        var paged = new List<string>();
        string? after = null;
        do
        {
            var page = await Log.Search(Query(new PageRequest(null, after, 3)));
            paged.AddRange(page.Items.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);

        all.Count.ShouldBe(10);
        paged.ShouldBe(all);
    }

    [Theory]
    [InlineData("UPDATE audit SET by_user = 'somebody' WHERE tenant = @tenant")]
    [InlineData("DELETE FROM audit WHERE tenant = @tenant")]
    public async Task Lines_Always_CannotBeChangedOrDeleted(string statement)
    {
        await Log.Add(key.Tenant, Rows.Audit("zhang", Rows.Now));
        var database = fixture.Get<ISqlDatabase>();

        await Should.ThrowAsync<DbException>(() => database.Write(Scope.Of(key.Tenant), statement, new { tenant = key.Tenant }));
        await Should.ThrowAsync<DbException>(() => database.Write(Scope.Jobs, statement, new { tenant = key.Tenant }));

        (await Search()).ShouldHaveSingleItem().Entry.By.ShouldBe("zhang");
    }

    private async Task<IReadOnlyList<AuditRow>> Search(Func<AuditQuery, AuditQuery>? narrowed = null) =>
        (await Log.Search((narrowed ?? (query => query))(Query(new PageRequest(null, null, 500))))).Items;

    private AuditQuery Query(PageRequest page) => new() { Tenant = key.Tenant, Page = page };
}
