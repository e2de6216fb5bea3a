using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

/// <summary>What the signed-in person must do next, and until when: the reports that wait for the roles held.</summary>
internal static class MyTasks
{
    public static async Task<Ok<ListResponse<TaskResponse>>> Get(HttpContext context, IReportIndex index, IReminderLedger ledger, IDirectory directory, IGrainFactory grains, TimeProvider clock)
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
        var bounces = current.Actor.Has(Role.Coordinator, tenant) ? await Bounces(tenant, page.Items, context, ledger, directory, grains) : [];
        return TypedResults.Ok(new ListResponse<TaskResponse>([.. bounces, .. tasks], null));
    }

    /// <summary>Addresses that a mail server has refused and that still stand with the agency.</summary>
    private static async Task<IEnumerable<TaskResponse>> Bounces(string tenant, IReadOnlyList<ReportRow> rows, HttpContext context, IReminderLedger ledger, IDirectory directory, IGrainFactory grains)
    {
        var bounced = await ledger.Bounces(tenant);
        if (bounced.Count == 0)
        {
            return [];
        }

        var contacts = (await directory.Agencies(tenant, new PageRequest(null, null, int.MaxValue - 1))).Items
            .SelectMany(agency => agency.Contacts, (agency, contact) => (agency.Id, Email: contact.Email?.ToLowerInvariant())).ToHashSet();
        var coordinators = (await grains.GetReminderSettings(tenant).Get()).Policy.Coordinators.Select(one => one.Email.ToLowerInvariant()).ToHashSet();
        return
            from bounce in bounced
            where (bounce.Role == RemindedRole.Coordinator && coordinators.Contains(bounce.Recipient)) || contacts.Contains((bounce.Agency, bounce.Recipient))
            let row = rows.FirstOrDefault(row => (row.Summary.Agency, row.Summary.Year) == (bounce.Agency, bounce.Year))
            where row is not null
            let task = new LocalizedText($"更正无法送达的电子邮件地址 {bounce.Recipient}（{bounce.Name}）", $"correct the e-mail address {bounce.Recipient} ({bounce.Name}), which is refused")
            select new TaskResponse(bounce.Agency, row.AgencyName, bounce.Year, row.Summary.Status, context.Say(task), bounce.DueOn);
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
