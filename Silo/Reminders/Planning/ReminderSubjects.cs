using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Rules;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Reminders.Planning;

/// <summary>The reports of a tenant that somebody has to act on, and who can be reached about them.</summary>
internal static class ReminderSubjects
{
    /// <summary>Agencies that have ended by the day, or are led from elsewhere, are not reminded.</summary>
    public static IReadOnlyList<ReminderSubject> Of(string tenant, TenantReminding reminding, DateOnly day)
    {
        var agencies = reminding.Agencies.Where(agency => agency.Active && agency.Kind != AgencyKind.Vertical && !(agency.End?.Date <= day)).ToDictionary(agency => agency.Id);
        var groups = reminding.Settings.Webhooks
            .Where(webhook => webhook.Active && webhook.Events.Contains(Webhook.ReminderEvent))
            .Select(webhook => new Reachable(RemindedRole.Group, ReminderChannel.Webhook, webhook.Id, webhook.Name)).ToList();
        var people = reminding.People
            .SelectMany(person => person.Roles.Where(grant => grant.Tenant == tenant), (person, grant) => (Agency: grant.Agency ?? "", Reachable: InboxOf(grant.Role, person.Id, person.Name)))
            .Where(pair => pair.Reachable is not null).ToLookup(pair => pair.Agency, pair => pair.Reachable!);
        IReadOnlyList<Reachable> coordinators =
        [
            .. reminding.Settings.Policy.Coordinators.Select(one => new Reachable(RemindedRole.Coordinator, ReminderChannel.Email, Address(one.Email), one.Name)),
            .. people[""],
            .. groups,
        ];
        return
        [
            .. reminding.Reports.Where(report => agencies.ContainsKey(report.Agency)).Select(report => new ReminderSubject(
                report.Agency,
                report.Year,
                report.Holder,
                report.DueOn,
                report.Holder == ReportHolder.Coordinator ? coordinators : [.. ContactsOf(agencies[report.Agency]), .. people[report.Agency], .. groups])),
        ];
    }

    private static IEnumerable<Reachable> ContactsOf(AgencyProfile agency) => agency.Contacts
        .Where(contact => ReminderPolicyCheck.IsAddress(contact.Email))
        .Select(contact => new Reachable(RoleOf(contact.Role), ReminderChannel.Email, Address(contact.Email!), contact.Name));

    private static Reachable? InboxOf(Role role, string user, string name) => role switch
    {
        Role.Clerk => new Reachable(RemindedRole.Clerk, ReminderChannel.Inbox, user, name),
        Role.Signatory => new Reachable(RemindedRole.Signatory, ReminderChannel.Inbox, user, name),
        Role.Coordinator => new Reachable(RemindedRole.Coordinator, ReminderChannel.Inbox, user, name),
        _ => null,
    };

    private static RemindedRole RoleOf(ContactRole role) => role switch
    {
        ContactRole.Signatory => RemindedRole.Signatory,
        ContactRole.Head => RemindedRole.Head,
        ContactRole.Superior => RemindedRole.Superior,
        _ => RemindedRole.Clerk,
    };

    /// <summary>One mailbox is one recipient, however its address is written.</summary>
    private static string Address(string email) => email.ToLowerInvariant();
}
