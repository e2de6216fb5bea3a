using System.Globalization;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Maintenance;

/// <summary>A store with one published report, in which one thing is changed behind the back of the product.</summary>
public abstract class VerificationSuite<TPlace> : IAsyncLifetime
    where TPlace : StorePlace, new()
{
    private readonly TPlace place = new();
    private readonly ReportKey key = new(SiloHost.Tenant, "nongye", 2030);
    private SiloHost silo = null!;
    private Filing filing = null!;

    public async Task InitializeAsync()
    {
        silo = await SiloHost.Start(place);
        filing = new Filing(silo, key);
        await silo.PutAgency(key.Agency);
        await filing.Submit();
        await filing.Move(Filing.Coordinator, ReportTrigger.Approve);
        await filing.Move(Filing.Coordinator, ReportTrigger.Publish, move => move with { OfficialUrl = "https://www.example.org/2030" });
    }

    [Fact]
    public async Task Verify_AfterEveryKindOfMove_FindsNothing()
    {
        await filing.Move(Filing.Coordinator, ReportTrigger.TakeDown, move => move with { Reason = "附件有误" });
        await silo.Get<IStoreVerification>().ShouldBeSound();
        await filing.Move(Filing.Coordinator, ReportTrigger.Restore, move => move with { Reason = "已更换附件" });
        await filing.Move(Filing.Coordinator, ReportTrigger.Correct, move => move with { Reason = "总数有误" });
        await filing.Write("本单位为新设机构，全年主动公开信息4条，未收到政府信息公开申请。");
        await silo.Get<IStoreVerification>().ShouldBeSound();
        await filing.Move(filing.Signatory, ReportTrigger.Submit);
        await filing.Move(filing.Signatory, ReportTrigger.Withdraw);
        await filing.Move(filing.Signatory, ReportTrigger.Submit);
        await filing.Move(Filing.Coordinator, ReportTrigger.Approve);
        // A moment that is finer than what the index keeps.
        var at = silo.Time.GetUtcNow().AddDays(2).AddTicks(7);
        await filing.Move(Filing.Coordinator, ReportTrigger.Publish, move => move with { PublishAt = at });

        (await silo.Get<IStoreVerification>().ShouldBeSound()).ShouldBe(1);
    }

    [Theory]
    [InlineData("UPDATE report_history SET remark = 'x' WHERE number = 1", "history.hash")]
    [InlineData("UPDATE report_history SET by_user = 'x' WHERE number = 3", "history.hash")]
    [InlineData("UPDATE report_history SET hash = upper(hash) WHERE number = 3", "history.hash history.head")]
    [InlineData("UPDATE report_history SET previous_hash = '' WHERE number = 2", "history.previous history.hash")]
    [InlineData("UPDATE report_history SET from_status = 2 WHERE number = 2", "history.from history.hash")]
    [InlineData("DELETE FROM report_history WHERE number = 2", "history.gap history.previous history.from history.count")]
    [InlineData("DELETE FROM report_history WHERE number = 3", "history.count history.head history.status publications.history")]
    [InlineData("DELETE FROM report_index", "index.missing")]
    [InlineData("UPDATE report_index SET version = version - 1", "index.version")]
    [InlineData("UPDATE report_index SET status = 3, hidden = (1 = 1)", "index.status index.hidden")]
    [InlineData("UPDATE report_index SET published_revision = 0, published_at = NULL", "index.publishedRevision index.publishedAt")]
    [InlineData("UPDATE report_index SET revision = 2, reviewer = 'x', submitted_at = 1", "index.revision index.reviewer index.submittedAt")]
    [InlineData("UPDATE report_index SET updated_at = updated_at + 1, publish_at = 1", "index.publishAt index.updatedAt")]
    [InlineData("DELETE FROM content", "content.missing")]
    [InlineData("UPDATE content SET bytes = substr(bytes, 2)", "content.hash")]
    [InlineData("UPDATE grain_state SET payload = '{}' WHERE grain_type = 'report'", "state.unreadable")]
    [InlineData("UPDATE grain_state SET tenant = 'x' WHERE grain_type = 'report'", "state.tenant")]
    [InlineData("UPDATE grain_state SET version = version + 1 WHERE grain_type = 'report'", "index.version")]
    public Task Verify_WhenSomethingWasChanged_NamesIt(string damage, string codes) => ShouldName(damage, codes);

    [Theory]
    [InlineData("record.status", "3", "history.status index.status")]
    [InlineData("record.submissions.0.receipt", "\"x\"", "submissions.history")]
    [InlineData("record.submissions.0.number", "2", "submissions.history")]
    [InlineData("record.publications.0.contentHash", "\"x\"", "publications.history content.missing")]
    public Task Verify_WhenARecordWasChanged_NamesIt(string path, string json, string codes) =>
        ShouldName($"UPDATE grain_state SET payload = {Changed(path.Split('.'), json)} WHERE grain_type = 'report'", codes);

    [Theory]
    [InlineData("DELETE FROM content WHERE hash = '{0}'", "content.missing")]
    [InlineData("UPDATE content SET bytes = substr(bytes, 2) WHERE hash = '{0}'", "content.hash")]
    public async Task Verify_WhenAnAttachmentIsNotWhatItWas_NamesIt(string damage, string code)
    {
        var attachment = await silo.Get<IAttachmentStore>().Add(key, "签字扫描件.pdf", "application/pdf", "%PDF-1.7"u8.ToArray(), "lizhi");
        await silo.Get<IStoreVerification>().ShouldBeSound();

        await ShouldName(string.Format(CultureInfo.InvariantCulture, damage, attachment.Hash), code);

        (await silo.Get<IStoreVerification>().Run()).Found.ShouldHaveSingleItem().Message.Zh.ShouldContain("附件 签字扫描件.pdf");
    }

    [Fact]
    public async Task Verify_WhenNotesBesideTheStateAreGone_NamesThem()
    {
        await filing.Move(Filing.Coordinator, ReportTrigger.Correct, move => move with { Reason = "总数有误" });
        // Longer than a first section may be.
        await filing.Write(new string('事', 1001));
        await filing.Explain(new string('属', 1000));
        await silo.Get<IStoreVerification>().ShouldBeSound();

        await ShouldName("""DELETE FROM content WHERE EXISTS (SELECT 1 FROM grain_state WHERE payload LIKE '%"notesHash":"' || hash || '"%')""", "content.missing");

        (await silo.Get<IStoreVerification>().Run()).Found.ShouldHaveSingleItem().Message.Zh.ShouldContain("对检查结果的说明");
    }

    [Fact]
    public async Task Verify_WhenAStateIsGone_NamesWhatWasLeft()
    {
        await Plant("DELETE FROM grain_state WHERE grain_type = 'report'");
        var (reply, found) = await silo.Get<IStoreVerification>().Run();

        found.Select(difference => (difference.Report, difference.Code)).ShouldBe([(key.GrainKey, "index.orphan"), (key.GrainKey, "history.orphan")]);
        reply.ShouldBe(new VerificationReply.Walked(0, 2));
    }

    [Theory]
    [InlineData("report/qinglan/nongye/last")]
    [InlineData("report/qinglan/nongye/0002030")]
    [InlineData("report")]
    public async Task Verify_WhenAKeyIsNone_NamesIt(string bad)
    {
        await Plant($"UPDATE grain_state SET grain_key = '{bad}' WHERE grain_type = 'report'");

        (await silo.Get<IStoreVerification>().Run()).Found.ShouldContain(difference => difference.Report == bad && difference.Code == "state.key");
    }

    [Fact]
    public async Task Verify_WhileAReportIsWritten_SeesOneMoment()
    {
        await filing.Move(Filing.Coordinator, ReportTrigger.Correct, move => move with { Reason = "总数有误" });
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                await filing.Write($"本单位为新设机构，全年主动公开信息{i}条。");
                await filing.Move(filing.Signatory, ReportTrigger.Submit);
                await filing.Move(filing.Signatory, ReportTrigger.Withdraw);
            }
        });
        var walks = 0;
        do
        {
            await silo.Get<IStoreVerification>().ShouldBeSound();
            walks++;
        }
        while (!writing.IsCompleted);

        await writing;
        walks.ShouldBeGreaterThan(1);
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    /// <summary>The payload with another value at a place, in the SQL of the database.</summary>
    protected abstract string Changed(IReadOnlyList<string> path, string json);

    protected async Task ShouldName(string damage, string codes)
    {
        await Plant(damage);
        var (reply, found) = await silo.Get<IStoreVerification>().Run();

        found.Select(difference => difference.Code).Distinct().ShouldBe(codes.Split(' '));
        found.ShouldAllBe(difference => difference.Report == key.GrainKey && difference.Message.Zh.Length > 0 && difference.Message.En.Length > 0);
        reply.ShouldBe(new VerificationReply.Walked(1, found.Count));
    }

    private async Task Plant(string damage) => (await place.Execute(damage)).ShouldBeGreaterThan(0);
}
