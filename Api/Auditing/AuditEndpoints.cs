using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Auditing;

/// <summary>Who did what, when, from where. Nothing here can be changed.</summary>
internal static class AuditEndpoints
{
    private const string Filters = "The newest first, with the moves of reports. by= a user id. action= codes, parted by commas. resource= the beginning of one, such as user/. agency=. from=, until= days, yyyy-MM-dd. format=csv for a file.";

    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        var tenant = routes.MapGroup("/api/v1/tenants/{tenant}/audit").WithTags("Audit").RequireTenant();
        tenant.MapGet("", List).WithName("ListAudit").WithDescription(Filters).ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);

        var platform = routes.MapGroup("/api/v1/audit").WithTags("Audit");
        platform.MapGet("", ListPlatform).WithName("ListPlatformAudit").WithDescription($"What is no tenant's: people of the platform, jobs run by hand, sign-ins of nobody. {Filters}").ProducesProblem(400).ProducesProblem(403).ProducesProblem(422);
        platform.MapGet("/actions", Actions).WithName("ListAuditActions").WithDescription("Every action there is, with its words.");
    }

    private static Ok<ListResponse<AuditActionResponse>> Actions(HttpContext context) =>
        TypedResults.Ok(new ListResponse<AuditActionResponse>([.. Enum.GetValues<AuditAction>().Select(action => new AuditActionResponse(action, context.Say(AuditWords.Of(action))))], null));

    private static async Task<Results<Ok<ListResponse<AuditRowResponse>>, FileContentHttpResult, ProblemHttpResult>> List(
        string tenant, [AsParameters] AuditFilter filter, string? format, string? cursor, int? limit, HttpContext context, IGrainFactory grains, IAuditLog log) =>
        !TenantAccess.CanWatchCycle(CurrentActor.Of(context).Actor, tenant) ? Problem.Forbidden(context)
        : await grains.GetTenant(tenant).Get() is { } profile ? await Answer(tenant, TimeZoneInfo.FindSystemTimeZoneById(profile.TimeZone), filter, format, Lists.Page(null, cursor, limit), context, log)
        : Problem.NotFound(context);

    private static async Task<Results<Ok<ListResponse<AuditRowResponse>>, FileContentHttpResult, ProblemHttpResult>> ListPlatform(
        [AsParameters] AuditFilter filter, string? format, string? cursor, int? limit, HttpContext context, IAuditLog log)
    {
        if (!CurrentActor.Of(context).Actor.IsPlatformAdmin)
        {
            return Problem.Forbidden(context);
        }

        TenantContext.Set(TenantContext.Any);
        return await Answer(IAuditLog.Platform, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), filter, format, Lists.Page(null, cursor, limit), context, log);
    }

    private static async Task<Results<Ok<ListResponse<AuditRowResponse>>, FileContentHttpResult, ProblemHttpResult>> Answer(
        string tenant, TimeZoneInfo zone, AuditFilter filter, string? format, PageRequest page, HttpContext context, IAuditLog log)
    {
        if (format is not (null or "" or "json" or "csv"))
        {
            return Problem.Malformed(context, "format.unknown", "format 可用 json 或 csv。", "format is json or csv.");
        }

        var isFile = format == "csv";
        if (filter.Query(tenant, zone, isFile ? new PageRequest(null, null, AuditFile.MostRows) : page) is not { } query)
        {
            return Problem.Malformed(context, "filter.unknown", "筛选条件不对：action 为动作代码；from、until 为 yyyy-MM-dd。", "No such filter: action is the code of one; from and until are yyyy-MM-dd.");
        }

        var found = await log.Search(query);
        if (!isFile)
        {
            return TypedResults.Ok(Lists.Response(found, row => AuditRowResponse.Of(row, context.Language())));
        }

        if (found.Next is not null)
        {
            return Problem.Of(context, 422, "audit.tooMany", new LocalizedText($"超过 {AuditFile.MostRows} 条，请缩小时间范围后导出。", $"There are more than {AuditFile.MostRows} lines; narrow the period."));
        }

        await context.Note(tenant, Audited.Act(AuditAction.Exported, "audit", null, null, (AuditField.Format, format)));
        return TypedResults.File(AuditFile.Write(found.Items, zone, context.Language()), "text/csv; charset=utf-8", $"{(tenant == IAuditLog.Platform ? "platform" : tenant)}-audit.csv");
    }
}
