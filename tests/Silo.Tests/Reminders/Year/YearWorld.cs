using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Interfaces.Users;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;
using Workflow.Silo.Jobs;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Reminders.Year;

/// <summary>The tenants of the simulated year in the product.</summary>
internal sealed class YearWorld(SiloHost silo)
{
    private static readonly (string Id, TenantLevel Level)[] Tenants =
        [(YearScript.County, TenantLevel.County), (YearScript.City, TenantLevel.City), (YearScript.Province, TenantLevel.Province)];

    public async Task Make(string webhookAddress)
    {
        foreach (var (tenant, level) in Tenants)
        {
            await Put(silo.Grains.GetTenant(tenant).Put(SiloHost.System, new TenantProfile { Id = tenant, Name = $"{tenant}某地", Level = level }));
            await Put(silo.Grains.GetUser(YearScript.CoordinatorOf(tenant)).Put(
                SiloHost.System, new UserProfile(YearScript.CoordinatorOf(tenant), "主管", tenant, [new RoleGrant(Role.Coordinator, tenant, null)]), "hash"));
            var settings = silo.Grains.GetReminderSettings(tenant);
            await Put(settings.PutWebhook(SiloHost.System, new Webhook { Id = $"hook-{tenant}", Name = "工作群", Url = $"{webhookAddress}/{tenant}", Form = WebhookForm.Json, Secret = "s", Events = [Webhook.ReminderEvent] }));
            var policy = tenant == YearScript.County
                ? new ReminderPolicy { PausedAgencies = ["paused"], Coordinators = [new("主管", YearScript.CoordinatorMail)] }
                : new ReminderPolicy { Channels = [ReminderChannel.Inbox, ReminderChannel.Webhook] };
            await Put(settings.PutPolicy(SiloHost.System, policy));
        }

        await Put(silo.Grains.GetCalendar(YearScript.City).PutDays(SiloHost.System, [new CalendarDay(YearScript.MakeUpSaturday, true, "调休")], []));
        foreach (var (tenant, agency) in YearScript.Agencies)
        {
            await Put(silo.Grains.GetAgency(tenant, agency).Put(SiloHost.System, Profile(tenant, agency)));
            await Put(silo.Grains.GetUser(YearScript.ClerkOf(tenant, agency)).Put(
                SiloHost.System, new UserProfile(YearScript.ClerkOf(tenant, agency), "填报人", tenant, [new RoleGrant(Role.Clerk, tenant, agency)]), "hash"));
            (await silo.Grains.GetReport(Key(tenant, agency)).Execute(new OpenReport { Header = SiloHost.System })).ShouldBeOfType<ReportReply.Done>();
        }
    }

    public async Task Live(DateOnly day)
    {
        if (day == YearScript.HolidayAddedOn)
        {
            await Put(silo.Grains.GetCalendar(YearScript.County).PutDays(SiloHost.System, [new CalendarDay(YearScript.AddedHoliday, false, "县庆")], []));
        }

        foreach (var (_, agency, act) in YearScript.Acts.Where(one => one.Day == day))
        {
            foreach (var tenant in YearScript.Agencies.Where(one => one.Agency == agency).Select(one => one.Tenant))
            {
                await Do(tenant, agency, act);
            }
        }
    }

    /// <summary>A day as the scheduler lives it: the sweep in the morning, the outbox now and then.</summary>
    public async Task RunJobs(DateOnly day)
    {
        DateTimeOffset At(int hour, int minute) => new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(8));
        await silo.Get<ReminderSweepJob>().Run(new JobContext(At(6, 30)));
        foreach (var hour in new[] { 7, 9, 13, 17, 21 })
        {
            await silo.Get<OutboxJob>().Run(new JobContext(At(hour, 30)));
        }
    }

    public async Task<IReadOnlyList<LedgerRow>> Ledger(string tenant)
    {
        var rows = new List<LedgerRow>();
        string? after = null;
        do
        {
            var page = await silo.Get<IReminderLedger>().List(new LedgerQuery(tenant, null, null, null, new PageRequest(null, after, PageRequest.HighestLimit)));
            rows.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        return rows;
    }

    private async Task Do(string tenant, string agency, YearAct act)
    {
        var (key, report) = (Key(tenant, agency), silo.Grains.GetReport(Key(tenant, agency)));
        var filing = new Filing(silo, key);
        switch (act)
        {
            case YearAct.Submit when (await View(report)).Status == ReportStatus.Returned:
                foreach (var remark in (await View(report)).Remarks)
                {
                    await Done(report, new AnswerRemark { Header = new CommandHeader { Actor = filing.Signatory }, Remark = remark.Id, Text = "已补充" });
                }

                await filing.Move(filing.Signatory, ReportTrigger.Submit);
                break;
            case YearAct.Submit:
                await filing.Submit();
                break;
            case YearAct.Return:
                await filing.Move(filing.OwnCoordinator, ReportTrigger.Return, move => move with { Remarks = [new NewRemark(null, null, "请补充")] });
                break;
            case YearAct.Publish:
                await filing.Move(filing.OwnCoordinator, ReportTrigger.Approve);
                await filing.Move(filing.OwnCoordinator, ReportTrigger.Publish);
                break;
            case YearAct.Merge:
                await Put(silo.Grains.GetAgency(tenant, agency).Put(SiloHost.System, Profile(tenant, agency) with { Active = false }));
                break;
            case YearAct.Extend:
                await Done(report, new AskExtension { Header = new CommandHeader { Actor = filing.Signatory }, Until = YearScript.ExtendedUntil, Reason = "机构改革" });
                await Done(report, new DecideExtension { Header = new CommandHeader { Actor = filing.OwnCoordinator }, Granted = true });
                break;
        }
    }

    private static AgencyProfile Profile(string tenant, string agency) => new()
    {
        Tenant = tenant,
        Id = agency,
        Name = $"某地{agency}局",
        Kind = agency == "gov" ? AgencyKind.Government : AgencyKind.Department,
        Contacts = tenant == YearScript.County
            ? [.. YearScript.Mail.Where(one => one.Agency == agency).Select(one => new Contact("某人", one.Address, null, Enum.Parse<ContactRole>(one.Role)))]
            : [],
    };

    private static ReportKey Key(string tenant, string agency) => new(tenant, agency, YearScript.ReportYear);

    private static async Task<ReportView> View(IReportGrain report) => (await report.Get(Actor.System)).ShouldBeOfType<ReportReply.Done>().Report;

    private static async Task Done(IReportGrain report, ReportCommand command) => (await report.Execute(command)).ShouldBeOfType<ReportReply.Done>();

    private static async Task Put(Task<PutReply> put) => (await put).ShouldBeOneOf(new PutReply.Created(), new PutReply.Updated());
}
