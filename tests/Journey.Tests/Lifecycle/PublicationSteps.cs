using System.Net;
using Workflow.Journey.Tests.Driving;

namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>From the first publication through a correction to the second, and a look back.</summary>
internal static class PublicationSteps
{
    private const string CorrectedCell = "disclosure.otherServices.decisions";
    private const int CorrectedNumber = 73191;
    private const string Reason = "对外管理服务事项的办件量统计有误。";

    public static IReadOnlyList<JourneyStep> All { get; } =
    [
        new("nothing is public before the publication", IsHidden),
        new("the coordinator publishes", Publish),
        new("the public reads revision 1", ReadFirst),
        new("correcting without a reason is refused", world => world.Refused(JourneyWorld.Coordinator, "correct", new { }, HttpStatusCode.Conflict, "lifecycle.refused")),
        new("the coordinator opens a correction", Correct),
        new("the clerk edits a cell", Edit),
        new("the signatory submits the correction", world => Move(world, JourneyWorld.Both, "submit", "submitted")),
        new("the coordinator approves the correction", world => Move(world, JourneyWorld.Coordinator, "approve", "approved")),
        new("the public still reads revision 1", IsStillFirst),
        new("the coordinator publishes revision 2", PublishAgain),
        new("the public reads revision 2, and revision 1 where it asks for it", ReadBoth),
        new("history, versions and receipts hold", LookBack),
    ];

    private static Task<string> Page(JourneyWorld world, string query = "") => Read(world, world.OpenPath + query);

    /// <summary>A page as a reader sees it: the encoder of the pages writes Chinese as numbers.</summary>
    private static async Task<string> Read(JourneyWorld world, string path) => WebUtility.HtmlDecode((await world.Product.Anyone.GetOk(path)).Text);

    private static async Task IsHidden(JourneyWorld world) => (await world.Product.Anyone.Get(world.OpenPath)).Status.ShouldBe(HttpStatusCode.NotFound);

    private static async Task Publish(JourneyWorld world)
    {
        var report = await world.Do(JourneyWorld.Coordinator, "publish", new { officialUrl = "https://www.luming.example/zwgk/report.html" });
        ((string?)report["status"]).ShouldBe("published");
        ((int?)report["publishedRevision"]).ShouldBe(1);
    }

    private static async Task ReadFirst(JourneyWorld world)
    {
        world.FirstRevision = await Page(world);
        world.FirstRevision.ShouldContain(world.Document.AgencyName);
        world.FirstRevision.ShouldContain("https://www.luming.example/zwgk/report.html");
        (await Read(world, $"/open/{JourneyWorld.Tenant}/{world.Document.Year}")).ShouldContain(world.Document.AgencyName);
    }

    private static async Task Correct(JourneyWorld world)
    {
        var report = await world.Do(JourneyWorld.Coordinator, "correct", new { reason = Reason });
        ((string?)report["status"]).ShouldBe("draft");
        ((int?)report["revision"]).ShouldBe(2);
        ((int?)report["publishedRevision"]).ShouldBe(1);
        (await Page(world)).ShouldBe(world.FirstRevision);
    }

    private static async Task Edit(JourneyWorld world)
    {
        var report = await world.Edit(JourneyWorld.Clerk, new { cells = new Dictionary<string, int> { [CorrectedCell] = CorrectedNumber } });
        ((int?)report["content"]!["cells"]![CorrectedCell]).ShouldBe(CorrectedNumber);
    }

    private static async Task Move(JourneyWorld world, string who, string act, string status) =>
        ((string?)(await world.Do(who, act))["status"]).ShouldBe(status);

    private static async Task IsStillFirst(JourneyWorld world) => (await Page(world)).ShouldBe(world.FirstRevision);

    private static async Task PublishAgain(JourneyWorld world)
    {
        var report = await world.Do(JourneyWorld.Coordinator, "publish");
        ((string?)report["status"]).ShouldBe("published");
        ((int?)report["publishedRevision"]).ShouldBe(2);
        report.List("publications").Count.ShouldBe(2);
    }

    private static async Task ReadBoth(JourneyWorld world)
    {
        var number = CorrectedNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);
        world.FirstRevision.ShouldNotContain(number);
        var second = await Page(world);
        second.ShouldContain(number);
        second.ShouldContain(Reason);
        (await Page(world, "?revision=2")).ShouldBe(second);
        var first = await Page(world, "?revision=1");
        first.ShouldNotContain(number);
        first.ShouldContain(world.Document.AgencyName);
    }

    private static async Task LookBack(JourneyWorld world)
    {
        var coordinator = world.As(JourneyWorld.Coordinator);
        var history = (await coordinator.GetOk($"{world.ReportPath}/history")).Json;
        ((bool)history["verified"]!).ShouldBeTrue();
        history.List("items").Select(entry => entry.Text("trigger"))
            .ShouldBe(["submit", "return", "submit", "approve", "publish", "correct", "submit", "approve", "publish"]);

        var receipts = (await coordinator.GetOk($"{world.ReportPath}/versions")).Json.List("items");
        receipts.Select(receipt => (int)receipt["number"]!).ShouldBe([1, 2, 3], ignoreOrder: true);
        foreach (var receipt in receipts)
        {
            var version = (await coordinator.GetOk($"{world.ReportPath}/versions/{(int)receipt["number"]!}")).Json;
            ((int?)version["content"]!["cells"]![CorrectedCell] == CorrectedNumber).ShouldBe((int)receipt["number"]! == 3);
            var page = await Read(world, receipt.Text("url"));
            page.ShouldContain(receipt.Text("contentHash"));
            page.ShouldContain(world.Document.AgencyName);
        }

        (await world.Product.Anyone.Get($"/open/receipts/{new string('0', 64)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
