using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Users;
using Workflow.Grains.Reports;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>Whom something that happened is told: the webhooks that asked for it, and the people whose turn it is now.</summary>
internal static class EventDeliveries
{
    /// <summary>Of these the coordinator hears; of all others the agency.</summary>
    private static readonly string[] ForCoordinators =
    [
        ReportEvents.KindOf(ReportTrigger.Submit), ReportEvents.KindOf(ReportTrigger.Withdraw), ReportEvents.CorrectionRequested, ReportEvents.ExtensionRequested,
    ];

    public static IReadOnlyList<Delivery> Of(WaitingMessage waiting, TenantReminding reminding, DateTimeOffset now)
    {
        var message = waiting.Message;
        var payload = DeliveryWords.Json(new ToldEvent(
            message.Kind,
            waiting.Tenant,
            message.Agency,
            reminding.Agencies.FirstOrDefault(agency => agency.Id == message.Agency)?.Name ?? message.Agency ?? "",
            message.Year,
            message.At,
            message.By,
            message.Words));

        Delivery To(ReminderChannel channel, RemindedRole role, string recipient, string name) => new()
        {
            Tenant = waiting.Tenant,
            Id = $"e-{waiting.GrainKey.Replace('/', '.')}-{waiting.GrainVersion}-{channel switch { ReminderChannel.Webhook => "w", _ => "i" }}-{recipient}",
            Channel = channel,
            Role = role,
            Recipient = recipient,
            Name = name,
            Event = message.Kind,
            Payload = payload,
            NextAt = now,
            CreatedAt = now,
        };

        return
        [
            .. reminding.Settings.Webhooks.Where(webhook => webhook.Active && webhook.Events.Contains(message.Kind)).Select(webhook => To(ReminderChannel.Webhook, RemindedRole.Group, webhook.Id, webhook.Name)),
            .. reminding.People.Where(person => person.Id != message.By && IsMeant(person, waiting)).Select(person => To(ReminderChannel.Inbox, RemindedRole.Clerk, person.Id, person.Name)),
        ];
    }

    private static bool IsMeant(UserProfile person, WaitingMessage waiting) => person.Roles.Any(grant => grant.Tenant == waiting.Tenant
        && (ForCoordinators.Contains(waiting.Message.Kind)
            ? grant.Role == Role.Coordinator
            : grant.Role is Role.Clerk or Role.Signatory && grant.Agency == waiting.Message.Agency));
}
