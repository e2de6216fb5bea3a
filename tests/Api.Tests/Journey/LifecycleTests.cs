using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Journey;

/// <summary>The way of one report through its states.</summary>
[Collection(JourneyCollection.Name)]
public sealed class LifecycleTests(ApiFactory factory)
{
    [Fact]
    public async Task Report_WhenEverybodyDoesTheirPart_GoesFromDraftToPublished()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var (clerk, signatory, coordinator) = (new Desk(await town.Clerk(), town), new Desk(await town.Signatory(), town), new Desk(await town.Coordinator(), town));

        (await clerk.Write())["status"]!.GetValue<string>().ShouldBe("draft");
        (await signatory.Do("submit"))["status"]!.GetValue<string>().ShouldBe("submitted");
        (await signatory.Do("withdraw"))["status"]!.GetValue<string>().ShouldBe("draft");
        await signatory.Do("submit");
        var returned = await coordinator.Do("return", new { remarks = new object[] { new { cell = "requests.new.natural", text = "请核对申请数" }, new { section = "problems", text = "请写明时限" }, new { text = "请通读一遍" } } });
        returned["status"]!.GetValue<string>().ShouldBe("returned");
        var remarks = returned["remarks"]!.AsArray();
        remarks.Select(remark => remark!["state"]!.GetValue<string>()).ShouldBe(["open", "open", "open"]);

        (await signatory.Post("/submit")).ShouldBe(409, "lifecycle.refused").Json["reasons"]!.AsArray().ShouldHaveSingleItem();
        foreach (var remark in remarks)
        {
            await clerk.Do($"remarks/{remark!["id"]}/answer", new { text = "已核对" });
        }

        await signatory.Do("submit");
        (await coordinator.Do("approve"))["status"]!.GetValue<string>().ShouldBe("approved");
        var published = await coordinator.Do("publish", new { officialUrl = "https://www.example.gov.cn/report.html" });

        published["status"]!.GetValue<string>().ShouldBe("published");
        published["publishedRevision"]!.GetValue<int>().ShouldBe(1);
        published["officialUrl"]!.GetValue<string>().ShouldBe("https://www.example.gov.cn/report.html");
        published["remarks"]!.AsArray().ShouldAllBe(remark => remark!["state"]!.GetValue<string>() == "closed");
    }
}
