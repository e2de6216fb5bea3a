using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Journey;

/// <summary>Publishing now or at a set time, correcting, hiding, and what the public sees of it.</summary>
[Collection(JourneyCollection.Name)]
public sealed class PublicationTests(ApiFactory factory)
{
    [Fact]
    public async Task Publish_WhenATimeIsSet_IsDoneByTheJobOnBehalfOfTheCoordinator()
    {
        var town = await Approved();
        var coordinator = new Desk(await town.Coordinator(), town);
        var at = factory.Clock.GetUtcNow() + TimeSpan.FromMinutes(30);

        var planned = await coordinator.Do("publish", new { at, officialUrl = "https://www.example.gov.cn/a.html" });
        await RunJob();
        planned["status"]!.ToString().ShouldBe("approved");
        planned["publishAt"]!.GetValue<DateTimeOffset>().ShouldBe(at);
        (await coordinator.Report())["status"]!.ToString().ShouldBe("approved");
        (await Page(town)).ShouldBe(404);

        factory.Clock.Advance(TimeSpan.FromMinutes(30));
        await RunJob();
        await RunJob();

        var published = await coordinator.Report();
        published["status"]!.ToString().ShouldBe("published");
        published["publishAt"].ShouldBeNull();
        published["officialUrl"]!.ToString().ShouldBe("https://www.example.gov.cn/a.html");
        var history = (await coordinator.Get("/history")).Json["items"]!.AsArray();
        history.Count.ShouldBe(3);
        history[^1]!["by"]!.ToString().ShouldBe("system");
        history[^1]!["onBehalfOf"]!.ToString().ShouldBe(town.UserOf("coordinator"));
        (await Page(town)).ShouldBe(200);
    }

    [Fact]
    public async Task Publish_WhenReturnedBeforeItsTime_IsNotDone()
    {
        var town = await Approved();
        var coordinator = new Desk(await town.Coordinator(), town);
        await coordinator.Do("publish", new { at = factory.Clock.GetUtcNow() + TimeSpan.FromMinutes(5) });
        await coordinator.Do("return", new { remarks = new[] { new { text = "还有一处" } } });

        factory.Clock.Advance(TimeSpan.FromMinutes(5));
        await RunJob();

        (await coordinator.Report())["status"]!.ToString().ShouldBe("returned");
    }

    [Fact]
    public async Task Correct_WhenUnderWay_LeavesTheFirstRevisionPublicUntilTheSecond()
    {
        var town = await Published();
        var (clerk, signatory, coordinator) = (new Desk(await town.Clerk(), town), new Desk(await town.Signatory(), town), new Desk(await town.Coordinator(), town));
        (await coordinator.Post("/correct", new { reason = " " })).ShouldBe(409, "lifecycle.refused");
        (await clerk.Post("/request-correction", new { reason = "许可数量有误" })).ShouldBe(200).Json["correctionRequests"]![0]!["reason"]!.ToString().ShouldBe("许可数量有误");

        var draft = await coordinator.Do("correct", new { reason = "行政许可数量统计有误" });
        draft["status"]!.ToString().ShouldBe("draft");
        draft["revision"]!.GetValue<int>().ShouldBe(2);
        draft["publishedRevision"]!.GetValue<int>().ShouldBe(1);
        (await clerk.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 4321 } })).ShouldBe(200);
        (await Page(town)).ShouldBe(200).Text.ShouldNotContain("4321");
        foreach (var revision in new[] { 0, 1 })
        {
            (await clerk.Get($"/export?format=json&revision={revision}")).ShouldBe(200).Json["cells"]!["disclosure.licensing.decisions"]!.GetValue<int>().ShouldBe(120);
        }

        (await clerk.Get("/export?format=json&revision=2")).ShouldBe(404);
        (await clerk.Get("/export?format=json")).ShouldBe(200).Json["cells"]!["disclosure.licensing.decisions"]!.GetValue<int>().ShouldBe(4321);

        await signatory.Do("submit");
        await coordinator.Do("approve");
        await coordinator.Do("publish");

        var page = (await Page(town)).ShouldBe(200).Text;
        page.ShouldContain("4321");
        page.ShouldContain("行政许可数量统计有误");
        (await Page(town, "?revision=1")).ShouldBe(200).Text.ShouldNotContain("4321");
        (await Page(town, "?revision=3")).ShouldBe(404);
        (await coordinator.Report())["correctionRequests"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task TakeDown_WhenDone_HidesEveryRevisionBehindItsReason()
    {
        var town = await Published();
        var coordinator = new Desk(await town.Coordinator(), town);
        (await coordinator.Post("/restore", new { reason = "无" })).ShouldBe(409, "lifecycle.refused");

        await coordinator.Do("take-down", new { reason = "附件涉及个人信息" });

        foreach (var query in new[] { "", "?revision=1" })
        {
            var hidden = (await Page(town, query)).ShouldBe(200).Text;
            hidden.ShouldContain("附件涉及个人信息");
            hidden.ShouldNotContain("物业管理");
        }

        (await factory.Anonymous().Get($"/open/{town.Id}/{ApiFactory.Year}")).ShouldBe(200).Text.ShouldNotContain($"/{Desk.Agency}\"");
        (await coordinator.Post("/take-down", new { reason = "再撤一次" })).ShouldBe(409, "lifecycle.refused");
        await coordinator.Do("restore", new { reason = "已整改" });
        (await Page(town)).ShouldBe(200).Text.ShouldContain("物业管理");
        (await factory.Anonymous().Get($"/open/{town.Id}/{ApiFactory.Year}")).ShouldBe(200).Text.ShouldContain($"/{Desk.Agency}\"");
    }

    [Fact]
    public async Task TakeDown_WhenACorrectionIsPublished_KeepsTheOldRevisionHidden()
    {
        var town = await Published();
        var (coordinator, signatory) = (new Desk(await town.Coordinator(), town), new Desk(await town.Signatory(), town));
        await coordinator.Do("take-down", new { reason = "附件涉及个人信息" });
        await coordinator.Do("correct", new { reason = "删去个人信息" });
        (await signatory.Patch(new { sections = new { overview = "本年度工作平稳。" } })).ShouldBe(200);
        await signatory.Do("submit");
        await coordinator.Do("approve");
        await coordinator.Do("publish");

        (await Page(town)).ShouldBe(200).Text.ShouldContain("本年度工作平稳");
        var old = (await Page(town, "?revision=1")).ShouldBe(200).Text;
        old.ShouldContain("附件涉及个人信息");
        old.ShouldNotContain("物业管理");
        (await coordinator.Post("/restore", new { reason = "无" })).ShouldBe(409, "lifecycle.refused");
    }

    [Fact]
    public async Task Page_WhenOnlyItsHeadIsAsked_IsThere()
    {
        var town = await Published();

        (await factory.Anonymous().Send(HttpMethod.Head, $"/open/{town.Id}/{ApiFactory.Year}/{Desk.Agency}")).ShouldBe(200);
    }

    [Fact]
    public async Task Page_WhenTheReportIsNotPublished_IsNotThere()
    {
        var town = await Approved();

        (await Page(town)).ShouldBe(404);
        (await factory.Anonymous().Get($"/open/{town.Id}/{ApiFactory.Year}")).ShouldBe(200).Text.ShouldNotContain(Jurisdiction.NameOf(Desk.Agency));
    }

    private async Task RunJob() => (await (await factory.Admin()).Post("/api/v1/jobs/publish-due/run")).ShouldBe(200).Json["state"]!.ToString().ShouldBe("succeeded");

    private Task<Answer> Page(Jurisdiction town, string query = "") => factory.Anonymous().Get($"/open/{town.Id}/{ApiFactory.Year}/{Desk.Agency}{query}");

    private async Task<Jurisdiction> Approved()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var signatory = new Desk(await town.Signatory(), town);
        await signatory.Write();
        await signatory.Do("submit");
        await new Desk(await town.Coordinator(), town).Do("approve");
        return town;
    }

    private async Task<Jurisdiction> Published()
    {
        var town = await Approved();
        await new Desk(await town.Coordinator(), town).Do("publish");
        return town;
    }
}
