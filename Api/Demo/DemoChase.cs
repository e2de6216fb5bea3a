using System.Globalization;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Rules;
using Workflow.Silo.Reminders.Contacts;
using Workflow.Silo.Reminders.Planning;

namespace Workflow.Api.Demo;

/// <summary>What the coordinator has done about the reports that are still missing: two contacts, and a reminder by hand.</summary>
internal sealed class DemoChase(IGrainFactory grains, IContactLog contacts, ReminderDesk reminders, TimeProvider clock)
{
    public async Task Chase(DemoTenant tenant, int year)
    {
        await Log(tenant, year, DemoStage.Untouched, 2, "visit", "信息公开联络员", "上门说明了填报要求和时限，已确定经办人，答应三日内动笔。");
        await Log(tenant, year, DemoStage.Writing, 1, "phone", "办公室经办人", "依申请公开台账正在与登记簿核对，承诺本周内报送。");
        var missing = Expected(tenant).Where(agency => agency.Stage is DemoStage.Untouched or DemoStage.Writing or DemoStage.Returned).Select(agency => agency.Id).ToList();
        await reminders.RemindByHand((await grains.GetTenant(tenant.Id).Get())!, year, missing, clock.GetUtcNow());
    }

    private static IEnumerable<DemoAgency> Expected(DemoTenant tenant) => tenant.Agencies.Where(agency => agency.Kind != AgencyKind.Vertical);

    private async Task Log(DemoTenant tenant, int year, DemoStage stage, int daysAgo, string way, string person, string words)
    {
        if (Expected(tenant).LastOrDefault(agency => agency.Stage == stage) is { } agency)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"demo-{tenant.Id}-{agency.Id}-{year}");
            await contacts.Add(tenant.Id, new ContactLogEntry(id, agency.Id, year, clock.GetUtcNow().AddDays(-daysAgo), DemoCast.Coordinator(tenant.Id), way, person, words), audited: null);
        }
    }
}
