using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Documents.Tools;

namespace Workflow.Api.Tests.Support;

/// <summary>The product as it starts, on a store of its own that is deleted afterwards, at a time that stands still.</summary>
public sealed class ApiFactory : WebApplicationFactory<Program>
{
    public const string AdminPassword = "first-of-all-9";
    public const int Year = 2025;
    public const int LastYear = Year - 1;

    private readonly string folder = Directory.CreateTempSubdirectory("workflow-api-tests-").FullName;
    private readonly SemaphoreSlim gate = new(1);
    private ApiClient? admin;

    /// <summary>A Monday in January, ten in the morning at Beijing: the year that is reported on has ended.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 12, 2, 0, 0, TimeSpan.Zero));

    internal IReadOnlyList<MappedRoute> Routes =>
        [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(MappedRoute.Of)];

    internal ApiClient Anonymous() =>
        new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false }));

    /// <summary>Signs in as a person does.</summary>
    internal async Task<ApiClient> CreateClient(string user, string password)
    {
        var client = Anonymous();
        var answer = (await client.Post("/api/v1/sessions", new { user, password })).ShouldBe(201);
        client.Token = answer.Json["token"]!.GetValue<string>();
        return client;
    }

    /// <summary>The platform administrator, who is there from the start.</summary>
    internal async Task<ApiClient> Admin()
    {
        await gate.WaitAsync();
        try
        {
            return admin ??= await CreateClient("admin", AdminPassword);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>After the clock was moved past the end of a session.</summary>
    internal async Task SignAdminInAgain() => (await Admin()).Token = (await CreateClient("admin", AdminPassword)).Token;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Workflow:Storage:ConnectionString", Path.Combine(folder, "workflow.db"));
        builder.UseSetting("Workflow:Bootstrap:AdminPassword", AdminPassword);
        // A test runs a job when it wants to; woken by themselves they would open years beside it.
        builder.UseSetting("Workflow:Jobs:Recurring", "false");
        // The clock stands still, so nothing may wait for it.
        builder.UseSetting("Workflow:Shutdown:Notice", "00:00:00");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock).AddSingleton<IToolRunner, MissingTools>());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            gate.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }
}
