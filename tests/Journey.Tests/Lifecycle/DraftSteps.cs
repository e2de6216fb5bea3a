using System.Net;
using System.Text.Json.Nodes;
using Workflow.Journey.Tests.Driving;

namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>From the clerk's document to the first submission.</summary>
internal static class DraftSteps
{
    public static IReadOnlyList<JourneyStep> All { get; } =
    [
        new("the clerk reads the document without storing it", DryRun),
        new("the clerk imports the document", Import),
        new("submitting is refused with the findings", SubmitTooEarly),
        new("the clerk repairs cells and text", Repair),
        new("the clerk explains what remains", Explain),
        new("the signatory submits", Submit),
    ];

    private static async Task DryRun(JourneyWorld world)
    {
        var before = await world.As(JourneyWorld.Clerk).GetOk(world.ReportPath);
        var read = (await world.As(JourneyWorld.Clerk).Upload($"{world.ReportPath}/import?dryRun=true", world.Document.Text)).Expect(HttpStatusCode.OK);
        ((int?)read.Json["read"]!["cells"]).ShouldBe(198);
        ((string?)read.Json["read"]!["form"]).ShouldBe("2019");
        (await world.As(JourneyWorld.Clerk).GetOk(world.ReportPath)).Text.ShouldBe(before.Text, "a dry run stored something");
    }

    private static async Task Import(JourneyWorld world)
    {
        var read = (await world.As(JourneyWorld.Clerk).Upload($"{world.ReportPath}/import?dryRun=true", world.Document.Text)).Expect(HttpStatusCode.OK);
        var stored = world.Acknowledge(JourneyWorld.Clerk, await world.As(JourneyWorld.Clerk).Upload($"{world.ReportPath}/import", world.Document.Text));
        JsonNode.DeepEquals(stored["content"], read.Json["content"]).ShouldBeTrue("the dry run showed something else than was stored");
        ((string?)stored["status"]).ShouldBe("draft");
    }

    private static async Task SubmitTooEarly(JourneyWorld world)
    {
        var refusal = await world.Refused(JourneyWorld.Both, "submit", null, HttpStatusCode.UnprocessableEntity, world.Document.Refusal);
        refusal.Findings.Select(finding => finding.Text("code")).Distinct().ShouldBe(world.Document.Blocking, ignoreOrder: true, refusal.Text);
    }

    private static async Task Repair(JourneyWorld world)
    {
        var report = await world.Edit(JourneyWorld.Clerk, new { cells = world.Document.Cells, sections = world.Document.Sections });
        foreach (var (cell, number) in world.Document.Cells)
        {
            ((decimal?)report["content"]!["cells"]![cell]).ShouldBe(number, cell);
        }

        report.List("findings").Where(finding => finding.Text("level") == "error").ShouldBeEmpty("the repairs did not mend everything");
    }

    private static async Task Explain(JourneyWorld world)
    {
        var open = (await world.Report(JourneyWorld.Clerk)).List("findings").Where(NeedsExplanation).ToList();
        open.ShouldNotBeEmpty("this document was to leave something to explain");
        var report = await world.Edit(JourneyWorld.Clerk, new { explanations = open.ToDictionary(finding => finding.Text("fingerprint"), finding => $"已核对：{finding.Text("code")}") });
        report.List("findings").Where(NeedsExplanation).ShouldBeEmpty();
        foreach (var finding in open)
        {
            report.List("findings").Single(other => other.Text("fingerprint") == finding.Text("fingerprint"))["explanation"]!.Text("text").ShouldBe($"已核对：{finding.Text("code")}");
        }
    }

    private static async Task Submit(JourneyWorld world)
    {
        var report = await world.Do(JourneyWorld.Both, "submit");
        ((string?)report["status"]).ShouldBe("submitted");
        ((int?)report["receipt"]!["number"]).ShouldBe(1);
        ((string?)report["receipt"]!["by"]).ShouldBe(JourneyWorld.Both);
    }

    private static bool NeedsExplanation(JsonNode finding) =>
        finding.Text("level") == "warning" && (bool)finding["assessable"]! && finding["explanation"] is null;
}
