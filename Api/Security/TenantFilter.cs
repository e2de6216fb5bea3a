using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Security;

/// <summary>The first check of the tenant, on the group so that no endpoint can forget it: what is not yours does not exist.</summary>
internal static class TenantFilter
{
    public static RouteGroupBuilder RequireTenant(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            if (http.GetRouteValue("tenant") is not string tenant || !Identifier.IsValid(tenant))
            {
                return BadIdentifier(http);
            }

            if (http.GetRouteValue("agency") is string agency && !Identifier.IsValid(agency))
            {
                return BadIdentifier(http);
            }

            if (!TenantAccess.CanSee(CurrentActor.Of(http).Actor, tenant))
            {
                return Problem.NotFound(http);
            }

            TenantContext.Set(tenant);
            return await next(context);
        });
        return group;
    }

    public static ProblemHttpResult BadIdentifier(HttpContext context) => Problem.Malformed(
        context,
        "identifier.malformed",
        "租户、机关和用户的编号由 2 至 40 个小写字母、数字或连字符组成。",
        "Ids of tenants, agencies and users are 2 to 40 lower-case letters, digits or hyphens.");
}
