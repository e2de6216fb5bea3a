using System.Text.RegularExpressions;
using Workflow.Journey.Tests.Driving;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Starting;

public sealed partial class DemoTests(ITestOutputHelper output)
{
    private static readonly string[] States = ["draft", "submitted", "returned", "approved", "published"];

    [Fact]
    public async Task Demo_WhenStartedTwice_ShowsEveryStateAndChangesNothing()
    {
        await using var product = await Product.StartDemo();
        output.WriteLine($"first start with --demo: ready after {product.Server.ReadyAfter.TotalSeconds:F2} s");
        var people = await SignInAll(product);
        var tenants = (await people["admin"].GetOk("/api/v1/tenants")).Json.List("items").Select(tenant => tenant.Text("id")).ToList();
        tenants.Count.ShouldBe(2);
        foreach (var tenant in tenants)
        {
            var rows = (await people[$"{tenant}-coordinator"].GetOk($"/api/v1/tenants/{tenant}/reports?limit=500")).Json.List("items");
            var latest = rows.Max(row => (int)row["year"]!);
            rows.Where(row => (int)row["year"]! == latest).Select(row => row.Text("status")).Distinct().ShouldBe(States, ignoreOrder: true, $"{tenant} {latest}");
        }

        var before = await Everything(people, tenants);
        await product.Kill();
        await product.Restart();
        output.WriteLine($"second start with --demo: ready after {product.Server.ReadyAfter.TotalSeconds:F2} s");
        (await Everything(people, tenants)).ShouldBe(before);
        (await SignInAll(product)).Keys.ShouldBe(people.Keys);
    }

    /// <summary>Signs in with every account on the console, and the password beside them.</summary>
    private static async Task<Dictionary<string, Caller>> SignInAll(Product product)
    {
        var lines = product.Server.Lines.SkipWhile(line => !line.Contains("demo accounts", StringComparison.Ordinal)).ToList();
        var password = Password().Match(lines[0]).Groups["password"].Value;
        var people = new Dictionary<string, Caller>();
        foreach (var account in lines.Skip(1).Select(line => Account().Match(line)).TakeWhile(match => match.Success))
        {
            var user = account.Groups["user"].Value;
            people[user] = await product.SignIn(user, password);
        }

        people.Count.ShouldBeGreaterThan(5);
        return people;
    }

    /// <summary>Every list and every report of both tenants, with versions.</summary>
    private static async Task<string> Everything(Dictionary<string, Caller> people, List<string> tenants)
    {
        var seen = new List<string>();
        foreach (var tenant in tenants)
        {
            var coordinator = people[$"{tenant}-coordinator"];
            string[] lists = [$"/api/v1/tenants/{tenant}/agencies", $"/api/v1/tenants/{tenant}/users", $"/api/v1/tenants/{tenant}/reports?limit=500"];
            foreach (var list in lists)
            {
                seen.Add(JsonReading.Ordered((await coordinator.GetOk(list)).Text));
            }

            foreach (var row in (await coordinator.GetOk(lists[^1])).Json.List("items"))
            {
                seen.Add(JsonReading.Ordered((await coordinator.GetOk($"/api/v1/tenants/{tenant}/agencies/{row.Text("agency")}/reports/{(int)row["year"]!}")).Text));
            }
        }

        return string.Join('\n', seen);
    }

    [GeneratedRegex(@"with the password (?<password>\S+):$")]
    private static partial Regex Password();

    [GeneratedRegex(@"^  (?<user>[a-z0-9-]+)\s")]
    private static partial Regex Account();
}
