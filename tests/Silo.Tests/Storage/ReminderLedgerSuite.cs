using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Reminders;
using Workflow.Silo.Cycles;
using Workflow.Silo.Reminders.Contacts;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class ReminderLedgerSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private const int Year = 2030;
    private static readonly Webhook Hook = new() { Id = "hook", Name = "群", Url = "https://example.org", Form = WebhookForm.Json, Events = [] };
    private readonly string tenant = Rows.NewTenant();

    private IReminderLedger Ledger => fixture.Get<IReminderLedger>();

    private IDeliveries Deliveries => fixture.Get<IDeliveries>();

    [Fact]
    public async Task Add_WhenRepeated_AddsOnlyWhatIsMissing()
    {
        (await Ledger.Add(tenant, [Row("nongye", "d1"), Row("shuili", "d1")], [Delivery("d1")])).ShouldBe(2);
        (await Ledger.Add(tenant, [Row("nongye", "d2"), Row("shuili", "d2"), Row("gongan", "d3")], [Delivery("d2"), Delivery("d3")])).ShouldBe(1);

        (await Ledger.List(new LedgerQuery(tenant, Year, null, null, new PageRequest(null, null, 10)))).Items.Select(row => (row.Agency, row.Delivery))
            .ShouldBe([("gongan", "d3"), ("nongye", "d1"), ("shuili", "d1")]);
        (await Deliveries.Find(tenant, "d2")).ShouldBeNull("its rows went with another");
        (await Deliveries.Find(tenant, "d3")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Read_OfATenant_HasItsOpenReportsAgenciesAndLedger()
    {
        await fixture.Get<IGrainTable>().PutAgency(tenant, "nongye", "农业农村局");
        await fixture.Get<IGrainTable>().PutReport(Rows.Summary(new ReportKey(tenant, "nongye", Year), 1));
        await fixture.Get<IGrainTable>().PutReport(Rows.Summary(new ReportKey(tenant, "shuili", Year), 1, ReportStatus.Published) with { PublishedRevision = 1 });
        await fixture.Get<IGrainTable>().PutReport(Rows.Summary(new ReportKey(tenant, "nongye", Year - 1), 1));
        await Ledger.Add(tenant, [Row("nongye", "d1"), Row("shuili", null)], [Delivery("d1")]);

        var read = await Ledger.Read(tenant, Year);

        read.Agencies.ShouldHaveSingleItem().Name.ShouldBe("农业农村局");
        read.Reports.ShouldHaveSingleItem().ShouldBe(new UnpublishedReport("nongye", Year, AgencyKind.Department, ReportStatus.Draft, new(2031, 1, 30), new(2031, 1, 30)));
        read.Ledger.Has(new ReminderKey("nongye", "submit-5", "a@example.org", ReminderChannel.Email)).ShouldBeTrue();
        read.Ledger.LastDay(new ReminderKey("nongye", "submit-5", "a@example.org", ReminderChannel.Email)).ShouldBe(new DateOnly(2031, 1, 20));
        read.Ledger.LastDay(new ReminderKey("shuili", "submit-5", "a@example.org", ReminderChannel.Email)).ShouldBeNull("suppressed");
        read.Settings.ShouldBe(ReminderSettings.Default);
        (await Ledger.Unpublished(tenant)).Count.ShouldBe(2);
        (await Ledger.Held(tenant, "d1")).ShouldHaveSingleItem().AgencyName.ShouldBe("农业农村局");
        (await Ledger.Read(tenant + "x", Year)).Reports.ShouldBeEmpty();
    }

    [Fact]
    public async Task Claim_ByManyAtOnce_GivesEachDeliveryToOne()
    {
        var rows = Enumerable.Range(0, 40).Select(number => Row($"agency-{number}", $"d{number}")).ToList();
        await Ledger.Add(tenant, rows, [.. rows.Select(row => Delivery(row.Delivery!))]);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Deliveries.Claim(Rows.Now, TimeSpan.FromMinutes(5), 15))));

        var mine = claimed.SelectMany(some => some).Where(one => one.Tenant == tenant).ToList();
        mine.ShouldBeUnique();
        mine.Count.ShouldBe(40);
        (await Deliveries.Find(tenant, "d0"))!.Attempts.ShouldBe(1);
        (await Deliveries.Claim(Rows.Now.AddMinutes(4), TimeSpan.FromMinutes(5), 100)).ShouldNotContain(one => one.Tenant == tenant);
        (await Deliveries.Claim(Rows.Now.AddMinutes(5), TimeSpan.FromMinutes(5), 100)).Count(one => one.Tenant == tenant).ShouldBe(40, "who had them is gone");
    }

    [Fact]
    public async Task Settle_OfADelivery_TakesItsRowsAlong()
    {
        await Ledger.Add(tenant, [Row("nongye", "d1"), Row("shuili", "d1")], [Delivery("d1")]);
        var delivery = (await Deliveries.Find(tenant, "d1"))!;
        var dropped = (await Ledger.Of(tenant, "d1")).Where(row => row.Agency == "shuili").ToList();

        await Deliveries.Settle(delivery, new Settlement(LedgerState.Sent, Rows.Now, null, "主题", "正文", dropped), Rows.Now);

        (await List()).ShouldBe(["nongye Sent", "shuili Suppressed"]);
        (await Deliveries.Find(tenant, "d1")).ShouldBeNull();
        (await Ledger.Of(tenant, "d1")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Replay_OfWhatWasGivenUp_MakesItWaitAgain()
    {
        await Ledger.Add(tenant, [Row("nongye", "d1") with { Channel = ReminderChannel.Webhook, Recipient = "hook" }], [Delivery("d1") with { Channel = ReminderChannel.Webhook, Recipient = "hook" }]);
        var delivery = (await Deliveries.Find(tenant, "d1"))!;
        await Deliveries.Settle(delivery, new Settlement(LedgerState.Failed, Rows.Now, "503", null, null, []), Rows.Now);
        (await List()).ShouldBe(["nongye Failed"]);
        (await Deliveries.OfWebhook(tenant, "hook", 10)).ShouldHaveSingleItem().Problem.ShouldBe("503");

        (await Deliveries.Replay(tenant, Hook, "other", Rows.Now)).ShouldBe(0);
        (await Deliveries.Replay(tenant, Hook, null, Rows.Now)).ShouldBe(1);

        (await List()).ShouldBe(["nongye Planned"]);
        (await Deliveries.Find(tenant, "d1"))!.Attempts.ShouldBe(0);
    }

    [Fact]
    public async Task PassOn_OfAMessage_TakesItAwayAndAddsItsDeliveriesOnce()
    {
        var key = new ReportKey(tenant, "nongye", Year);
        await fixture.Get<IGrainTable>().Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, message: new OutboxMessage("report.returned", "nongye", Year, Rows.Now, "zhuguan", "请补充")));
        var waiting = (await fixture.Get<IOutbox>().Oldest(500)).Single(message => message.Tenant == tenant);

        await Deliveries.PassOn(waiting, [Delivery("e1") with { Event = "report.returned", Payload = "{}" }]);
        await Deliveries.PassOn(waiting, [Delivery("e1") with { Event = "report.returned", Payload = "{}" }]);

        (await fixture.Get<IOutbox>().Oldest(500)).ShouldNotContain(message => message.Tenant == tenant);
        (await Deliveries.Find(tenant, "e1"))!.Payload.ShouldBe("{}");
    }

    [Fact]
    public async Task Inbox_OfAPerson_HasWhatWasSentToThemAlone()
    {
        var mine = Delivery("m1") with { Channel = ReminderChannel.Inbox, Recipient = "zhangsan" };
        await Ledger.Add(tenant, [Row("nongye", "m1") with { Channel = ReminderChannel.Inbox, Recipient = "zhangsan" }], [mine]);
        (await Inbox("zhangsan")).ShouldBeEmpty("not sent yet");
        await Deliveries.Settle((await Deliveries.Find(tenant, "m1"))!, new Settlement(LedgerState.Sent, Rows.Now, null, "主题", "正文", []), Rows.Now);

        (await Inbox("zhangsan")).ShouldHaveSingleItem().Body.ShouldBe("正文");
        (await Inbox("lisi")).ShouldBeEmpty();
        (await Deliveries.MarkRead(tenant, "lisi", "m1", Rows.Now)).ShouldBeFalse();
        (await Deliveries.MarkRead(tenant, "zhangsan", "m1", Rows.Now)).ShouldBeTrue();
        (await Deliveries.MarkRead(tenant, "zhangsan", "m1", Rows.Now.AddDays(1))).ShouldBeTrue();
        (await Inbox("zhangsan"))[0].ReadAt.ShouldBe(Rows.Now);
    }

    [Fact]
    public async Task Bounces_OfATenant_AreEachAddressOnce()
    {
        await Ledger.Add(tenant, [Row("nongye", "d1"), Row("nongye", "d1") with { Step = "submit-2" }], [Delivery("d1")]);
        await Deliveries.Settle((await Deliveries.Find(tenant, "d1"))!, new Settlement(LedgerState.Bounced, Rows.Now, "550", null, null, []), Rows.Now);

        (await Ledger.Bounces(tenant)).ShouldHaveSingleItem().Recipient.ShouldBe("a@example.org");
    }

    [Fact]
    public async Task ContactLog_WhenRepeated_KeepsOneEntry()
    {
        var log = fixture.Get<IContactLog>();
        var entry = new ContactLogEntry("c1", "nongye", Year, Rows.Now, "zhuguan", "phone", "张三", "答应周五前报送");

        await log.Add(tenant, entry, null);
        await log.Add(tenant, entry with { Words = "另一次" }, null);

        (await log.List(tenant, Year, "nongye", 10)).ShouldHaveSingleItem().ShouldBe(entry);
        (await log.List(tenant, Year + 1, null, 10)).ShouldBeEmpty();
        (await log.List(tenant, null, "shuili", 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task LastContacts_OfAYear_AreTheNewestByHandOrSent()
    {
        await Ledger.Add(tenant, [Row("nongye", "d1"), Row("shuili", "d2"), Row("gongan", "d3"), Row("jiaoyu", null)], [Delivery("d1"), Delivery("d2"), Delivery("d3")]);
        await Deliveries.Settle((await Deliveries.Find(tenant, "d1"))!, new Settlement(LedgerState.Sent, Rows.Now, null, "主题", "正文", []), Rows.Now.AddHours(2));
        await Deliveries.Settle((await Deliveries.Find(tenant, "d2"))!, new Settlement(LedgerState.Bounced, Rows.Now, "550", null, null, []), Rows.Now.AddHours(2));
        var log = fixture.Get<IContactLog>();
        await log.Add(tenant, new ContactLogEntry("c1", "nongye", Year, Rows.Now.AddHours(1), "zhuguan", "phone", "张三", "在写"), null);
        await log.Add(tenant, new ContactLogEntry("c2", "weisheng", Year, Rows.Now.AddHours(3), "zhuguan", "phone", "李四", "答应周五前报送"), null);
        await log.Add(tenant, new ContactLogEntry("c3", "nongye", Year - 1, Rows.Now.AddHours(9), "zhuguan", "phone", "张三", "去年的"), null);

        var contacts = await fixture.Get<ILastContacts>().Of(tenant, Year);

        contacts.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)).ShouldBe([("nongye", Rows.Now.AddHours(2)), ("weisheng", Rows.Now.AddHours(3))]);
        (await fixture.Get<ILastContacts>().Of(tenant + "x", Year)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<Delivery>> Inbox(string user) => (await Deliveries.Inbox(tenant, user, new PageRequest(null, null, 10))).Items;

    private async Task<List<string>> List() =>
        [.. (await Ledger.List(new LedgerQuery(tenant, null, null, null, new PageRequest(null, null, 10)))).Items.Select(row => $"{row.Agency} {row.State}")];

    private static LedgerRow Row(string agency, string? delivery) => new(
        agency, Year, "submit-5", "a@example.org", ReminderChannel.Email, RemindedRole.Clerk, "张三", new DateOnly(2031, 1, 30), new DateOnly(2031, 1, 20), Rows.Now, null,
        delivery is null ? LedgerState.Suppressed : LedgerState.Planned, new LocalizedText("因为", "because"), delivery);

    private Delivery Delivery(string id) => new()
    {
        Tenant = tenant,
        Id = id,
        Channel = ReminderChannel.Email,
        Role = RemindedRole.Clerk,
        Recipient = "a@example.org",
        Name = "张三",
        Event = Webhook.ReminderEvent,
        NextAt = Rows.Now,
        CreatedAt = Rows.Now,
    };
}
