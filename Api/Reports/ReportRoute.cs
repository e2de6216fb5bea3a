using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Api.Reports;

/// <summary>The base address of a report, and who may be there at all.</summary>
internal static class ReportRoute
{
    public const string Base = "/api/v1/tenants/{tenant}/agencies/{agency}/reports/{year:int}";

    public static ReportKey KeyOf(HttpContext context) => new(
        (string)context.GetRouteValue("tenant")!,
        (string)context.GetRouteValue("agency")!,
        int.Parse((string)context.GetRouteValue("year")!, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The first check of roles, on the group: readers read, and only those who have a part in the report write.</summary>
    public static RouteGroupBuilder RequireReportRole(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var (actor, key) = (CurrentActor.Of(http).Actor, KeyOf(http));
            if (!ReportAccess.CanRead(actor, key))
            {
                return Problem.Forbidden(http, new LocalizedText("您的角色不能查看这份报告。", "Your roles do not let you see this report."));
            }

            var isWrite = !HttpMethods.IsGet(http.Request.Method);
            return isWrite && !ReportAccess.IsOfAgency(actor, key) && !ReportAccess.IsCoordinator(actor, key)
                ? Problem.Forbidden(http, new LocalizedText("您的角色只能查看，不能修改或办理这份报告。", "Your roles let you read this report, not change it."))
                : await next(context);
        });
        return group;
    }
}
