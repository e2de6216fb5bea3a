using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Content;
using Workflow.Silo.Jobs;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Maintenance;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Jobs;

public abstract class YearRolloverSuite(StorePlace place) : IAsyncLifetime
{
    private const int Year = 2030;
    private SiloHost silo = null!;

    private ICycleGrain Cycle => silo.Grains.GetCycle(SiloHost.Tenant, Year);

    public async Task InitializeAsync()
    {
        silo = await SiloHost.Start(place);
        foreach (var agency in new[] { "nongye", "jiaoyu", "weisheng" })
        {
            await silo.PutAgency(agency);
        }
    }

    [Fact]
    public async Task Run_WhenRepeatedLateAndAtOnce_MakesEachReportOnce()
    {
        var first = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Run())));
        await silo.PutAgency("shuili");
        var late = await Run("2031-03-31T23:59:00+08:00");

        first.Select(text => int.Parse(text!.En.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).Sum().ShouldBe(3, "each was made by one of them");
        late!.En.ShouldBe("2030: 1 opened, 3 there already, 0 not expected, 0 left for the next run.");
        (await Reports()).ShouldBe(["jiaoyu", "nongye", "shuili", "weisheng"]);
        (await silo.Get<IStoreVerification>().ShouldBeSound()).ShouldBe(4);
    }

    [Theory]
    [InlineData("2030-12-31T23:59:00+08:00")]
    [InlineData("2031-04-01T00:10:00+08:00")]
    public async Task Run_OutsideOfJanuaryToMarch_MakesNothing(string moment)
    {
        (await Run(moment)).ShouldBeNull();

        (await Reports()).ShouldBeEmpty();
    }

    /// <summary>One agency with a published report of the year before, one without: what the job makes of many is what each grain would have made.</summary>
    [Fact]
    public async Task Run_Always_MakesWhatTheReportsOwnGrainWouldMake()
    {
        await Record("nongye", carriedOut: 3);
        var expected = new Dictionary<string, ReportView>();
        foreach (var agency in new[] { "nongye", "jiaoyu" })
        {
            expected[agency] = await Execute(agency, new OpenReport { Header = SiloHost.System with { DryRun = true } });
        }

        await Run();

        var rows = (await silo.Get<IReportIndex>().Search(new ReportQuery { Tenant = SiloHost.Tenant, Year = Year, Today = default, Page = new PageRequest(null, null, 10) })).Items;
        foreach (var (agency, view) in expected)
        {
            var made = (await silo.Grains.GetReport(Key(agency)).Get(Actor.System)).ShouldBeOfType<ReportReply.Done>().Report;
            (made.ContentHash, made.Form, made.Status, made.Revision, made.Version).ShouldBe((view.ContentHash, view.Form, view.Status, view.Revision, 1));
            made.Content.Cells.ShouldBe(view.Content.Cells);
            made.Content.Marks.ShouldBe(view.Content.Marks);
            (made.Content.Title, made.CarriedFrom).ShouldBe((view.Content.Title, view.CarriedFrom));
            made.Due.ShouldBe(view.Due);
            var row = rows.Single(row => row.Summary.Agency == agency).Summary;
            row.Errors.ShouldBe(view.Findings.Count(finding => finding.IsUnresolvedError));
            row.Warnings.ShouldBe(view.Findings.Count(finding => finding.Finding is { Level: Rules.Checks.FindingLevel.Warning, Assessable: true }));
            row.SubmitDueOn.ShouldBe(view.Due.Single(due => due.Milestone == Milestone.Submit).Date);
        }

        expected["nongye"].Content.Number("requests.carriedIn.natural").ShouldBe(3);
        (await silo.Get<IStoreVerification>().ShouldBeSound()).ShouldBe(4);
        var written = await Execute("nongye", new EditContent { Header = SiloHost.System with { Actor = new Filing(silo, Key("nongye")).Signatory }, Patch = new ContentPatch { Title = "改了" } });
        (written.Content.Title, written.Version).ShouldBe(("改了", 2));
    }

    [Fact]
    public async Task Run_WhenARosterIsConfirmed_KeepsToItAndToWhatHappenedSince()
    {
        silo.Time.Advance(TimeSpan.FromDays(9));
        (await Cycle.ConfirmRoster(SiloHost.System, ["nongye", "jiaoyu"])).ShouldBeOfType<PutReply.Updated>();
        await silo.PutAgency("nongcun");
        (await silo.Grains.GetAgency(SiloHost.Tenant, "nongye").Happen(SiloHost.System, AgencyEventKind.Merge, new DateOnly(2031, 1, 10), ["nongcun"])).ShouldBeOfType<PutReply.Updated>();

        var told = await Run();

        told!.En.ShouldBe("2030: 2 opened, 0 there already, 2 not expected, 0 left for the next run.");
        (await Reports()).ShouldBe(["jiaoyu", "nongcun"]);
        var entries = (await Cycle.GetRoster())!.Entries.ToDictionary(entry => entry.Agency);
        entries["nongye"].Because.En.ShouldBe("merged into nongcun on 2031-01-10");
        entries["nongcun"].Predecessors.ShouldBe(["nongye"]);
        entries["weisheng"].Because.En.ShouldBe("not on the confirmed roster");
    }

    [Fact]
    public async Task Freeze_AfterTheDayOfAMilestone_KeepsWhoWasExpectedThen()
    {
        await Run("2031-02-03T00:10:00+08:00");
        await silo.PutAgency("shuili");
        await Run("2031-02-04T00:10:00+08:00");

        var frozen = (await Cycle.GetRecord()).Frozen;
        frozen.Select(one => one.Milestone).ShouldBe([Milestone.Submit, Milestone.Publish]);
        frozen.ShouldAllBe(one => one.On == new DateOnly(2031, 1, 30) && one.Agencies.Count == 3);
    }

    [Fact]
    public async Task Run_WhenTheTenantHasItsOwnDates_OpensWithThem()
    {
        var calendar = silo.Grains.GetCalendar(SiloHost.Tenant);
        (await calendar.PutDue(SiloHost.System, new LocalDue(Year, AgencyKind.Department, Milestone.Submit, new DateOnly(2031, 1, 15)))).ShouldBeOfType<PutReply.Updated>();
        (await calendar.PutDays(SiloHost.System, [new CalendarDay(new DateOnly(2031, 1, 30), false, "县庆")], [])).ShouldBeOfType<PutReply.Updated>();

        await Run();

        var row = (await silo.Get<IReportIndex>().Search(new ReportQuery { Tenant = SiloHost.Tenant, Year = Year, Today = default, Page = new PageRequest(null, null, 1) })).Items.ShouldHaveSingleItem().Summary;
        (row.SubmitDueOn, row.PublishDueOn).ShouldBe((new DateOnly(2031, 1, 15), new DateOnly(2031, 1, 29)));
        var report = (await silo.Grains.GetReport(Key(row.Agency)).Get(Actor.System)).ShouldBeOfType<ReportReply.Done>().Report;
        report.Due.Select(due => due.Date).ShouldBe([row.SubmitDueOn, row.PublishDueOn]);
    }

    [Fact]
    public async Task Freeze_WhenTheTenantHasItsOwnDates_CountsOnThem()
    {
        (await silo.Grains.GetCalendar(SiloHost.Tenant).PutDue(SiloHost.System, new LocalDue(Year, AgencyKind.Department, Milestone.Submit, new DateOnly(2031, 1, 15)))).ShouldBeOfType<PutReply.Updated>();

        await Run("2031-01-16T00:10:00+08:00");

        var frozen = (await Cycle.GetRecord()).Frozen.ShouldHaveSingleItem();
        (frozen.Milestone, frozen.On, frozen.Agencies.Count).ShouldBe((Milestone.Submit, new DateOnly(2031, 1, 15), 3));
    }

    [Theory]
    [InlineData(2, 0, 1, 0)]
    [InlineData(1, 1, 1, 0)]
    [InlineData(1, 0, 2, 0)]
    [InlineData(1, 0, 1, 1)]
    public async Task Open_WhenSomethingThatWasLookedAtHasChanged_MakesNothing(long tenant, long calendar, long agency, long lastYear)
    {
        var (record, summary) = new Workflow.Grains.Reports.Opening.ReportOpening(Rules.Forms.FormCatalog.ForYear(Year)!, Year, silo.Time.GetUtcNow()).Of(
            (await silo.Grains.GetTenant(SiloHost.Tenant).Get())!, TenantDates.None, (await silo.Grains.GetAgency(SiloHost.Tenant, "nongye").Get())!, null);

        var openings = silo.Get<IReportOpenings>();
        (await openings.Open(Year, [new NewReport(record, summary, tenant, calendar, agency, lastYear)])).ShouldBeEmpty();
        (await Reports()).ShouldBeEmpty();
        (await openings.Open(Year, [new NewReport(record, summary, 1, 0, 1, 0)])).ShouldBe([Key("nongye")]);
        (await openings.Open(Year, [new NewReport(record, summary, 1, 0, 1, 0)])).ShouldBeEmpty();
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    private static ReportKey Key(string agency, int year = Year) => new(SiloHost.Tenant, agency, year);

    private Task<LocalizedText?> Run(string moment = "2031-01-10T00:10:00+08:00") =>
        silo.Get<YearRolloverJob>().Run(new JobContext(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    private async Task<IEnumerable<string>> Reports() =>
        (await silo.Get<IReportIndex>().Search(new ReportQuery { Tenant = SiloHost.Tenant, Year = Year, Today = default, Page = new PageRequest(null, null, 100) })).Items.Select(row => row.Summary.Agency);

    private async Task<ReportView> Execute(string agency, ReportCommand command, int year = Year) =>
        (await silo.Grains.GetReport(Key(agency, year)).Execute(command)).ShouldBeOfType<ReportReply.Done>().Report;

    /// <summary>Last year's report, as it was published.</summary>
    private async Task Record(string agency, int carriedOut)
    {
        await Execute(agency, new OpenReport { Header = SiloHost.System }, Year - 1);
        var signatory = new CommandHeader { Actor = new Filing(silo, Key(agency, Year - 1)).Signatory };
        await Execute(agency, new EditContent { Header = signatory, Patch = new ContentPatch { Cells = new Dictionary<string, CellValue> { ["requests.carriedOut.natural"] = CellValue.Of(carriedOut) } } }, Year - 1);
        await Execute(agency, new MoveReport { Header = new CommandHeader { Actor = Filing.Coordinator }, Trigger = ReportTrigger.Record, PublishedOn = new DateOnly(2030, 1, 20), OfficialUrl = "https://www.example.org/2029" }, Year - 1);
    }
}
