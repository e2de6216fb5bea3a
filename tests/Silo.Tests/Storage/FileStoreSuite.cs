using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class FileStoreSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private static readonly byte[] Scan = "%PDF-1.7 签字扫描件"u8.ToArray();
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    private IAttachmentStore Attachments => fixture.Get<IAttachmentStore>();

    private IMadeFileStore Files => fixture.Get<IMadeFileStore>();

    [Fact]
    public async Task Add_WhenTheReportHasTheFileAlready_AnswersItAsItWasAttachedFirst()
    {
        var first = await Attachments.Add(key, "扫描件.pdf", "application/pdf", Scan, "tianbao");
        fixture.Time.Advance(TimeSpan.FromMinutes(1));
        var again = await Attachments.Add(key, "另一个名字.pdf", "application/pdf", Scan, "qianzi");

        again.ShouldBe(first);
        (first.Name, first.By, first.Size).ShouldBe(("扫描件.pdf", "tianbao", Scan.Length));
        (await Attachments.List(key)).ShouldBe([first]);
        (await Attachments.Read(key, first.Hash))!.Value.Bytes.ShouldBe(Scan);
    }

    [Fact]
    public async Task Read_WhenTheFileIsOfAnotherReportOrTenant_IsNull()
    {
        var attached = await Attachments.Add(key, "扫描件.pdf", "application/pdf", Scan, "tianbao");

        foreach (var other in new[] { key with { Agency = "shuili" }, key with { Year = 2029 }, key with { Tenant = Rows.NewTenant() } })
        {
            (await Attachments.Read(other, attached.Hash)).ShouldBeNull(other.ToString());
            (await Attachments.List(other)).ShouldBeEmpty(other.ToString());
        }
    }

    [Fact]
    public async Task Find_WhenMadeOfAnotherContentFormatOrTenant_IsNull()
    {
        await Files.Keep(key.Tenant, "content", "docx", Scan);
        await Files.Keep(key.Tenant, "content", "docx", "newer"u8.ToArray());

        (await Files.Find(key.Tenant, "content", "docx")).ShouldBe("newer"u8.ToArray());
        (await Files.Find(key.Tenant, "other", "docx")).ShouldBeNull();
        (await Files.Find(key.Tenant, "content", "pdf")).ShouldBeNull();
        (await Files.Find(Rows.NewTenant(), "content", "docx")).ShouldBeNull();
    }

    [Fact]
    public async Task Sweep_OfFiles_LeavesAttachmentsAndTakesMadeOnesPastTheirTime()
    {
        var attached = await Attachments.Add(key, "扫描件.pdf", "application/pdf", Scan, "tianbao");
        await Files.Keep(key.Tenant, "content", "docx", "made"u8.ToArray());

        fixture.Time.Advance(TimeSpan.FromDays(90));
        await fixture.Get<IHousekeeping>().Sweep();
        (await Files.Find(key.Tenant, "content", "docx")).ShouldNotBeNull();
        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        await fixture.Get<IHousekeeping>().Sweep();

        (await Files.Find(key.Tenant, "content", "docx")).ShouldBeNull();
        (await Attachments.Read(key, attached.Hash)).ShouldNotBeNull();
    }
}
