using System.Diagnostics;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Delivering.Webhooks;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Reminders.Planning;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>Sends one delivery and notes what became of it.</summary>
internal sealed class Dispatcher(
    IDeliveries deliveries, IReminderLedger ledger, MailSender mail, WebhookSender webhooks, IGrainFactory grains)
{
    public async Task Dispatch(string tenantId, string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TenantContext.Set(tenantId);
        if (await deliveries.Find(tenantId, id) is not { } delivery || await grains.GetTenant(tenantId).Get() is not { } tenant)
        {
            return;
        }

        await deliveries.Settle(delivery, await Handle(tenant, delivery, now, cancellationToken), now);
    }

    private async Task<Settlement> Handle(TenantProfile tenant, Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var settings = await grains.GetReminderSettings(tenant.Id).Get();
        if (delivery.Payload is not null)
        {
            var told = DeliveryWords.OfEvent(tenant, settings, delivery, now);
            return Settled(delivery, await Send(delivery, told, settings.Webhooks, now, cancellationToken), told, [], now);
        }

        var calendar = (await grains.GetCalendar(tenant.Id).Get() ?? TenantDates.None).Calendar();
        var goesAt = tenant.MomentOf(SendingHours.Next(settings.Policy, calendar, tenant.At(now)));
        if (goesAt > now)
        {
            return new Settlement(LedgerState.Planned, goesAt, delivery.Problem, null, null, []);
        }

        // Between planning and sending a report may have moved on; who needs no reminder any more gets none.
        var rows = await ledger.Of(tenant.Id, delivery.Id);
        var open = (await ledger.Held(tenant.Id, delivery.Id)).ToDictionary(held => (held.Report.Agency, held.Report.Year));
        var holder = delivery.Role == RemindedRole.Coordinator ? ReportHolder.Coordinator : ReportHolder.Agency;
        var kept = rows.Where(row => open.TryGetValue((row.Agency, row.Year), out var held) && (delivery.Role == RemindedRole.Group || held.Report.Holder == holder)).ToList();
        var dropped = rows.Except(kept).ToList();
        if (kept.Count == 0)
        {
            return new Settlement(LedgerState.Suppressed, now, null, null, null, dropped);
        }

        var text = DeliveryWords.OfReminders(tenant, settings, calendar, delivery, [.. kept.Select(row => (row, open[(row.Agency, row.Year)]))], now);
        return Settled(delivery, await Send(delivery, text, settings.Webhooks, now, cancellationToken), text, dropped, now);
    }

    private async Task<SendResult> Send(
        Delivery delivery, DeliveryText text, IReadOnlyList<Webhook> known, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (delivery.Channel)
        {
            case ReminderChannel.Email:
                return await mail.Send(delivery.Recipient, delivery.Name, text.Message, cancellationToken);
            case ReminderChannel.Inbox:
                return new SendResult.Sent();
            case ReminderChannel.Webhook:
                return known.FirstOrDefault(one => one.Id == delivery.Recipient && one.Active) is { } webhook
                    ? await webhooks.Send(webhook.Form, WebhookForms.Of(webhook, delivery.Id, delivery.Event, text.Payload, text.Message, now), cancellationToken)
                    : new SendResult.Bounced("the webhook was switched off");
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A message that a person reads here is kept as it was worded.</summary>
    private static Settlement Settled(Delivery delivery, SendResult result, DeliveryText? text, IReadOnlyList<LedgerRow> dropped, DateTimeOffset now)
    {
        var (subject, body) = (text?.Message.Subject, text?.Message.Body);
        return result switch
        {
            SendResult.Sent => new(LedgerState.Sent, now, null, subject, body, dropped),
            SendResult.Bounced bounced => new(LedgerState.Bounced, now, bounced.Problem, subject, body, dropped),
            SendResult.Failed failed when Retries.After(delivery.Channel, delivery.Attempts) is { } wait => new(LedgerState.Planned, now + wait, failed.Problem, subject, body, dropped),
            SendResult.Failed failed => new(LedgerState.Failed, now, failed.Problem, subject, body, dropped),
            _ => throw new UnreachableException(),
        };
    }
}
