using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;
using Workflow.Rules.Reminders.Messages;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Reminders.Planning;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>Words deliveries when they go out, with what is true then.</summary>
internal static class DeliveryWords
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static DeliveryText OfReminders(
        TenantProfile tenant, ReminderSettings settings, WorkingCalendar calendar, Delivery delivery, IReadOnlyList<(LedgerRow Row, HeldReport Held)> rows, DateTimeOffset now)
    {
        var day = tenant.DayAt(now);
        var items = rows.DistinctBy(one => (one.Row.Agency, one.Row.Year)).Select(one => (one.Row, Item: Item(one.Held.AgencyName, one.Held.Report, calendar, day))).ToList();
        var kind = delivery.Role switch
        {
            RemindedRole.Group => MessageKind.Group,
            RemindedRole.Coordinator => MessageKind.Review,
            _ => MessageKind.Reminder,
        };
        var language = settings.Policy.Language;
        var message = MessageWriter.Write(settings.TextsOf(kind).In(language), language, tenant.Name, delivery.Name, day, [.. items.Select(one => one.Item)]);
        var payload = JsonSerializer.Serialize(
            new
            {
                @event = delivery.Event,
                tenant = tenant.Id,
                day,
                text = message.Body,
                items = items.Select(one => new { one.Row.Agency, one.Item.AgencyName, one.Row.Year, one.Row.Step, one.Item.DueOn, one.Item.DaysLeft }),
            },
            Options);
        return new DeliveryText(message, payload);
    }

    public static DeliveryText OfEvent(TenantProfile tenant, ReminderSettings settings, Delivery delivery, DateTimeOffset now)
    {
        var told = JsonSerializer.Deserialize<ToldEvent>(delivery.Payload!, Options)!;
        var language = settings.Policy.Language;
        var message = MessageWriter.WriteEvent(
            settings.TextsOf(MessageKind.Event).In(language), language, tenant.Name, tenant.DayAt(now), told.AgencyName, told.Year ?? 0, EventWords.Of(told).In(language));
        return new DeliveryText(message, delivery.Payload!);
    }

    public static string Json(ToldEvent told) => JsonSerializer.Serialize(told, Options);

    /// <summary>A report and how many working days its holder has.</summary>
    public static MessageItem Item(string agencyName, UnpublishedReport report, WorkingCalendar calendar, DateOnly day) => new(
        agencyName,
        report.Year,
        report.Holder,
        report.DueOn,
        day > report.DueOn ? -calendar.WorkingDaysAfter(report.DueOn, day) : calendar.WorkingDaysAfter(day, report.DueOn));
}
