using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Folders;
using Workflow.Api.Json;
using Workflow.Api.Operations;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Forms;
using Workflow.Silo.Cycles;
using Workflow.Silo.Operations;
using Workflow.Silo.Storage;

namespace Workflow.Api.Cycles;

internal static class CycleEndpoints
{
    public static void MapCycles(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/tenants/{tenant}/cycles/{year:int}").WithTags("Cycles").RequireTenant().CheckIdempotencyKey();
        group.MapGet("", Get).WithName("GetCycle").ProducesProblem(404);
        group.MapRoster();
        group.MapBoard();
        group.MapBulk();
        group.MapFolderImport();
        group.MapPost("/open", Open).WithName("OpenCycle").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<Results<Ok<CycleResponse>, ProblemHttpResult>> Get(
        string tenant, int year, HttpContext context, IGrainFactory grains, IReportIndex index, BoardReader board, CycleFigures figures, TimeProvider clock)
    {
        if (await grains.GetTenant(tenant).Get() is not { } profile || year > clock.GetUtcNow().Year || FormCatalog.ForYear(year) is not { } form)
        {
            return Problem.NotFound(context);
        }

        var dates = await grains.GetCalendar(tenant).Get() ?? TenantDates.None;
        var calendar = dates.Calendar();
        var counts = await index.Count(tenant, year);
        var rows = await board.Read(profile, year);
        var due =
            from kind in Enum.GetValues<AgencyKind>()
            where kind != AgencyKind.Vertical
            from date in DueDates.For(year, kind, profile.Level, calendar, dates.Due)
            select new CycleDueResponse(kind, date.Milestone, date.Date, date.Statutory, context.Say(date.Because));
        return TypedResults.Ok(new CycleResponse(
            year,
            form.Id,
            [.. due],
            new CountsResponse(
                counts.GetValueOrDefault(ReportStatus.Draft),
                counts.GetValueOrDefault(ReportStatus.Submitted),
                counts.GetValueOrDefault(ReportStatus.Returned),
                counts.GetValueOrDefault(ReportStatus.Approved),
                counts.GetValueOrDefault(ReportStatus.Published),
                counts.Values.Sum()),
            rows.Count(row => row.DaysLate > 0),
            rows.Count(row => row.Excused),
            OnTimeResponse.Of(await figures.OnTime(profile, year, rows))));
    }

    private static async Task<Results<Accepted<OperationResponse>, ProblemHttpResult>> Open(
        string tenant, int year, bool? dryRun, HttpContext context, IGrainFactory grains, IOperationRunner runner)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        var header = await CommandHeaders.Read(context) with { DryRun = dryRun ?? false };
        return OperationAnswers.Started(context, await grains.GetCycle(tenant, year).Open(header), runner);
    }
}
