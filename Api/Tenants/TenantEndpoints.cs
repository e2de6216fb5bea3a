using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Api.Tenants;

internal static class TenantEndpoints
{
    public static void MapTenants(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("/api/v1/tenants").WithTags("Tenants");
        all.MapGet("", List).WithName("ListTenants");

        var one = routes.MapGroup("/api/v1/tenants/{tenant}").WithTags("Tenants").RequireTenant().CheckIdempotencyKey();
        one.MapGet("", Get).WithName("GetTenant").ProducesProblem(404);
        one.MapPut("", Put).WithName("PutTenant").ProducesProblem(403).ProducesProblem(422);
    }

    private static async Task<Results<Ok<ListResponse<TenantResponse>>, ProblemHttpResult>> List(string? q, string? cursor, int? limit, HttpContext context, IDirectory directory)
    {
        var current = CurrentActor.Of(context);
        if (current.Actor.IsPlatformAdmin)
        {
            return TypedResults.Ok(Lists.Response(await directory.Tenants(Lists.Page(q, cursor, limit)), TenantResponse.Of));
        }

        // Everybody else has one tenant, and does not learn of others.
        var page = await directory.Tenants(Lists.Page(current.User.Tenant, null, PageRequest.HighestLimit));
        return TypedResults.Ok(new ListResponse<TenantResponse>([.. page.Items.Where(tenant => tenant.Id == current.User.Tenant).Select(TenantResponse.Of)], null));
    }

    private static async Task<Results<Ok<TenantResponse>, ProblemHttpResult>> Get(string tenant, HttpContext context, IGrainFactory grains) =>
        await grains.GetTenant(tenant).Get() is { } profile ? TypedResults.Ok(TenantResponse.Of(profile)) : Problem.NotFound(context);

    private static async Task<Results<Created<TenantResponse>, Ok<TenantResponse>, ProblemHttpResult>> Put(string tenant, TenantRequest request, HttpContext context, IGrainFactory grains)
    {
        if (!CurrentActor.Of(context).Actor.IsPlatformAdmin)
        {
            return Problem.Forbidden(context);
        }

        if (WhatIsWrong(request) is { } wrong)
        {
            return Problem.Of(context, 422, wrong.Code, wrong.Detail);
        }

        // A parent is another tenant; only who looks across tenants gets this far.
        TenantContext.Set(TenantContext.Any);
        var profile = new TenantProfile
        {
            Id = tenant,
            Name = PlainText.Clean(request.Name!).Trim(),
            RegionCode = request.RegionCode,
            Level = request.Level!.Value,
            Parent = request.Parent,
            TimeZone = request.TimeZone ?? "Asia/Shanghai",
        };
        var reply = await grains.GetTenant(tenant).Put(await CommandHeaders.Read(context), profile);
        return PutProblems.Answer(context, reply, () => TenantResponse.Of(profile));
    }

    private static (string Code, LocalizedText Detail)? WhatIsWrong(TenantRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > 200)
        {
            return ("name.missing", new LocalizedText("请填写名称（最多 200 字）。", "Give a name of at most 200 characters."));
        }

        if (request.Level is null)
        {
            return ("tenant.levelMissing", new LocalizedText("请填写层级：county、city 或 province。", "Give the level: county, city or province."));
        }

        if (request.RegionCode is { } code && !(code.Length == 6 && code.All(char.IsAsciiDigit)))
        {
            return ("tenant.regionCode", new LocalizedText("行政区划代码是 6 位数字。", "A region code has six digits."));
        }

        if (request.Parent is { } parent && !Identifier.IsValid(parent))
        {
            return ("tenant.parent", new LocalizedText("上级租户的编号不正确。", "The parent is no tenant id."));
        }

        return request.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
            ? ("tenant.timeZone", new LocalizedText($"没有时区“{zone}”，例如 Asia/Shanghai。", $"There is no time zone “{zone}”; an example is Asia/Shanghai."))
            : null;
    }
}
