using System.Text;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Journey;

/// <summary>The acts of those who write and review: nil, complete, verdicts, claims.</summary>
[Collection(JourneyCollection.Name)]
public sealed class WritingTests(ApiFactory factory)
{
    [Fact]
    public async Task Nil_WhenNothingStandsInTheWay_FillsAndMarksEveryBlank()
    {
        var town = await Jurisdiction.WithDraft(factory);

        var content = (await new Desk(await town.Clerk(), town).Do("nil"))["content"]!;

        content["cells"]!.AsObject().ShouldAllBe(cell => cell.Value!.GetValue<decimal>() == 0);
        content["marks"]!.AsObject().Count.ShouldBe(200);
        content["marks"]!.AsObject().ShouldAllBe(mark => mark.Value!.ToString() == "nil");
    }

    [Fact]
    public async Task Nil_WhenACountIsNotZero_IsRefusedAndSaysWhich()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 3 } });
        var before = (await clerk.Get()).Body;

        (await clerk.Post("/nil")).ShouldBe(422, "nil.refused").Json["detail"]!.ToString().ShouldContain("3");

        (await clerk.Get()).Body.ShouldBe(before);
    }

    [Fact]
    public async Task Complete_WhenSomeProposalsAreConfirmed_FillsThoseOnly()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Patch(new { cells = new Dictionary<string, int> { ["review.reconsideration.upheld"] = 2, ["review.reconsideration.corrected"] = 1 } });
        var before = (await clerk.Get()).Body;

        var proposals = (await clerk.Post("/complete?dryRun=true", ifMatch: null)).ShouldBe(200).Json["proposals"]!.AsArray();
        (await clerk.Get()).Body.ShouldBe(before);
        proposals.Count.ShouldBe(198);
        proposals.Single(proposal => proposal!["cell"]!.ToString() == "review.reconsideration.total")!["value"]!.GetValue<int>().ShouldBe(3);

        var chosen = new[] { "review.reconsideration.other", "review.reconsideration.pending" };
        var completed = await clerk.Do("complete", new { cells = chosen });
        completed["content"]!["marks"]!.AsObject().Select(mark => $"{mark.Key} {mark.Value}").ShouldBe(chosen.Select(cell => $"{cell} complete"), ignoreOrder: true);
        completed["content"]!["cells"]!["review.reconsideration.total"].ShouldBeNull();
        (await clerk.Post("/complete", new { cells = chosen })).ShouldBe(422, "complete.noProposal");

        var all = await clerk.Do("complete");
        all["content"]!["cells"]!["review.reconsideration.total"]!.GetValue<int>().ShouldBe(3);
        all["content"]!["cells"]!.AsObject().ShouldAllBe(cell => cell.Value != null);
    }

    [Fact]
    public async Task Verdict_WhenGivenOnAHint_StaysWithItUntilItsCauseChanges()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        await clerk.Write();
        var html = (await clerk.Get("/export?format=html")).Body.Replace(">120<", ">120件<", StringComparison.Ordinal);
        var imported = (await clerk.Import(new StringContent(html, Encoding.UTF8, "text/html"))).ShouldBe(200).Json;
        var hint = imported["findings"]!.AsArray().Single(finding => finding!["code"]!.ToString() == "cell.unitInCell")!;
        hint["level"]!.ToString().ShouldBe("hint");
        imported["content"]!["raw"]!["disclosure.licensing.decisions"]!.ToString().ShouldBe("120件");

        await clerk.Do($"findings/{hint["fingerprint"]}", new { verdict = "dismissed", text = "就是件数" });
        var after = (await clerk.Patch(new { sections = new { other = "没有收费。" } })).ShouldBe(200).Json;

        var verdict = after["findings"]!.AsArray().Single(finding => finding!["code"]!.ToString() == "cell.unitInCell")!["verdict"]!;
        verdict["verdict"]!.ToString().ShouldBe("dismissed");
        verdict["text"]!.ToString().ShouldBe("就是件数");
        verdict["by"]!.ToString().ShouldBe(town.UserOf("clerk", Desk.Agency));
        (await clerk.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 121 } })).Json["findings"]!.AsArray()
            .ShouldNotContain(finding => finding!["code"]!.ToString() == "cell.unitInCell");
    }

    [Fact]
    public async Task Withdraw_WhenTheReviewIsTakenUp_IsRefusedWithTheRule()
    {
        var (town, signatory) = await Submitted();
        var coordinator = new Desk(await town.Coordinator(), town);

        (await coordinator.Do("review"))["reviewer"]!["by"]!.ToString().ShouldBe(town.UserOf("coordinator"));

        (await signatory.Post("/withdraw")).ShouldBe(409, "lifecycle.refused").Json["reasons"]!.AsArray().ShouldHaveSingleItem()!.ToString().ShouldBe("主管部门开始审核后不能撤回，请联系主管部门退回");
        (await signatory.Report())["allowed"]!.AsArray().ShouldBeEmpty();
        (await signatory.Report())["status"]!.ToString().ShouldBe("submitted");
    }

    [Fact]
    public async Task Approve_WhenTheApproverSubmitted_IsRefused()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var user = $"{town.Id}-both";
        var roles = new object[] { new { role = "signatory", agency = Desk.Agency }, new { role = "coordinator" } };
        (await town.Admin.Put($"{town.Path}/users/{user}", new { name = "某人", password = Jurisdiction.Password, roles })).ShouldBe(201);
        var both = new Desk(await factory.CreateClient(user, Jurisdiction.Password), town);
        await both.Write();
        await both.Do("submit");

        (await both.Post("/approve")).ShouldBe(409, "lifecycle.refused").Json["reasons"]![0]!.ToString().ShouldBe("审核人不能是报送人本人");

        (await new Desk(await town.Coordinator(), town).Post("/approve")).ShouldBe(200);
    }

    [Theory]
    [InlineData("submitted")]
    [InlineData("approved")]
    [InlineData("published")]
    public async Task Content_WhenNotDraftOrReturned_CannotBeChangedOnAnyPath(string status)
    {
        var (town, signatory) = await Submitted();
        var coordinator = new Desk(await town.Coordinator(), town);
        foreach (var move in status switch { "approved" => new[] { "approve" }, "published" => ["approve", "publish"], _ => [] })
        {
            await coordinator.Do(move);
        }

        var report = await signatory.Report();
        report["status"]!.ToString().ShouldBe(status);
        var content = report["content"]!;

        (await signatory.Patch(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = 1 } })).ShouldBe(409, "lifecycle.refused");
        (await signatory.Put(content)).ShouldBe(409, "lifecycle.refused");
        (await signatory.Import(ApiClient.Json(content)!)).ShouldBe(409, "lifecycle.refused");
        (await signatory.Post("/nil")).ShouldBe(409, "lifecycle.refused");
        (await signatory.Post("/complete")).ShouldBe(409, "lifecycle.refused");
        (await coordinator.Put(content)).ShouldBe(403, "role.forbidden");
        (await signatory.Report()).ToJsonString().ShouldBe(report.ToJsonString());
    }

    [Fact]
    public async Task Submit_WhenAWarningIsNotExplained_Answers422WithIt()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var (clerk, signatory) = (new Desk(await town.Clerk(), town), new Desk(await town.Signatory(), town));
        await clerk.Write();
        await clerk.Patch(new { sections = new { problems = "主要问题是解读材料偏少。" } });

        var warnings = (await signatory.Post("/submit")).ShouldBe(422, "report.unexplainedWarnings").Json["findings"]!.AsArray();
        warnings.ShouldAllBe(warning => warning!["level"]!.ToString() == "warning");
        await clerk.Patch(new { explanations = warnings.ToDictionary(warning => warning!["fingerprint"]!.ToString(), _ => "另行发文") });

        (await signatory.Post("/submit")).ShouldBe(200);
    }

    private async Task<(Jurisdiction Town, Desk Signatory)> Submitted()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var signatory = new Desk(await town.Signatory(), town);
        await signatory.Write();
        await signatory.Do("submit");
        return (town, signatory);
    }
}
