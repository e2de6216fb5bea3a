using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

/// <summary>What the signed-in person must do next, and until when: the reports that wait for the roles held.</summary>
internal static class MyTasks
{
    public static async Task<Ok<ListResponse<TaskResponse>>> Get(HttpContext context, IReportIndex index, TimeProvider clock)
    {
        var current = CurrentActor.Of(context);
        if (current.User.Tenant is not { } tenant)
        {
            return TypedResults.Ok(new ListResponse<TaskResponse>([], null));
        }

        // A person's own tenant needs no other check.
        TenantContext.Set(tenant);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var page = await index.Search(new ReportQuery { Tenant = tenant, Today = today, Page = Lists.Page(null, null, PageRequest.HighestLimit) });
        var tasks =
            from row in page.Items
            let task = TaskFor(current.Actor, row.Summary)
            where task is not null
            orderby row.Summary.SubmitDueOn
            select new TaskResponse(
                row.Summary.Agency,
                row.AgencyName,
                row.Summary.Year,
                row.Summary.Status,
                context.Say(task),
                IsWithAgency(row.Summary.Status) ? row.Summary.SubmitDueOn : row.Summary.PublishDueOn);
        return TypedResults.Ok(new ListResponse<TaskResponse>([.. tasks], null));
    }

    private static bool IsWithAgency(ReportStatus status) => status is ReportStatus.Draft or ReportStatus.Returned;

    private static LocalizedText? TaskFor(Actor actor, ReportSummary report)
    {
        var isWriter = actor.Has(Role.Clerk, report.Tenant, report.Agency) || actor.Has(Role.Signatory, report.Tenant, report.Agency);
        var isCoordinator = actor.Has(Role.Coordinator, report.Tenant);
        return report.Status switch
        {
            ReportStatus.Draft when isWriter => new("填写并报送", "write it and submit"),
            ReportStatus.Returned when isWriter => new("答复审核意见，修改后重新报送", "answer the remarks, mend and submit again"),
            ReportStatus.Submitted when isCoordinator => new("审核", "review it"),
            ReportStatus.Approved when isCoordinator => new("公布", "publish it"),
            _ => null,
        };
    }
}
