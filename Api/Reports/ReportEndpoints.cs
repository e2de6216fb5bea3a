using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Reports.Models;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules;
using Workflow.Rules.Compare;
using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Api.Reports;

/// <summary>Reading a report, writing what it says, and looking back.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGroup("/api/v1/tenants/{tenant}/reports").WithTags("Reports").RequireTenant().WithTokenScope(TokenScope.Write).MapGet("", List).WithName("ListReports")
            .WithDescription("status= draft, submitted, returned, approved or published.").ProducesProblem(400);

        var group = routes.MapGroup(ReportRoute.Base).WithTags("Reports").RequireTenant().RequireReportRole().CheckIdempotencyKey().WithTokenScope(TokenScope.Write);
        group.MapGet("", Get).WithName("GetReport").ProducesProblem(403).ProducesProblem(404);
        group.MapPut("/content", PutContent).WithName("PutContent").Writes();
        group.MapPatch("/content", PatchContent).WithName("PatchContent").Writes();
        group.MapPost("/nil", Nil).WithName("FillNil").Writes();
        group.MapPost("/complete", Complete).WithName("CompleteContent").Writes();
        group.MapPost("/findings/{fingerprint}", Judge).WithName("JudgeFinding").Writes();
        group.MapPost("/remarks/{id}/answer", Answer).WithName("AnswerRemark").Writes();
        group.MapGet("/history", History).WithName("GetHistory").ProducesProblem(404);
        group.MapGet("/versions", Versions).WithName("ListVersions").ProducesProblem(404);
        group.MapGet("/versions/{n:int}", Version).WithName("GetVersion").ProducesProblem(404);
        group.MapGet("/versions/{n:int}/diff", Diff).WithName("DiffVersions").ProducesProblem(404);
        group.MapGet("/compare", Compare).WithName("CompareYears").ProducesProblem(404);
        group.MapImport();
        group.MapExport();
        group.MapSimilar();
        group.MapAttachments();
        group.MapMoves();
        group.MapExtensions();
    }

    /// <summary>The answers that every write may give.</summary>
    public static RouteHandlerBuilder Writes(this RouteHandlerBuilder endpoint) =>
        endpoint.ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);

    private static async Task<Results<Ok<ListResponse<ReportRowResponse>>, ProblemHttpResult>> List(
        string tenant, int? year, string? status, bool? late, string? q, string? cursor, int? limit, HttpContext context, IReportIndex index, IGrainFactory grains, TimeProvider clock)
    {
        if (!TryReadStatus(status, out var inStatus))
        {
            return Problem.Malformed(context, "status.unknown", $"没有状态“{status}”；可用 draft、submitted、returned、approved、published。", $"There is no status “{status}”; there are draft, submitted, returned, approved and published.");
        }

        var current = CurrentActor.Of(context);
        var seesAll = current.Actor.Roles.Any(grant => grant.Tenant == tenant && grant.Agency is null) || current.Actor.IsPlatformAdmin;
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await grains.GetTenant(tenant).Get())?.TimeZone ?? "Asia/Shanghai");
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        var page = await index.Search(new ReportQuery
        {
            Tenant = tenant,
            Year = year,
            Status = inStatus,
            Late = late,
            Today = today,
            Agencies = seesAll ? null : [.. current.Actor.Roles.Where(grant => grant.Tenant == tenant).Select(grant => grant.Agency!)],
            Page = Lists.Page(q, cursor, limit),
        });
        return TypedResults.Ok(Lists.Response(page, row => ReportRowResponse.Of(row, today)));
    }

    /// <summary>A query is not read by the serializer, and the framework would take only the names of the code, or their numbers.</summary>
    private static bool TryReadStatus(string? text, out ReportStatus? status)
    {
        status = null;
        foreach (var known in Enum.GetValues<ReportStatus>().Where(known => string.Equals(known.ToString(), text, StringComparison.OrdinalIgnoreCase)))
        {
            status = known;
        }

        return status is not null || string.IsNullOrEmpty(text);
    }

    private static async Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Get(HttpContext context, IGrainFactory grains) =>
        ReportAnswers.Answer(context, await grains.GetReport(ReportRoute.KeyOf(context)).Get(CurrentActor.Of(context).Actor));

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> PutContent(ReportContent content, HttpContext context, IGrainFactory grains) =>
        ReportDispatcher.Execute(context, grains, header => new ReplaceContent { Header = header, Content = content });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> PatchContent(PatchContentRequest request, HttpContext context, IGrainFactory grains) =>
        ReportDispatcher.Execute(context, grains, header => new EditContent
        {
            Header = header,
            Patch = new ContentPatch
            {
                Title = request.Title,
                AgencyName = request.AgencyName,
                Cells = request.Cells ?? new Dictionary<string, CellValue>(),
                Sections = request.Sections ?? new Dictionary<string, string?>(),
                DropSource = request.DropSource,
            },
            Explanations = request.Explanations ?? new Dictionary<string, string>(),
        });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Nil(HttpContext context, IGrainFactory grains) =>
        ReportDispatcher.Execute(context, grains, header => new FillNil { Header = header });

    private static async Task<Results<Ok<ProposalsResponse>, Ok<ReportResponse>, ProblemHttpResult>> Complete(
        [FromBody(EmptyBodyBehavior = Microsoft.AspNetCore.Mvc.ModelBinding.EmptyBodyBehavior.Allow)] CompleteRequest? request, bool? dryRun, HttpContext context, IGrainFactory grains)
    {
        if (dryRun == true)
        {
            return await grains.GetReport(ReportRoute.KeyOf(context)).Propose(CurrentActor.Of(context).Actor) is { } proposals
                ? TypedResults.Ok(new ProposalsResponse([.. proposals.Select(proposal => new ProposalResponse(proposal.Cell, proposal.Value, context.Say(proposal.Because)))]))
                : Problem.NotFound(context);
        }

        var answer = await ReportDispatcher.Execute(context, grains, header => new CompleteContent { Header = header, Cells = request?.Cells });
        return answer.Result switch
        {
            Ok<ReportResponse> done => done,
            ProblemHttpResult problem => problem,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Judge(string fingerprint, VerdictRequest request, HttpContext context, IGrainFactory grains)
    {
        if (IfMatch.Read(context, out _) is { } problem)
        {
            return problem;
        }

        return request.Verdict is { } verdict
            ? await ReportDispatcher.Execute(context, grains, header => new JudgeFinding { Header = header, Fingerprint = fingerprint, Verdict = verdict, Text = request.Text })
            : Problem.Of(context, 422, "verdict.missing", new LocalizedText("请写明判断：confirmed（属实）或 dismissed（忽略）。", "Say the verdict: confirmed or dismissed."));
    }

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Answer(string id, AnswerRequest request, HttpContext context, IGrainFactory grains) =>
        ReportDispatcher.Execute(context, grains, header => new AnswerRemark { Header = header, Remark = id, Text = request.Text ?? "" });

    private static async Task<Results<Ok<HistoryResponse>, ProblemHttpResult>> History(HttpContext context, IGrainFactory grains) =>
        await grains.GetReport(ReportRoute.KeyOf(context)).GetHistory(CurrentActor.Of(context).Actor) is { } history
            ? TypedResults.Ok(new HistoryResponse([.. history.Items.Select(HistoryEntryResponse.Of)], history.Verified))
            : Problem.NotFound(context);

    private static async Task<Results<Ok<ListResponse<ReceiptResponse>>, ProblemHttpResult>> Versions(HttpContext context, IGrainFactory grains)
    {
        var reply = await grains.GetReport(ReportRoute.KeyOf(context)).Get(CurrentActor.Of(context).Actor);
        return reply is ReportReply.Done done
            ? TypedResults.Ok(new ListResponse<ReceiptResponse>([.. done.Report.Submissions.Select(ReceiptResponse.Of)], null))
            : ReportAnswers.Refusal(context, reply);
    }

    private static async Task<Results<Ok<VersionResponse>, ProblemHttpResult>> Version(int n, HttpContext context, IGrainFactory grains)
    {
        var (report, actor) = (grains.GetReport(ReportRoute.KeyOf(context)), CurrentActor.Of(context).Actor);
        return await report.Get(actor) is ReportReply.Done done
            && done.Report.Submissions.FirstOrDefault(submission => submission.Number == n) is { } submission
            && await report.GetContent(actor, new ContentSelector(Submission: n)) is { } content
            ? TypedResults.Ok(new VersionResponse(ReceiptResponse.Of(submission), content))
            : Problem.NotFound(context);
    }

    /// <summary>From version <c>with</c> (by default the one before) to version <c>n</c>.</summary>
    private static async Task<Results<Ok<DiffResponse>, ProblemHttpResult>> Diff(int n, int? with, HttpContext context, IGrainFactory grains)
    {
        var (report, actor) = (grains.GetReport(ReportRoute.KeyOf(context)), CurrentActor.Of(context).Actor);
        return await report.GetContent(actor, new ContentSelector(Submission: with ?? n - 1)) is { } before
            && await report.GetContent(actor, new ContentSelector(Submission: n)) is { } after
            ? TypedResults.Ok(DiffResponse.Of(ContentDiff.Between(before, after)))
            : Problem.NotFound(context);
    }

    /// <summary>From the published report of another year (by default the year before) to the present content.</summary>
    private static async Task<Results<Ok<DiffResponse>, ProblemHttpResult>> Compare(int? with, HttpContext context, IGrainFactory grains)
    {
        var (key, actor) = (ReportRoute.KeyOf(context), CurrentActor.Of(context).Actor);
        var other = key with { Year = with ?? key.Year - 1 };
        return await grains.GetReport(other).GetContent(actor, new ContentSelector(Revision: 0)) is { } before
            && await grains.GetReport(key).GetContent(actor, new ContentSelector()) is { } after
            ? TypedResults.Ok(DiffResponse.Of(ContentDiff.Between(before, after)))
            : Problem.NotFound(context);
    }
}
