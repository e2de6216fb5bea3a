using System.Net;
using System.Text.Json.Nodes;
using Workflow.Journey.Tests.Driving;

namespace Workflow.Journey.Tests.Maintenance;

public sealed class MaintenanceTests
{
    [Fact]
    public async Task Backup_WhenRestored_BringsBackThatMomentAndNoSession()
    {
        await using var product = await Product.Start();
        var backup = product.FileBeside("backup.db");
        var early = await Cast.Make(product, "luming", [("bureau", "鹿鸣县水利局", "department")], 2020);
        (await product.Run("backup", backup)).Expect(0).Output.ShouldContain(backup);
        await Cast.Make(product, "later", [("bureau", "晚来县水利局", "department")], 2020);
        (await product.Run("verify")).Expect(0);
        (await product.Run("restore", backup, "--force")).Expect(1).Errors.ShouldContain("in use");

        await product.Kill();
        (await product.Run("restore", backup)).Expect(1).Errors.ShouldContain("--force");
        (await product.Run("restore", backup, "--force")).Expect(0).Output.ShouldContain("kept in");
        (await product.Run("verify")).Expect(0);
        await product.Restart();

        (await early.Get("/api/v1/tenants")).Expect(HttpStatusCode.Unauthorized);
        var admin = await product.SignIn(Product.AdminUser, Product.AdminPassword);
        (await admin.GetOk("/api/v1/tenants")).Json.List("items").Select(tenant => tenant.Text("id")).ShouldBe(["luming"]);
    }

    [Fact]
    public async Task Verify_OfTheDemoWhileItServes_FindsNothing()
    {
        await using var product = await Product.StartDemo();
        var lines = (await product.Run("verify", "--json")).Expect(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var end = JsonNode.Parse(lines.ShouldHaveSingleItem())!;
        ((long)end["reports"]!).ShouldBeGreaterThan(20);
        ((long)end["differences"]!).ShouldBe(0);
    }

    [Fact]
    public async Task Verbs_WithWrongArgumentsOrNoStore_EndWithTwo()
    {
        using var data = new DataFolder();

        (await VerbRun.Of(data.Database, "verify")).Expect(2).Errors.ShouldContain(data.Database);
        (await VerbRun.Of(data.Database, "verify", "--wrong")).Expect(2);
        (await VerbRun.Of(data.Database, "restore")).Expect(2);
        (await VerbRun.Of("Host=127.0.0.1;Port=1", "verify")).Expect(2).Errors.ShouldNotBeEmpty();
        File.Exists(data.Database).ShouldBeFalse();
    }
}
