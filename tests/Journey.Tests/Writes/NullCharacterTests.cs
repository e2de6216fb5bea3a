using System.Net;
using System.Net.Sockets;
using System.Text;
using Workflow.Journey.Tests.Driving;
using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Journey.Tests.Writes;

/// <summary>U+0000 in every place that a client can put it, on the database that refuses it.</summary>
public sealed class NullCharacterTests : IAsyncLifetime
{
    private const string Tenant = "/api/v1/tenants/linfeng";
    private const string Report = $"{Tenant}/agencies/bureau/reports/2020";
    private string postgres = "";

    public async Task InitializeAsync() => postgres = await PostgresServer.CreateDatabase();

    [Fact]
    public async Task Requests_WithTheNullCharacterAnywhere_AreNeverAnErrorOfOurs()
    {
        await using var product = await Product.Start(postgres);
        var coordinator = await Cast.Make(product, "linfeng", [("bureau", "林枫县水利局", "department")], 2020);
        var admin = await product.SignIn(Product.AdminUser, Product.AdminPassword);
        (Caller Caller, HttpMethod Method, string Path, string? Body)[] requests =
        [
            (product.Anyone, HttpMethod.Get, "/open/receipts/a%00b", null),
            (product.Anyone, HttpMethod.Get, "/open/linfeng/2020/b%00u", null),
            (coordinator, HttpMethod.Get, $"{Tenant}/agencies?q=%00", null),
            (coordinator, HttpMethod.Get, $"{Tenant}/agencies?cursor=a%00", null),
            (coordinator, HttpMethod.Get, $"{Tenant}/reports?cursor=2020.%00", null),
            (coordinator, HttpMethod.Get, $"{Tenant}/agencies/a%00b", null),
            (coordinator, HttpMethod.Get, "/api/v1/operations/linfeng-%00", null),
            (coordinator, HttpMethod.Post, $"{Report}/publish", """{"officialUrl":"https://www.example.org/\u0000"}"""),
            (coordinator, HttpMethod.Post, $"{Report}/record", """{"publishedOn":"2021-01-20","officialUrl":"https://www.example.org/\u0000"}"""),
            (coordinator, HttpMethod.Post, $"{Report}/return", """{"remarks":[{"cell":"a\u0000","text":"b"}]}"""),
            (coordinator, HttpMethod.Patch, $"{Report}/content", """{"cells":{"requests.new.natural\u0000":3}}"""),
            (coordinator, HttpMethod.Patch, $"{Report}/content", """{"cells":{"requests.new.natural":"\u0000"}}"""),
            (coordinator, HttpMethod.Patch, $"{Report}/content", """{"sections":{"over\u0000":"b"}}"""),
            (coordinator, HttpMethod.Patch, $"{Report}/content", """{"explanations":{"\u0000":"b"}}"""),
            (admin, HttpMethod.Put, $"{Tenant}/users/somebody", """{"name":"某人","password":"a-long-password","roles":[{"role":"clerk","agency":"b\u0000"}]}"""),
            (admin, HttpMethod.Put, $"{Tenant}/agencies/other", """{"name":"某局","kind":"department","contacts":[{"name":"某人","email":"a\u0000@b","role":"clerk"}]}"""),
            (admin, HttpMethod.Put, "/api/v1/tenants/elsewhere", """{"name":"某县","level":"county","timeZone":"Asia/\u0000"}"""),
            (product.Anyone, HttpMethod.Post, "/api/v1/sessions", """{"user":"\u0000","password":"\u0000"}"""),
        ];
        foreach (var (caller, method, path, body) in requests)
        {
            using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            var answer = await caller.Send(method, path, content);

            ((int)answer.Status).ShouldBeLessThan(500, $"{answer.Request} {body}: {answer.Text}");
        }

        (await admin.Get($"{Tenant}/users/somebody")).Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound]);
        (await Raw(product.Server.Address, $"GET {Tenant}/reports HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer {coordinator.Token}\r\nAccept-Language: a\0b\r\nConnection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 400");
        (await Raw(product.Server.Address, $"PUT {Tenant}/agencies/x1 HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer {admin.Token}\r\nIdempotency-Key: a\0b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 400");
    }

    public Task DisposeAsync() => PostgresServer.DropDatabase(postgres);

    private static async Task<string> Raw(Uri server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
    }
}
