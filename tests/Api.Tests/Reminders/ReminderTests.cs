using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Workflow.Api.Tests.Support;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Rules;
using Workflow.Rules.Reminders;
using Workflow.Silo.Jobs;
using Workflow.Silo.Jobs.Running;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Api.Tests.Reminders;

/// <summary>Reminders from the policy to the inbox. It is the twelfth of January, a Monday.</summary>
[Collection(RemindersCollection.Name)]
public sealed class ReminderTests(ApiFactory factory)
{
    [Fact]
    public async Task Reminders_FromThePreviewToTheInbox_AreTheSame()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var (clerk, coordinator) = (await town.Clerk(), await town.Coordinator());

        var planned = (await coordinator.Get($"{town.Path}/reminders/preview?date=2026-01-12")).ShouldBe(200).Json["items"]!.AsArray().Select(row => Text(row!)).ToList();
        await Run("reminder-sweep");
        await Run("reminder-sweep");

        planned.ShouldContain($"housing submit-20 {town.UserOf("clerk", Desk.Agency)} inbox");
        var ledger = (await coordinator.Get($"{town.Path}/reminders?year=2025")).ShouldBe(200).Json["items"]!.AsArray();
        ledger.Select(row => Text(row!)).Order().ShouldBe(planned.Order());
        ledger.Where(row => row!["channel"]!.ToString() == "email").ShouldAllBe(row => row!["state"]!.ToString() == "suppressed" && row["because"]!.ToString().Contains("没有", StringComparison.Ordinal));
        (await coordinator.Get($"{town.Path}/reminders/preview?date=2026-01-12")).Json["items"]!.AsArray().ShouldBeEmpty("they are in the ledger");

        (await coordinator.Get($"{town.Path}/reminders?state=suppressed")).ShouldBe(200).Json["items"]!.AsArray().ShouldAllBe(row => row!["state"]!.ToString() == "suppressed");
        (await coordinator.Get($"{town.Path}/reminders?state=sent")).ShouldBe(200).Json["items"]!.AsArray().ShouldBeEmpty();
        (await coordinator.Get($"{town.Path}/reminders?state=eaten")).ShouldBe(400, "filter.unknown");

        await Run("outbox");
        var message = (await clerk.Get("/api/v1/me/inbox")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem()!;
        message["subject"]!.ToString().ShouldContain("报送提醒（1 份）");
        message["body"]!.ToString().ShouldContain($"{Jurisdiction.NameOf(Desk.Agency)} 2025 年度报告：报送期限 2026-01-30，还有 14 个工作日");
        (await clerk.Post($"/api/v1/me/inbox/{message["id"]}/read")).ShouldBe(204);
        (await clerk.Get("/api/v1/me/inbox")).Json["items"]![0]!["readAt"].ShouldNotBeNull();
        (await coordinator.Post($"/api/v1/me/inbox/{message["id"]}/read")).ShouldBe(404, "resource.notFound");
        (await coordinator.Get($"{town.Path}/reminders?agency=housing")).Json["items"]!.AsArray().Single(row => row!["channel"]!.ToString() == "inbox")!["state"]!.ToString().ShouldBe("sent");
        (await clerk.Get($"{town.Path}/reminders")).ShouldBe(200).Json["items"]!.AsArray().ShouldNotBeEmpty();
        await town.Agency("health");
        (await (await town.Clerk("health")).Get($"{town.Path}/reminders?agency=housing")).ShouldBe(200).Json["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_ByHand_RemindsOnceADay()
    {
        var town = await Jurisdiction.WithDraft(factory);
        await town.Clerk();
        var coordinator = await town.Coordinator();
        var asked = new { year = 2025, agencies = new[] { Desk.Agency } };

        (await coordinator.Post($"{town.Path}/reminders/send?dryRun=true", asked)).ShouldBe(200).Json["items"]!.AsArray().ShouldNotBeEmpty();
        (await coordinator.Post($"{town.Path}/reminders/send", asked)).ShouldBe(200).Json["items"]!.AsArray().ShouldContain(row => row!["step"]!.ToString() == "manual-2026-01-12");
        (await coordinator.Post($"{town.Path}/reminders/send", asked)).ShouldBe(200).Json["items"]!.AsArray().ShouldBeEmpty();
        (await coordinator.Post($"{town.Path}/reminders/send", new { year = 2025 })).ShouldBe(422, "reminder.nobody");
    }

    [Fact]
    public async Task Move_OfAReport_IsToldToWhoIsNext()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var (signatory, coordinator) = (new Desk(await town.Signatory(), town), new Desk(await town.Coordinator(), town));
        await signatory.Write();
        await signatory.Do("submit");
        await coordinator.Do("return", new { remarks = new[] { new { text = "请补充公开渠道" } } });

        await Run("outbox");

        (await Inbox(coordinator.Client)).ShouldContain("report.submitted");
        (await Inbox(signatory.Client)).ShouldContain("report.returned");
        (await Inbox(signatory.Client)).ShouldNotContain("report.submitted", "who did it need not be told");
    }

    [Fact]
    public async Task Policy_WhenItIsWrong_IsRefusedFieldByField()
    {
        var town = await Jurisdiction.Make(factory);
        var coordinator = await town.Coordinator();
        var path = $"{town.Path}/reminder-policy";

        (await coordinator.Get(path)).ShouldBe(200).Json["daysBefore"]!.ToJsonString().ShouldBe("[20,10,5,2]");
        (await coordinator.Put(path, new { daysBefore = new[] { 5, 5 }, minimumGapDays = -1 })).ShouldBe(422, "policy.invalid").Json["reasons"]!.AsArray().Count.ShouldBe(2);
        (await coordinator.Put(path, new { channels = new[] { "pigeon" } })).Status.ShouldBe(400);
        (await coordinator.Put(path, new { paused = true, pausedAgencies = new[] { "housing" } })).ShouldBe(200);
        (await coordinator.Get(path)).Json["paused"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Template_WithAPlaceholderThatIsNone_IsRefusedByItsName()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var coordinator = await town.Coordinator();
        var path = $"{town.Path}/templates/reminder";
        object Texts(string item) => new { zh = new { subject = "请报送 {tenant}", body = "{items}", item }, en = new { subject = "Submit", body = "{items}", item } };

        (await coordinator.Put(path, Texts("{agency} {deadline}"))).ShouldBe(422, "template.unknownPlaceholder").Json["unknown"]!.ToJsonString().ShouldBe("""["deadline"]""");
        (await coordinator.Put(path, new { zh = new { subject = "x", body = "y", item = "z" } })).ShouldBe(422, "template.incomplete");
        (await coordinator.Put($"{path}?dryRun=true", Texts("{agency}!"))).ShouldBe(200).Json["previewZh"]!["body"]!.ToString().ShouldBe($"{Jurisdiction.NameOf(Desk.Agency)}!");
        (await coordinator.Get(path)).Json["zh"]!["item"]!.ToString().ShouldNotBe("{agency}!");
        (await coordinator.Put(path, Texts("{agency}!"))).ShouldBe(200);
        (await coordinator.Get(path)).Json["zh"]!["item"]!.ToString().ShouldBe("{agency}!");
        (await coordinator.Get($"{town.Path}/templates/nothing")).ShouldBe(404, "resource.notFound");
        foreach (var kind in new[] { "review", "group", "event" })
        {
            (await coordinator.Get($"{town.Path}/templates/{kind}")).ShouldBe(200).Json["previewEn"]!["subject"]!.ToString().ShouldNotContain("{");
        }
    }

    [Fact]
    public async Task Webhook_ThatLeadsInsideOrAsksForNothingKnown_IsRefused()
    {
        var town = await Jurisdiction.Make(factory);
        var coordinator = await town.Coordinator();
        var path = $"{town.Path}/webhooks";

        (await coordinator.Post(path, new { name = "群", url = "http://169.254.169.254/latest" })).ShouldBe(422, "webhook.address");
        (await coordinator.Post(path, new { name = "群", url = "https://example.org", events = new[] { "report.eaten" } })).ShouldBe(422, "webhook.unknownEvent");
        (await coordinator.Post(path, new { url = "https://example.org" })).ShouldBe(422, "name.missing");
        var made = (await coordinator.Post(path, new { name = "群", url = "https://example.org/hook?key=hidden", events = new[] { "reminder" } })).ShouldBe(201).Json;
        made["secret"]!.ToString().Length.ShouldBe(48);
        var listed = (await coordinator.Get(path)).ShouldBe(200);
        listed.Body.ShouldNotContain(made["secret"]!.ToString());
        listed.Body.ShouldNotContain("hidden");
        (await coordinator.Put($"{path}/{made["id"]}", new { name = "群", url = "https://example.org/hook", active = false })).ShouldBe(200).Json["signed"]!.GetValue<bool>().ShouldBeTrue();
        (await coordinator.Get($"{path}/{made["id"]}/deliveries")).ShouldBe(200).Json["items"]!.AsArray().ShouldBeEmpty();
        (await coordinator.Post($"{path}/{made["id"]}/replay")).ShouldBe(200).Json["replayed"]!.GetValue<int>().ShouldBe(0);
        (await coordinator.Post($"{path}/unknown/replay")).ShouldBe(404, "resource.notFound");
        (await coordinator.Post($"{path}/unknown/test")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Webhook_WhenItsRequestIsRepeated_ShowsTheSecretThatIsStored()
    {
        var town = await Jurisdiction.Make(factory);
        var coordinator = await town.Coordinator();
        var (path, asked) = ($"{town.Path}/webhooks", new { name = "群", url = "https://example.org/hook" });

        var first = (await coordinator.Post(path, asked, key: "hook-1")).ShouldBe(201).Json;
        var second = (await coordinator.Post(path, asked, key: "hook-1")).ShouldBe(201).Json;

        second.ToJsonString().ShouldBe(first.ToJsonString());
        (await coordinator.Get(path)).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem();
        TenantContext.Set(town.Id);
        var stored = (await factory.Services.GetRequiredService<IGrainFactory>().GetReminderSettings(town.Id).Get()).Webhooks.ShouldHaveSingleItem();
        first["secret"]!.ToString().ShouldBe(stored.Secret);
    }

    [Fact]
    public async Task Webhook_WhenPausedWithoutItsAddress_KeepsAddressAndSecret()
    {
        var town = await Jurisdiction.Make(factory);
        var coordinator = await town.Coordinator();
        var path = $"{town.Path}/webhooks";
        var made = (await coordinator.Post(path, new { name = "群", url = "https://example.org/hook?key=hidden" })).ShouldBe(201).Json;

        (await coordinator.Put($"{path}/{made["id"]}", new { name = "群", active = false })).ShouldBe(200).Json["active"]!.GetValue<bool>().ShouldBeFalse();

        TenantContext.Set(town.Id);
        var stored = (await factory.Services.GetRequiredService<IGrainFactory>().GetReminderSettings(town.Id).Get()).Webhooks.ShouldHaveSingleItem();
        (stored.Url, stored.Secret).ShouldBe(("https://example.org/hook?key=hidden", made["secret"]!.ToString()));
        (await coordinator.Put($"{path}/unknown", new { name = "群", active = false })).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task BulkRemind_OfChosenAgencies_SaysOfEachWhatIsPlannedAndRemindsOnceADay()
    {
        var town = await Jurisdiction.WithDraft(factory);
        await town.Agency("health");
        var (clerk, coordinator) = (await town.Clerk(), await town.Coordinator());
        var agencies = new[] { Desk.Agency, "health" };

        var preview = await Remind(town, coordinator, new { action = "remind", agencies, dryRun = true });
        var first = await Remind(town, coordinator, new { action = "remind", agencies });
        var second = await Remind(town, coordinator, new { action = "remind", agencies });
        await Run("outbox");

        preview.ShouldBe(["health 无需提醒、今日已提醒过，或没有可用的联系方式", "housing 将发送 1 条提醒"], ignoreOrder: true);
        first.ShouldBe(["health 无需提醒、今日已提醒过，或没有可用的联系方式", "housing 已安排 1 条提醒"], ignoreOrder: true);
        second.ShouldBe(["health 无需提醒、今日已提醒过，或没有可用的联系方式", "housing 无需提醒、今日已提醒过，或没有可用的联系方式"], ignoreOrder: true);
        (await clerk.Get("/api/v1/me/inbox")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem();
        var rows = (await coordinator.Get($"{town.Path}/cycles/2025/board")).ShouldBe(200).Json["items"]!.AsArray();
        rows.Single(row => row!["agency"]!.ToString() == Desk.Agency)!["lastContact"].ShouldNotBeNull();
        rows.Where(row => row!["agency"]!.ToString() == "health").ShouldAllBe(row => row!["lastContact"] == null);
    }

    [Fact]
    public async Task Tasks_WhenAnAddressIsRefused_AskTheCoordinatorToCorrectItUntilItIs()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var coordinator = await town.Coordinator();
        await Contact(town, "gone@example.org");
        await Bounce(town, "gone@example.org");

        (await Tasks(coordinator)).ShouldContain($"{Desk.Agency} 更正无法送达的电子邮件地址 gone@example.org（张三）");
        (await Tasks(await town.Clerk())).ShouldNotContain(task => task.Contains("gone@example.org", StringComparison.Ordinal));
        await Contact(town, "new@example.org");
        (await Tasks(coordinator)).ShouldNotContain(task => task.Contains("gone@example.org", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ContactsLog_OfACall_IsListedWithWhoMadeIt()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var coordinator = await town.Coordinator();
        var path = $"{town.Path}/contacts-log";

        (await coordinator.Post(path, new { agency = Desk.Agency, year = 2025, text = "答应周五前报送", person = "张三" }, key: "call-1")).ShouldBe(201);
        (await coordinator.Post(path, new { agency = Desk.Agency, year = 2025, text = "答应周五前报送", person = "张三" }, key: "call-1")).ShouldBe(201);
        (await coordinator.Post(path, new { agency = Desk.Agency, year = 2025 })).ShouldBe(422, "contact.incomplete");
        (await coordinator.Post(path, new { agency = "nobody", year = 2025, text = "x" })).ShouldBe(404, "resource.notFound");

        var entry = (await coordinator.Get($"{path}?agency=housing")).ShouldBe(200).Json["items"]!.AsArray().ShouldHaveSingleItem()!;
        $"{entry["by"]} {entry["way"]} {entry["person"]}".ShouldBe($"{town.UserOf("coordinator")} phone 张三");
    }

    [Theory]
    [InlineData("GET", "reminder-policy")]
    [InlineData("PUT", "reminder-policy")]
    [InlineData("GET", "reminders/preview")]
    [InlineData("POST", "reminders/send")]
    [InlineData("GET", "templates/reminder")]
    [InlineData("PUT", "templates/reminder")]
    [InlineData("GET", "contacts-log")]
    [InlineData("POST", "contacts-log")]
    [InlineData("GET", "webhooks")]
    [InlineData("POST", "webhooks")]
    [InlineData("POST", "webhooks/x/replay")]
    [InlineData("POST", "webhooks/x/test")]
    public async Task EveryRoute_ForStrangersAndForTheAgency_IsClosed(string method, string path)
    {
        var (town, other) = (await Jurisdiction.Make(factory, Desk.Agency), await Jurisdiction.Make(factory));
        var body = method == "GET" ? null : ApiClient.Json("{}");

        (await (await other.Coordinator()).Send(new HttpMethod(method), $"{town.Path}/{path}", body)).ShouldBe(404, "resource.notFound");
        (await (await town.Clerk()).Send(new HttpMethod(method), $"{town.Path}/{path}", method == "GET" ? null : ApiClient.Json("{}"))).ShouldBe(403, "role.forbidden");
        var auditor = await (await town.Auditor()).Send(new HttpMethod(method), $"{town.Path}/{path}", method == "GET" ? null : ApiClient.Json("{}"));
        auditor.ShouldBe(method == "GET" ? 200 : 403);
    }

    private async Task Run(string job) =>
        (await factory.Services.GetRequiredService<JobRunner>().RunNow(JobCatalogue.Find(job)!, factory.Clock.GetUtcNow(), null, CancellationToken.None)).ToString().ShouldNotBeNullOrEmpty();

    private static async Task<List<string>> Inbox(ApiClient client) =>
        [.. (await client.Get("/api/v1/me/inbox")).ShouldBe(200).Json["items"]!.AsArray().Select(message => message!["event"]!.ToString())];

    private static async Task<IEnumerable<string>> Remind(Jurisdiction town, ApiClient who, object body)
    {
        var operation = await town.Finished((await who.Post($"{town.Path}/cycles/2025/bulk", body)).ShouldBe(202).Json["id"]!.ToString());
        return operation["items"]!.AsArray().Select(item => $"{item!["agency"]} {item["result"]}");
    }

    private static async Task Contact(Jurisdiction town, string email) => (await town.Admin.Put($"{town.Path}/agencies/{Desk.Agency}", new
    {
        name = Jurisdiction.NameOf(Desk.Agency),
        kind = "department",
        contacts = new[] { new { name = "张三", email, role = "clerk" } },
    })).ShouldBe(200);

    /// <summary>As if a mail server had said that there is no such address.</summary>
    private async Task Bounce(Jurisdiction town, string email)
    {
        TenantContext.Set(town.Id);
        var (now, ledger, deliveries) = (factory.Clock.GetUtcNow(), factory.Services.GetRequiredService<IReminderLedger>(), factory.Services.GetRequiredService<IDeliveries>());
        var delivery = new Delivery
        {
            Tenant = town.Id,
            Id = "bounced",
            Channel = ReminderChannel.Email,
            Role = RemindedRole.Clerk,
            Recipient = email,
            Name = "张三",
            Event = Webhook.ReminderEvent,
            NextAt = now,
            CreatedAt = now,
        };
        var row = new LedgerRow(
            Desk.Agency, 2025, "submit-20", email, ReminderChannel.Email, RemindedRole.Clerk, "张三", new DateOnly(2026, 1, 30), new DateOnly(2026, 1, 12), now, null,
            LedgerState.Planned, new LocalizedText("因为", "because"), delivery.Id);
        (await ledger.Add(town.Id, [row], [delivery])).ShouldBe(1);
        await deliveries.Settle(delivery, new Settlement(LedgerState.Bounced, now, "550", null, null, []), now);
    }

    private static async Task<List<string>> Tasks(ApiClient client) =>
        [.. (await client.Get("/api/v1/me/tasks")).ShouldBe(200).Json["items"]!.AsArray().Select(task => $"{task!["agency"]} {task["task"]}")];

    private static string Text(JsonNode row) => $"{row["agency"]} {row["step"]} {row["recipient"]} {row["channel"]}";
}
