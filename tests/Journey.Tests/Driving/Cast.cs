using System.Net;

namespace Workflow.Journey.Tests.Driving;

/// <summary>Makes a tenant with agencies and one coordinator who may write every report, and opens a year.</summary>
internal static class Cast
{
    public const string Password = "journey-people-7";
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(60);

    /// <param name="agencies">Id, name and kind of each.</param>
    /// <returns>The coordinator.</returns>
    public static async Task<Caller> Make(Product product, string tenant, IEnumerable<(string Id, string Name, string Kind)> agencies, int year)
    {
        var admin = await product.SignIn(Product.AdminUser, Product.AdminPassword);
        (await admin.Put($"/api/v1/tenants/{tenant}", new { name = $"{tenant}县", level = "county" })).Expect(HttpStatusCode.Created);
        foreach (var (id, name, kind) in agencies)
        {
            (await admin.Put($"/api/v1/tenants/{tenant}/agencies/{id}", new { name, kind })).Expect(HttpStatusCode.Created);
        }

        var user = $"{tenant}-coordinator";
        (await admin.Put($"/api/v1/tenants/{tenant}/users/{user}", new { name = "白协调", password = Password, roles = new[] { new { role = "coordinator" } } })).Expect(HttpStatusCode.Created);
        var coordinator = await product.SignIn(user, Password);
        var started = (await coordinator.Post($"/api/v1/tenants/{tenant}/cycles/{year}/open")).Expect(HttpStatusCode.Accepted);
        await Finished(coordinator, started.Json.Text("id"));
        return coordinator;
    }

    /// <summary>Waits until an operation has done all that it has to do.</summary>
    public static async Task Finished(Caller coordinator, string operation)
    {
        using var patience = new CancellationTokenSource(LongestOpening);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(25));
        var state = await coordinator.GetOk($"/api/v1/operations/{operation}");
        while (state.Json.Text("state") == "running")
        {
            await poll.WaitForNextTickAsync(patience.Token);
            state = await coordinator.GetOk($"/api/v1/operations/{operation}");
        }

        state.Json.Text("state").ShouldBe("succeeded", state.Text);
    }
}
