using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Roles;

/// <summary>Each role at each endpoint of a report.</summary>
[Collection(RolesCollection.Name)]
public sealed class ReportAccessTests(ApiFactory factory)
{
    private const string Clerk = "clerk";
    private const string Signatory = "signatory";
    private const string Coordinator = "coordinator";

    /// <summary>Who has a part in each write; everybody else is answered 403. A coordinator writes into a report that was never submitted, to record an earlier year.</summary>
    private static readonly Dictionary<string, string[]> Writers = new()
    {
        ["PutContent"] = [Clerk, Signatory, Coordinator],
        ["PatchContent"] = [Clerk, Signatory, Coordinator],
        ["ImportReport"] = [Clerk, Signatory, Coordinator],
        ["FillNil"] = [Clerk, Signatory, Coordinator],
        ["CompleteContent"] = [Clerk, Signatory, Coordinator],
        ["JudgeFinding"] = [Clerk, Signatory, Coordinator],
        ["AddAttachment"] = [Clerk, Signatory, Coordinator],
        ["AskExtension"] = [Clerk, Signatory],
        ["DecideExtension"] = [Coordinator],
        ["AnswerRemark"] = [Clerk, Signatory],
        ["RequestCorrection"] = [Clerk, Signatory],
        ["SubmitReport"] = [Signatory],
        ["WithdrawReport"] = [Clerk, Signatory],
        ["ReviewReport"] = [Coordinator],
        ["ReturnReport"] = [Coordinator],
        ["ApproveReport"] = [Coordinator],
        ["PublishReport"] = [Coordinator],
        ["CorrectReport"] = [Coordinator],
        ["RecordReport"] = [Coordinator],
        ["TakeDownReport"] = [Coordinator],
        ["RestoreReport"] = [Coordinator],
    };

    /// <summary>What a draft that was never submitted answers to those who may read it.</summary>
    private static readonly Dictionary<string, int> Reads = new()
    {
        ["GetReport"] = 200,
        ["GetHistory"] = 200,
        ["ListVersions"] = 200,
        ["GetVersion"] = 404,
        ["DiffVersions"] = 404,
        ["CompareYears"] = 404,
        ["ExportReport"] = 200,
        ["CompareTexts"] = 200,
        ["ListAttachments"] = 200,
        ["GetAttachment"] = 404,
    };

    private IEnumerable<MappedRoute> ReportRoutes => factory.Routes.Where(route => route.Pattern.Contains("/reports/{year:int}", StringComparison.Ordinal));

    [Fact]
    public void EveryEndpointOfAReport_WhenMapped_IsInTheTable() =>
        ReportRoutes.Select(route => route.Name).ShouldBe(Writers.Keys.Concat(Reads.Keys), ignoreOrder: true);

    [Theory]
    [InlineData("platformAdmin", null, false)]
    [InlineData("tenantAdmin", null, true)]
    [InlineData("coordinator", null, true)]
    [InlineData("auditor", null, true)]
    [InlineData("clerk", Desk.Agency, true)]
    [InlineData("signatory", Desk.Agency, true)]
    [InlineData("clerk", "health", false)]
    [InlineData("signatory", "health", false)]
    public async Task EveryRead_ForEachRole_AnswersAsDocumented(string role, string? agency, bool mayRead)
    {
        var (town, client) = await Somebody(role, agency);

        foreach (var route in ReportRoutes.Where(route => !route.IsWrite))
        {
            var path = route.PathFor(town.Id, Desk.Agency) + (route.Name == "ExportReport" ? "?format=json" : "");
            (await client.Get(path)).ShouldBe(mayRead ? Reads[route.Name!] : 403);
        }
    }

    [Theory]
    [InlineData("platformAdmin", null)]
    [InlineData("tenantAdmin", null)]
    [InlineData("coordinator", null)]
    [InlineData("auditor", null)]
    [InlineData("clerk", Desk.Agency)]
    [InlineData("signatory", Desk.Agency)]
    [InlineData("clerk", "health")]
    [InlineData("signatory", "health")]
    public async Task EveryWrite_ForEachRole_IsForbiddenToAllButItsWriters(string role, string? agency)
    {
        var (town, client) = await Somebody(role, agency);

        foreach (var route in ReportRoutes.Where(route => route.IsWrite))
        {
            HttpContent? body = route.Name switch
            {
                "AddAttachment" => new MultipartFormDataContent { { new ByteArrayContent("附件"u8.ToArray()), "file", "notes.txt" } },
                "PutContent" => ApiClient.Json("""{"form":"2021","cells":{}}"""),
                "ImportReport" => ApiClient.Json("""{"form":"2021","cells":{}}"""),
                "JudgeFinding" => ApiClient.Json("""{"verdict":"confirmed"}"""),
                "AskExtension" => ApiClient.Json("""{"until":"2026-02-10","reason":"人员调整"}"""),
                "DecideExtension" => ApiClient.Json("""{"granted":false}"""),
                _ => ApiClient.Json("{}"),
            };
            var answer = await client.Send(new HttpMethod(route.Method), route.PathFor(town.Id, Desk.Agency), body, ifMatch: "*");

            var isWriter = agency is null or Desk.Agency && Writers[route.Name!].Contains(role);
            if (isWriter)
            {
                new[] { 200, 201, 409, 422 }.ShouldContain(answer.Status, $"{role} {route}: {answer.Body}");
            }
            else
            {
                answer.ShouldBe(403, "role.forbidden");
            }
        }
    }

    [Theory]
    [InlineData("platformAdmin", null)]
    [InlineData("tenantAdmin", null)]
    [InlineData("auditor", null)]
    [InlineData("clerk", "health")]
    public async Task AnyWrite_WhenForbidden_ChangesNothing(string role, string? agency)
    {
        var (town, client) = await Somebody(role, agency);
        var clerk = new Desk(await town.Clerk(), town);
        var before = (await clerk.Get()).Body;

        (await new Desk(client, town).Post("/nil")).ShouldBe(403);
        (await new Desk(client, town).Put(SoundReport.Of((await clerk.Report())["content"]!, ApiFactory.Year))).ShouldBe(403);
        (await new Desk(client, town).Import(ApiClient.Json("""{"form":"2021","cells":{}}""")!, dryRun: true)).ShouldBe(403);

        (await clerk.Get()).Body.ShouldBe(before);
    }

    [Theory]
    [InlineData(false, 403)]
    [InlineData(true, 200)]
    public async Task Submit_WhenDoneByAClerk_HangsOnTheAgency(bool clerkMaySubmit, int status)
    {
        var town = await Jurisdiction.Make(factory);
        await town.Agency(Desk.Agency, clerkMaySubmit: clerkMaySubmit);
        await town.Open(ApiFactory.Year);
        var clerk = new Desk(await town.Clerk(), town);
        var report = await clerk.Write();

        report["allowed"]!.AsArray().Select(trigger => trigger!.ToString()).Contains("submit").ShouldBe(clerkMaySubmit);
        (await clerk.Post("/submit")).ShouldBe(status);
    }

    [Fact]
    public async Task ListReports_ForAClerk_ShowsTheOwnAgencyOnly()
    {
        var (town, clerk) = await Somebody("clerk", "health");

        (await Agencies(clerk)).ShouldBe(["health"]);
        (await Agencies(await town.Auditor())).ShouldBe(["health", Desk.Agency]);

        async Task<string[]> Agencies(ApiClient client) =>
            [.. (await client.Get($"{town.Path}/reports")).ShouldBe(200).Json["items"]!.AsArray().Select(row => row!["agency"]!.ToString())];
    }

    private async Task<(Jurisdiction Town, ApiClient Client)> Somebody(string role, string? agency)
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency, "health");
        await town.Open(ApiFactory.Year);
        return (town, role == "platformAdmin" ? town.Admin : await town.Person(role, agency));
    }
}
