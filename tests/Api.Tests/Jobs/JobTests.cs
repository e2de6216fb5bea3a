using Workflow.Api.Tests.Registry;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Jobs;

/// <summary>Looking at jobs and running them by hand.</summary>
[Collection(RegistryCollection.Name)]
public sealed class JobTests(ApiFactory factory)
{
    [Fact]
    public async Task Run_ByThePlatformsAdministrator_WaitsForTheEndAndIsRecorded()
    {
        var admin = await factory.Admin();

        var run = (await admin.Post("/api/v1/jobs/housekeeping/run", new { asOf = "2027-01-01T00:10:00+08:00" })).ShouldBe(200).Json;

        (run["state"]!.ToString(), run["askedBy"]!.ToString(), run["asOf"]!.ToString()).ShouldBe(("succeeded", "admin", "2026-12-31T16:10:00Z"));
        run["durationMs"]!.GetValue<long>().ShouldBeGreaterThanOrEqualTo(0);
        var job = (await admin.Get("/api/v1/jobs")).ShouldBe(200).Json["items"]!.AsArray().Single(item => item!["job"]!.ToString() == "housekeeping")!;
        job["last"]!.ToJsonString().ShouldBe(run.ToJsonString());
        job["next"]!.ToString().ShouldBe("2026-01-12T19:40:00Z");
        job["schedule"]!.ToString().ShouldBe("40 3 * * *");
        job["last"]!["process"]!.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Run_WhenThereIsNoSuchJob_Answers404() => (await (await factory.Admin()).Post("/api/v1/jobs/nonsense/run")).ShouldBe(404, "resource.notFound");

    [Theory]
    [InlineData("tenantAdmin")]
    [InlineData("coordinator")]
    [InlineData("auditor")]
    public async Task Jobs_ForWhoIsOfOneTenant_AreForbidden(string role)
    {
        var client = await (await Jurisdiction.Make(factory)).Person(role, null);

        (await client.Get("/api/v1/jobs")).ShouldBe(403, "role.forbidden");
        (await client.Post("/api/v1/jobs/housekeeping/run")).ShouldBe(403, "role.forbidden");
    }
}
