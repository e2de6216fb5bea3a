using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Workflow.Api.Auditing;
using Workflow.Api.Security;
using Workflow.Api.Tests.Registry;
using Workflow.Api.Tests.Support;
using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Api.Tests.Auditing;

/// <summary>Who did what, as those read it who look after a jurisdiction.</summary>
[Collection(RegistryCollection.Name)]
public sealed class AuditTests(ApiFactory factory)
{
    [Fact]
    public async Task Log_AfterAdministrativeWrites_SaysWhoDidWhatAndWhatItWasBefore()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var admin = await town.TenantAdmin();
        var path = $"{town.Path}/agencies/{Desk.Agency}";
        (await admin.Put(path, new { name = "云溪县住建局", kind = "department", clerkMaySubmit = true })).ShouldBe(200);

        var row = (await Lines(admin, town, "action=agencyChanged")).ShouldHaveSingleItem()!;

        (row["by"]!.ToString(), row["byName"]!.ToString(), row["resource"]!.ToString(), row["agency"]!.ToString()).ShouldBe((town.UserOf("tenantAdmin"), "某tenantAdmin", "agency/housing", "housing"));
        row["roles"]!.ToJsonString().ShouldBe("""["tenantAdmin"]""");
        row["actionText"]!.ToString().ShouldBe("修改机关");
        row["changes"]!.AsArray().Select(change => $"{change!["label"]}: {change["from"]} → {change["to"]}").ShouldBe(["名称: 云溪县住房和城乡建设局 → 云溪县住建局", "填报人可报送: 否 → 是"]);
        (await Lines(admin, town, "action=agencyChanged", "en"))[0]!["actionText"]!.ToString().ShouldBe("Agency changed");
    }

    [Fact]
    public async Task Log_AfterEachKindOfWrite_HasALineOfIt()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency, "health");
        var coordinator = await town.Coordinator();
        var (path, year) = (town.Path, $"{town.Path}/cycles/{ApiFactory.Year}");
        await town.Open(ApiFactory.Year);
        (await coordinator.Put($"{path}/reminder-policy", new { daysBefore = new[] { 3 }, channels = new[] { "inbox" } })).ShouldBe(200);
        (await coordinator.Put($"{path}/calendar", new { days = new[] { new { date = "2026-03-03", kind = "holiday", occasion = "集市" } }, plannedYears = Array.Empty<int>() })).ShouldBe(200);
        (await coordinator.Put($"{year}/due", new { kind = "department", milestone = "submit", date = "2026-01-20" })).ShouldBe(200);
        (await coordinator.Put($"{year}/roster", new { agencies = new[] { Desk.Agency } })).ShouldBe(200);
        (await coordinator.Post($"{path}/contacts-log", new { agency = "health", year = 2025, text = "答应周五前报送", person = "张三" }, key: "call-1")).ShouldBe(201);
        (await coordinator.Post($"{path}/contacts-log", new { agency = "health", year = 2025, text = "答应周五前报送", person = "张三" }, key: "call-1")).ShouldBe(201);
        (await coordinator.Post($"{path}/reminders/send", new { year = 2025, agencies = new[] { "health" } })).ShouldBe(200);
        (await coordinator.Post($"{path}/agencies/health/events", new { kind = "rename", date = "2026-01-05", into = new[] { "云溪县卫健局" } })).ShouldBe(200);
        (await coordinator.Download($"{year}/board?format=xlsx")).IsSuccessStatusCode.ShouldBeTrue();
        var clerk = await town.Clerk();
        (await new Desk(clerk, town).Post("/extension", new { until = "2026-02-20", reason = "系统升级" })).ShouldBe(200);
        (await new Desk(coordinator, town).Post("/extension/decide", new { granted = true })).ShouldBe(200);

        var actions = (await Lines(coordinator, town)).GroupBy(row => row!["action"]!.ToString()).ToDictionary(group => group.Key, group => group.Count());

        foreach (var action in new[] { "tenantMade", "policyChanged", "calendarChanged", "dueChanged", "rosterConfirmed", "operationStarted", "contactLogged", "remindersSent", "agencyEventEntered", "exported", "extensionAsked", "extensionDecided" })
        {
            actions.GetValueOrDefault(action).ShouldBe(1, action);
        }

        (actions["agencyMade"], actions["userMade"], actions["signedIn"]).ShouldBe((2, 2, 2));
        (await Lines(coordinator, town, "action=dueChanged"))[0]!["changes"]!.AsArray().Select(change => change!["to"]!.ToString()).ShouldBe(["部门", "报送", "2026-01-20"]);
    }

    [Fact]
    public async Task Log_AfterMovesOfAReport_HasThemFromItsHistory()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var desk = new Desk(await town.Signatory(), town);
        await new Desk(await town.Clerk(), town).Write();
        await desk.Do("submit");
        await desk.Do("withdraw");

        var rows = await Lines(await town.Auditor(), town, "resource=report/");

        rows.Select(row => row!["action"]!.ToString()).ShouldBe(["reportWithdrawn", "reportSubmitted"]);
        (rows[1]!["by"]!.ToString(), rows[1]!["resource"]!.ToString(), rows[1]!["year"]!.GetValue<int>()).ShouldBe((town.UserOf("signatory", Desk.Agency), "report/housing/2025", 2025));
        rows[1]!["changes"]![0]!["to"]!.ToString().ShouldBe("已报送");
    }

    [Fact]
    public async Task Log_OfSecrets_SaysOnlyThatTheyAreOthers()
    {
        var town = await Jurisdiction.Make(factory);
        var (admin, user) = (await town.TenantAdmin(), $"{town.Path}/users/{town.Id}-somebody");
        (await admin.Put(user, new { name = "某人", password = "first-secret-1", roles = Array.Empty<object>() })).ShouldBe(201);
        (await admin.Put(user, new { name = "某人", password = "other-secret-2", roles = Array.Empty<object>() })).ShouldBe(200);
        var made = (await admin.Post($"{town.Path}/webhooks", new { name = "群", url = "https://example.org/robot?key=hidden-key" })).ShouldBe(201).Json;
        (await admin.Put($"{town.Path}/webhooks/{made["id"]}", new { name = "群", url = "https://example.org/robot?key=hidden-other", secret = "named-secret" })).ShouldBe(200);

        var all = (await admin.Get($"{town.Path}/audit")).ShouldBe(200).Body;
        var file = await (await admin.Download($"{town.Path}/audit?format=csv")).Content.ReadAsStringAsync();

        foreach (var secret in new[] { "first-secret", "other-secret", "hidden", "named-secret", made["secret"]!.ToString(), Jurisdiction.Password, "AQAAAA" })
        {
            all.ShouldNotContain(secret);
            file.ShouldNotContain(secret);
        }

        Hidden(await Lines(admin, town, "action=userChanged")).ShouldBe(["password"]);
        Hidden(await Lines(admin, town, "action=webhookChanged")).ShouldBe(["secret", "address"], ignoreOrder: true);
        file.ShouldContain("密码: 已更改（不显示）");
    }

    [Fact]
    public async Task Log_OfSignIns_HasThoseThatWereRefusedAndKeepsNoNameThatNobodyHas()
    {
        var town = await Jurisdiction.Make(factory);
        var (auditor, anonymous) = (await town.Auditor(), factory.Anonymous());
        var typed = $"pass-word-{Guid.NewGuid():N}"[..30];
        (await anonymous.Post("/api/v1/sessions", new { user = town.UserOf("auditor"), password = "wrong" })).ShouldBe(401);
        (await anonymous.Post("/api/v1/sessions", new { user = typed, password = "wrong" })).ShouldBe(401);
        var leaving = await factory.CreateClient(town.UserOf("auditor"), Jurisdiction.Password);
        (await leaving.Delete("/api/v1/sessions/current")).ShouldBe(204);

        var rows = await Lines(auditor, town, $"resource=user/{town.UserOf("auditor")}");

        rows.Select(row => row!["action"]!.ToString()).Order().ShouldBe(["signInRefused", "signedIn", "signedIn", "signedOut", "userMade"]);
        var platform = (await (await factory.Admin()).Get("/api/v1/audit?action=signInRefused")).ShouldBe(200);
        platform.Json["items"]!.AsArray().ShouldContain(row => row!["by"] == null);
        platform.Body.ShouldNotContain(typed);
    }

    [Fact]
    public async Task Log_OfRefusedWrites_SaysWhatWasTriedAndIsNotFilled()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);
        var (clerk, coordinator) = (await town.Clerk(), await town.Coordinator());
        for (var number = 0; number < RefusalLimit.Most + 5; number++)
        {
            (await clerk.Put($"{town.Path}/agencies/{Desk.Agency}?name=not-kept", new { name = "我的局", kind = "office" })).ShouldBe(403);
        }

        (await clerk.Get($"{town.Path}/users")).ShouldBe(403);

        var rows = await Lines(coordinator, town, "action=requestRefused");
        rows.Count.ShouldBe(RefusalLimit.Most);
        rows[0]!["by"]!.ToString().ShouldBe(town.UserOf("clerk", Desk.Agency));
        rows[0]!["agency"]!.ToString().ShouldBe(Desk.Agency);
        rows[0]!["changes"]![0]!["to"]!.ToString().ShouldBe($"PUT {town.Path}/agencies/{Desk.Agency}");
    }

    [Fact]
    public async Task PlatformLog_AfterAJobByHand_HasItForThePlatformsAdministratorAlone()
    {
        var (town, admin) = (await Jurisdiction.Make(factory), await factory.Admin());
        (await admin.Post("/api/v1/jobs/outbox/run")).ShouldBe(200);

        var row = (await admin.Get("/api/v1/audit?action=jobRun&resource=job/outbox")).ShouldBe(200).Json["items"]!.AsArray()[0]!;

        (row["by"]!.ToString(), row["onBehalfOf"]!.ToString()).ShouldBe(("admin", "system"));
        (await (await town.TenantAdmin()).Get("/api/v1/audit")).ShouldBe(403, "role.forbidden");
        (await (await town.TenantAdmin()).Get("/api/v1/audit/actions")).ShouldBe(200).Json["items"]!.AsArray().Count.ShouldBe(Enum.GetValues<AuditAction>().Length);
    }

    [Fact]
    public async Task List_PageByPageAndNarrowed_AnswersEachLineOnce()
    {
        var town = await Jurisdiction.Make(factory, "aa", "bb", "cc", "dd");
        var coordinator = await town.Coordinator();

        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await coordinator.Get($"{town.Path}/audit?limit=3{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}")).ShouldBe(200).Json;
            ids.AddRange(page["items"]!.AsArray().Select(row => row!["id"]!.ToString()));
            cursor = page["next"]?.ToString();
        }
        while (cursor is not null);

        ids.ShouldBe((await Lines(coordinator, town)).Select(row => row!["id"]!.ToString()));
        (await Lines(coordinator, town, "agency=bb")).ShouldHaveSingleItem();
        (await Lines(coordinator, town, "by=admin&action=agencyMade,tenantMade")).Count.ShouldBe(5);
        (await Lines(coordinator, town, "from=2026-01-12&until=2026-01-12")).Count.ShouldBe(ids.Count);
        (await Lines(coordinator, town, "until=2026-01-11")).ShouldBeEmpty();
        (await Lines(coordinator, town, "from=2026-01-13")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("action=eaten", "filter.unknown")]
    [InlineData("action=3", "filter.unknown")]
    [InlineData("action=signedIn,eaten", "filter.unknown")]
    [InlineData("from=yesterday", "filter.unknown")]
    [InlineData("until=2026-13-01", "filter.unknown")]
    [InlineData("format=pdf", "format.unknown")]
    public async Task List_ByAFilterThatIsNone_Answers400(string query, string code)
    {
        var town = await Jurisdiction.Make(factory);

        (await (await town.Auditor()).Get($"{town.Path}/audit?{query}")).ShouldBe(400, code);
    }

    [Theory]
    [InlineData("tenantAdmin", null, 200)]
    [InlineData("coordinator", null, 200)]
    [InlineData("auditor", null, 200)]
    [InlineData("clerk", Desk.Agency, 403)]
    [InlineData("signatory", Desk.Agency, 403)]
    public async Task List_ByRole_IsForThoseWhoLookAfterAll(string role, string? agency, int status)
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);

        (await (await town.Person(role, agency)).Get($"{town.Path}/audit")).ShouldBe(status);
    }

    [Fact]
    public async Task List_OfAnotherTenantOrNone_Answers404()
    {
        var (town, other) = (await Jurisdiction.Make(factory), await Jurisdiction.Make(factory));

        (await (await other.Auditor()).Get($"{town.Path}/audit")).ShouldBe(404, "resource.notFound");
        (await town.Admin.Get("/api/v1/tenants/no-such-town/audit")).ShouldBe(404, "resource.notFound");
        (await town.Admin.Get($"{town.Path}/audit")).ShouldBe(200);
    }

    [Fact]
    public async Task File_OfTheLog_IsGuardedAgainstFormulas()
    {
        var town = await Jurisdiction.Make(factory);
        var auditor = await town.Auditor();
        (await town.Admin.Put($"{town.Path}/agencies/odd", new { name = "=1+1", kind = "zone" })).ShouldBe(201);

        var answer = await auditor.Download($"{town.Path}/audit?format=csv&agency=odd");

        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Trim().Split("\r\n");
        lines[0].ShouldStartWith("时间,人员,姓名,角色,");
        lines[1].ShouldStartWith("2026-01-12 10:00:00,admin,");
        lines[1].ShouldContain("建立机关,agencyMade,agency/odd,odd,,名称: =1+1; 机关类别: 开发区");
    }

    [Fact]
    public void Words_OfActionsAndFields_AreThereInBothLanguages()
    {
        Enum.GetValues<AuditAction>().Select(AuditWords.Of).ShouldAllBe(words => words.Zh.Length > 0 && words.En.Length > 0);
        Enum.GetValues<AuditField>().Select(AuditWords.Of).ShouldAllBe(words => words.Zh.Length > 0 && words.En.Length > 0);
    }

    [Theory]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8::7", "2001:db8::7")]
    [InlineData(null, null)]
    public void ClientAddress_OfARequest_IsWrittenAsPeopleDo(string? remote, string? address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : System.Net.IPAddress.Parse(remote);

        Caller.AddressOf(context).ShouldBe(address);
    }

    private static async Task<JsonArray> Lines(ApiClient client, Jurisdiction town, string query = "", string? language = null) =>
        (await client.Get($"{town.Path}/audit?limit=500&{query}", language)).ShouldBe(200).Json["items"]!.AsArray();

    private static IEnumerable<string> Hidden(JsonArray rows) =>
        rows.SelectMany(row => row!["changes"]!.AsArray()).Where(change => change!["from"] is null && change["to"] is null).Select(change => change!["field"]!.ToString());
}
