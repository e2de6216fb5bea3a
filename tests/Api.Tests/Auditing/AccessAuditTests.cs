using System.Text.Json.Nodes;
using Workflow.Api.Tests.Registry;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Auditing;

/// <summary>What is done to sessions, tokens and passwords.</summary>
[Collection(RegistryCollection.Name)]
public sealed class AccessAuditTests(ApiFactory factory)
{
    [Fact]
    public async Task Log_AfterOnesOwnTokensAndPassword_SaysWhatAndNoSecret()
    {
        var town = await Jurisdiction.Make(factory);
        var auditor = await town.Auditor();
        var made = (await auditor.Post("/api/v1/tokens", new { name = "月度导出", scopes = new[] { "read", "write" } })).ShouldBe(201).Json;
        (await auditor.Delete($"/api/v1/tokens/{made["id"]}")).ShouldBe(204);
        (await auditor.Delete("/api/v1/sessions/others")).ShouldBe(200);
        (await auditor.Put("/api/v1/me/password", new { current = Jurisdiction.Password, password = "another-long-one" })).ShouldBe(204);

        var rows = await Lines(auditor, town);

        Changes(rows, "tokenMade").ShouldBe(["名称: 月度导出", "范围: 读取、办理报告", $"到期: {factory.Clock.GetUtcNow().AddDays(90):yyyy-MM-dd}"]);
        Changes(rows, "tokenRevoked").ShouldBeEmpty();
        Changes(rows, "sessionsEnded").ShouldBe(["数量: 0"]);
        Changes(rows, "userChanged").ShouldBe(["密码: "]);
        rows.ToJsonString().ShouldNotContain(made["token"]!.ToString());
        rows.ToJsonString().ShouldNotContain("another-long-one");
    }

    [Fact]
    public async Task Log_AfterAnAdministratorEndedTheSessionsOfSomebody_NamesBoth()
    {
        var town = await Jurisdiction.Make(factory);
        var auditor = await town.Auditor();
        await auditor.Post("/api/v1/tokens", new { name = "月度导出", scopes = new[] { "read" } });
        var admin = await town.TenantAdmin();
        var path = $"{town.Path}/users/{town.UserOf("auditor")}";
        foreach (var kind in new[] { "tokens", "sessions" })
        {
            var id = (await admin.Get($"{path}/{kind}")).ShouldBe(200).Json["items"]![0]!["id"];
            (await admin.Delete($"{path}/{kind}/{id}")).ShouldBe(204);
        }

        (await admin.Delete($"{path}/sessions")).ShouldBe(200);

        var rows = await Lines(admin, town);
        foreach (var action in new[] { "tokenRevoked", "sessionEnded", "sessionsEnded" })
        {
            var row = rows.Single(row => row!["action"]!.ToString() == action)!;
            (row["by"]!.ToString(), row["resource"]!.ToString()).ShouldBe((town.UserOf("tenantAdmin"), $"user/{town.UserOf("auditor")}"));
        }
    }

    private static async Task<JsonArray> Lines(ApiClient client, Jurisdiction town) =>
        (await client.Get($"{town.Path}/audit?limit=500")).ShouldBe(200).Json["items"]!.AsArray();

    private static string[] Changes(JsonArray rows, string action) =>
        [.. rows.Single(row => row!["action"]!.ToString() == action)!["changes"]!.AsArray().Select(change => $"{change!["label"]}: {change["to"]}")];
}
