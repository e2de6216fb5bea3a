using System.Net;
using Workflow.Journey.Tests.Driving;

namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>From the review through two remarks to the approval.</summary>
internal static class ReviewSteps
{
    private const string RemarkedCell = "disclosure.licensing.decisions";
    private const string RemarkedSection = "problems";

    public static IReadOnlyList<JourneyStep> All { get; } =
    [
        new("the coordinator takes the review up", TakeUp),
        new("withdrawing is refused during the review", world => Refused(world, "withdraw")),
        new("returning without a remark is refused", world => world.Refused(JourneyWorld.Coordinator, "return", new { remarks = Array.Empty<object>() }, HttpStatusCode.Conflict, "lifecycle.refused")),
        new("the coordinator returns the report with two remarks", Return),
        new("submitting with no remark answered is refused", world => Refused(world, "submit")),
        new("the clerk answers the remark on the cell", world => Answer(world, remark => remark["cell"] is not null, "已与许可台账核对一致。")),
        new("submitting with one remark answered is refused", world => Refused(world, "submit")),
        new("the clerk answers the remark on the section", world => Answer(world, remark => remark["section"] is not null, "完成时限已写入工作计划。")),
        new("the signatory submits again", SubmitAgain),
        new("approving is refused to the one who submitted", ApproveOwn),
        new("another coordinator approves", Approve),
    ];

    private static async Task TakeUp(JourneyWorld world)
    {
        var report = await world.Do(JourneyWorld.Coordinator, "review");
        ((string?)report["status"]).ShouldBe("submitted");
        ((string?)report["reviewer"]!["by"]).ShouldBe(JourneyWorld.Coordinator);
    }

    private static async Task Return(JourneyWorld world)
    {
        var remarks = new object[]
        {
            new { cell = RemarkedCell, text = "请与行政许可台账核对。" },
            new { section = RemarkedSection, text = "改进措施请写明完成时限。" },
        };
        var report = await world.Do(JourneyWorld.Coordinator, "return", new { remarks });
        ((string?)report["status"]).ShouldBe("returned");
        var stored = report.List("remarks");
        stored.Count.ShouldBe(2);
        stored.ShouldContain(remark => (string?)remark["cell"] == RemarkedCell && remark["section"] == null && (string?)remark["state"] == "open");
        stored.ShouldContain(remark => (string?)remark["section"] == RemarkedSection && remark["cell"] == null && (string?)remark["state"] == "open");
    }

    private static async Task Answer(JourneyWorld world, Func<System.Text.Json.Nodes.JsonNode, bool> which, string text)
    {
        var id = (await world.Report(JourneyWorld.Clerk)).List("remarks").Single(which).Text("id");
        var report = await world.Do(JourneyWorld.Clerk, $"remarks/{id}/answer", new { text });
        var remark = report.List("remarks").Single(remark => remark.Text("id") == id);
        remark.Text("answer").ShouldBe(text);
        remark.Text("state").ShouldBe("answered");
    }

    private static async Task SubmitAgain(JourneyWorld world)
    {
        var report = await world.Do(JourneyWorld.Both, "submit");
        ((string?)report["status"]).ShouldBe("submitted");
        ((int?)report["receipt"]!["number"]).ShouldBe(2);
    }

    private static async Task ApproveOwn(JourneyWorld world)
    {
        var refusal = await Refused(world, "approve");
        refusal.Json["reasons"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
    }

    private static async Task Approve(JourneyWorld world) =>
        ((string?)(await world.Do(JourneyWorld.Coordinator, "approve"))["status"]).ShouldBe("approved");

    private static async Task<Answer> Refused(JourneyWorld world, string act)
    {
        var refusal = await world.Refused(JourneyWorld.Both, act, null, HttpStatusCode.Conflict, "lifecycle.refused");
        refusal.Json["reasons"]!.AsArray().ShouldNotBeEmpty();
        return refusal;
    }
}
