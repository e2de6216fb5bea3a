using System.Net;
using Workflow.Journey.Tests.Driving;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Starting;

public sealed class SecondStartTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Start_WhenDataIsAlreadyThere_IsReadyAndKnowsIt()
    {
        await using var product = await Product.Start();
        output.WriteLine($"first start, empty store: ready after {product.Server.ReadyAfter.TotalSeconds:F2} s");
        var coordinator = await Cast.Make(product, "luming", [("bureau", "鹿鸣县水利局", "department")], 2020);
        var tenants = await coordinator.GetOk("/api/v1/tenants");
        await product.Kill();

        await product.Restart();
        output.WriteLine($"second start, same data: ready after {product.Server.ReadyAfter.TotalSeconds:F2} s");
        (await product.Anyone.Get("/health/ready")).Expect(HttpStatusCode.OK);
        (await coordinator.GetOk("/api/v1/tenants")).Text.ShouldBe(tenants.Text);
        (await product.SignIn(Product.AdminUser, Product.AdminPassword)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Start_WhenNoPasswordIsSet_PrintsOneOnceThatWorks()
    {
        await using var product = await Product.StartUnprepared();
        var printed = product.Server.Lines.Single(line => line.Contains("first platform administrator", StringComparison.Ordinal));
        var password = printed[(printed.LastIndexOf(' ') + 1)..];
        (await product.SignIn(Product.AdminUser, password)).ShouldNotBeNull();

        await product.Kill();
        await product.Restart();
        product.Server.Lines.ShouldNotContain(line => line.Contains("first platform administrator", StringComparison.Ordinal));
        (await product.SignIn(Product.AdminUser, password)).ShouldNotBeNull();
    }
}
