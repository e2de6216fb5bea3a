using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Auditing;
using Workflow.Api.Files;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Documents.Board;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Forms;
using Workflow.Silo.Cycles;

namespace Workflow.Api.Cycles;

internal static class BoardEndpoints
{
    public static void MapBoard(this RouteGroupBuilder cycle)
    {
        cycle.MapGet("/board", Board).WithName("GetBoard").ProducesProblem(400).ProducesProblem(403).ProducesProblem(404)
            .WithDescription("status= draft, submitted, returned, approved, published, or none for those whose report is not open. late= true or false. q= any part of id or name. kind= a kind of agency. format=xlsx for a spreadsheet.");
        cycle.MapGet("/progress", Progress).WithName("GetProgress").ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<Results<Ok<BoardResponse>, FileContentHttpResult, ProblemHttpResult>> Board(
        string tenant, int year, string? status, bool? late, string? q, string? kind, string? format, HttpContext context, IGrainFactory grains, BoardReader board, TimeProvider clock)
    {
        if (BoardFilter.Read(status, late, q, kind) is not { } filter)
        {
            return Problem.Malformed(context, "filter.unknown",
                "筛选条件不对：status 可用 draft、submitted、returned、approved、published、none；kind 为机关类别。",
                "No such filter: status is draft, submitted, returned, approved, published or none; kind is a kind of agency.");
        }

        if (format is not (null or "" or "json" or "xlsx"))
        {
            return Problem.Malformed(context, "format.unknown", "format 可用 json 或 xlsx。", "format is json or xlsx.");
        }

        var (profile, problem) = await Watched(tenant, year, context, grains, clock);
        if (profile is null)
        {
            return problem!;
        }

        var rows = (await board.Read(profile, year)).Where(filter.Holds);
        if (format == "xlsx")
        {
            await context.Note(tenant, Audited.Act(AuditAction.Exported, "board", null, year, (AuditField.Format, format)));
        }

        return format == "xlsx"
            ? Spreadsheet(profile, year, rows, profile.DayOf(clock.GetUtcNow()))
            : TypedResults.Ok(new BoardResponse(year, [.. rows.Select(BoardRowResponse.Of)]));
    }

    private static async Task<Results<Ok<ProgressResponse>, ProblemHttpResult>> Progress(
        string tenant, int year, HttpContext context, IGrainFactory grains, BoardReader board, CycleFigures figures, TimeProvider clock)
    {
        return await Watched(tenant, year, context, grains, clock) switch
        {
            (null, { } problem) => problem,
            ({ } profile, _) => TypedResults.Ok(new ProgressResponse(
                year,
                (await board.Read(profile, year)).Count(row => row.Expected),
                await figures.Curve(profile, year),
                await figures.Curve(profile, year - 1))),
            _ => Problem.NotFound(context),
        };
    }

    private static FileContentHttpResult Spreadsheet(TenantProfile tenant, int year, IEnumerable<BoardRow> rows, DateOnly today)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);
        var title = $"{tenant.Name}{year}年政府信息公开工作年度报告进度（截至{today:yyyy-MM-dd}）";
        return TypedResults.File(BoardSpreadsheetWriter.Write(title, [.. rows.Select(row => BoardLines.Of(row, zone))]), FileFormat.SpreadsheetType, $"{title}.xlsx");
    }

    /// <summary>The tenant, for those who look after all of its agencies.</summary>
    private static async Task<(TenantProfile? Tenant, ProblemHttpResult? Problem)> Watched(string tenant, int year, HttpContext context, IGrainFactory grains, TimeProvider clock)
    {
        if (!TenantAccess.CanWatchCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return (null, Problem.Forbidden(context));
        }

        return await grains.GetTenant(tenant).Get() is { } profile && year <= clock.GetUtcNow().Year && FormCatalog.ForYear(year) is not null
            ? (profile, null)
            : (null, Problem.NotFound(context));
    }
}
