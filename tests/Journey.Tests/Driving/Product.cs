using System.Net;

namespace Workflow.Journey.Tests.Driving;

/// <summary>The product with its data; its process may be killed and started again any time.</summary>
internal sealed class Product : IAsyncDisposable
{
    public const string AdminUser = "admin";
    public const string AdminPassword = "journey-admin-7";

    private readonly DataFolder data = new();
    private readonly string store;
    private readonly string? adminPassword;
    private readonly IReadOnlyList<string> arguments;
    private ServerProcess? server;

    private Product(string? connection, string? adminPassword, IReadOnlyList<string> arguments) =>
        (store, this.adminPassword, this.arguments) = (connection ?? data.Database, adminPassword, arguments);

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(60) };

    public ServerProcess Server => server ?? throw new InvalidOperationException("The product is not running.");

    public Caller Anyone => new(this, null);

    /// <param name="connection">The storage setting; null for a file of its own.</param>
    public static Task<Product> Start(string? connection = null) => Start(connection, AdminPassword, []);

    public static Task<Product> StartDemo(string? connection = null) => Start(connection, null, ["--demo"]);

    /// <summary>Nobody has chosen a password for the administrator.</summary>
    public static Task<Product> StartUnprepared() => Start(null, null, []);

    public async Task<Caller> SignIn(string user, string password)
    {
        var answer = (await Anyone.Post("/api/v1/sessions", new { user, password })).Expect(HttpStatusCode.Created);
        return new Caller(this, answer.Json.Text("token"));
    }

    /// <summary>A file beside the data.</summary>
    public string FileBeside(string name) => data.File(name);

    /// <summary>Runs the product with a verb, as a process of its own on the same data.</summary>
    public Task<VerbRun> Run(params string[] arguments) => VerbRun.Of(store, arguments);

    public Task Kill() => Server.Kill();

    public async Task Restart()
    {
        await Server.DisposeAsync();
        server = await ServerProcess.Start(store, adminPassword, arguments);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        Http.Dispose();
        data.Dispose();
    }

    private static async Task<Product> Start(string? connection, string? adminPassword, IReadOnlyList<string> arguments)
    {
        var product = new Product(connection, adminPassword, arguments);
        try
        {
            product.server = await ServerProcess.Start(product.store, adminPassword, arguments);
            return product;
        }
        catch
        {
            await product.DisposeAsync();
            throw;
        }
    }
}
