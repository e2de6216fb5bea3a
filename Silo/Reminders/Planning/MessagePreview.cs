using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;
using Workflow.Rules.Reminders.Messages;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Reminders.Planning;

/// <summary>What a wording comes out as, over a tenant's own reports.</summary>
public sealed class MessagePreview(IReminderLedger ledger, TimeProvider clock)
{
    private const int MostItems = 5;

    public async Task<Message> Of(TenantProfile tenant, MessageKind kind, MessageTexts texts, Language language)
    {
        var day = tenant.DayAt(clock.GetUtcNow());
        var reminding = await ledger.Read(tenant.Id, day.Year - 1);
        var (calendar, names) = (reminding.Dates.Calendar(), reminding.Agencies.ToDictionary(agency => agency.Id, agency => agency.Name));
        var items = reminding.Reports
            .Where(report => kind switch { MessageKind.Reminder => report.Holder == ReportHolder.Agency, MessageKind.Review => report.Holder == ReportHolder.Coordinator, _ => true })
            .Take(MostItems)
            .Select(report => DeliveryWords.Item(names.GetValueOrDefault(report.Agency, report.Agency), report, calendar, day)).ToList();
        if (items.Count == 0)
        {
            // Nothing is open: then what it would look like.
            var due = DueDates.For(day.Year - 1, AgencyKind.Department, tenant.Level, calendar, reminding.Dates.Due)[0].Date;
            items.Add(DeliveryWords.Item(new LocalizedText("某某局", "Some Bureau").In(language), new UnpublishedReport("some", day.Year - 1, AgencyKind.Department, Grains.Interfaces.Reports.ReportStatus.Draft, due, due), calendar, day));
        }

        return kind == MessageKind.Event
            ? MessageWriter.WriteEvent(texts.In(language), language, tenant.Name, day, items[0].AgencyName, items[0].Year, new LocalizedText("已退回修改：请补充公开渠道", "returned: name the channels").In(language))
            : MessageWriter.Write(texts.In(language), language, tenant.Name, "", day, items);
    }
}
