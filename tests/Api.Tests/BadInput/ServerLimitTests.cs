using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>Bodies that the server itself stops, before the product has counted them.</summary>
[Collection(BadInputCollection.Name)]
public sealed class ServerLimitTests(ApiFactory factory)
{
    [Theory]
    [InlineData("import", "multipart/form-data; boundary=x")]
    [InlineData("import", "text/plain")]
    [InlineData("submit", "application/json")]
    public async Task Write_WhenTheServerStopsTheBody_Answers413(string below, string type)
    {
        var town = await Jurisdiction.WithDraft(factory);
        var signatory = await town.Signatory();
        var draft = await Untouched.Of(town, new Desk(signatory, town));
        await using var limited = factory.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, CutOffBodies>()));
        var client = new ApiClient(limited.CreateClient()) { Token = signatory.Token };
        using var body = new StringContent("--x", Encoding.UTF8);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        (await client.Send(HttpMethod.Post, $"{draft.Desk.Path}/{below}", body, ifMatch: "*", key: "limited")).ShouldBe(413, "request.tooLarge");

        await draft.ShouldHold();
    }
}
