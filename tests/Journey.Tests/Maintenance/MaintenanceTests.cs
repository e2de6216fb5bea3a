using System.Net;
using System.Text.Json.Nodes;
using Workflow.Journey.Tests.Driving;
using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Journey.Tests.Maintenance;

public sealed class MaintenanceTests : IAsyncLifetime
{
    private string postgres = "";

    public async Task InitializeAsync() => postgres = await PostgresServer.CreateDatabase();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Backup_WhenRestored_BringsBackThatMomentAndNoSession(bool onPostgres)
    {
        await using var product = await Product.Start(onPostgres ? postgres : null);
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
    public async Task Backup_OfOneDatabase_IsRestoredOnTheOther()
    {
        await using var product = await Product.Start();
        var backup = product.FileBeside("backup.db");
        await Cast.Make(product, "luming", [("bureau", "鹿鸣县水利局", "department")], 2020);
        (await product.Run("backup", backup)).Expect(0);
        (await VerbRun.Of(postgres, "restore", backup)).Expect(0);
        (await VerbRun.Of(postgres, "verify")).Expect(0);
        await using var moved = await Product.Start(postgres);

        var admin = await moved.SignIn(Product.AdminUser, Product.AdminPassword);
        (await admin.GetOk("/api/v1/tenants")).Json.List("items").Select(tenant => tenant.Text("id")).ShouldBe(["luming"]);
        var coordinator = await moved.SignIn("luming-coordinator", Cast.Password);
        var report = "/api/v1/tenants/luming/agencies/bureau/reports/2020";
        (await coordinator.Patch($"{report}/content", new { cells = new Dictionary<string, int> { ["requests.new.natural"] = 3 } })).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Verify_OfTheDemoWhileItServes_FindsNothing(bool onPostgres)
    {
        await using var product = await Product.StartDemo(onPostgres ? postgres : null);
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
        (await VerbRun.Of(postgres, "verify")).Expect(2).Errors.ShouldContain("no store");
        (await VerbRun.Of("Host=127.0.0.1;Port=1", "verify")).Expect(2).Errors.ShouldNotBeEmpty();
        File.Exists(data.Database).ShouldBeFalse();
    }

    public Task DisposeAsync() => PostgresServer.DropDatabase(postgres);
}
