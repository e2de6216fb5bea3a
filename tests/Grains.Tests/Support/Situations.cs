using System.Collections.Immutable;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Reports;
using Workflow.Grains.Reports.Deciding;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Grains.Tests.Support;

/// <summary>Situations made by hand, for the deciders.</summary>
internal static class Situations
{
    public const string Agency = "nongye";

    public static readonly DateTimeOffset Now = new(2031, 1, 20, 2, 0, 0, TimeSpan.Zero);

    public static readonly ReportKey Key = new(Cast.Tenant, Agency, 2030);

    /// <summary>A report with which nothing is wrong.</summary>
    public static ReportContent Sound(int year) => new()
    {
        Form = FormCatalog.ForYear(year)!.Id,
        Title = $"{InventedReport.Agency}{year}年政府信息公开工作年度报告",
        AgencyName = InventedReport.Agency,
        Sections = InventedText.Sections(year),
        Cells = InventedCells.Of(FormCatalog.ForYear(year)!),
    };

    public static ReportSituation In(ReportStatus status, Func<ReportRecord, ReportRecord>? change = null)
    {
        var record = new ReportRecord
        {
            Key = Key,
            Form = "2021",
            Status = status,
            Revision = 1,
            ContentHash = ContentHash.Of(Sound(Key.Year)),
            OpenedBy = "zhuguan",
            OpenedAt = Now,
            UpdatedAt = Now.AddDays(-1),
            Submissions = status is ReportStatus.Draft ? [] : [new Submission(1, new string('a', 64), "qianzi", Now, new string('b', 64))],
            Publications = status is ReportStatus.Published ? [new Publication { Revision = 1, ContentHash = new string('a', 64), At = Now, By = "zhuguan" }] : [],
        };
        return new ReportSituation
        {
            Record = change is null ? record : change(record),
            Version = 7,
            Content = Sound(Key.Year),
            Findings = [],
            Agency = new AgencyProfile { Tenant = Cast.Tenant, Id = Agency, Name = InventedReport.Agency, Kind = AgencyKind.Department },
            Tenant = new TenantProfile { Id = Cast.Tenant, Name = "青岚县", Level = TenantLevel.County },
            LastYear = null,
            LastYearPublication = null,
            Due = DueDates.For(Key.Year, AgencyKind.Department, TenantLevel.County, WorkingCalendar.Official),
            Reads = [],
            Now = Now,
        };
    }

    public static ReportSituation WithCell(this ReportSituation situation, string cell, CellValue value) => situation with
    {
        Content = situation.Content with { Cells = situation.Content.Cells.ToImmutableDictionary().SetItem(cell, value) },
    };

    public static ReportSituation WithFinding(this ReportSituation situation, FindingLevel level, string fingerprint = "f1", bool overridable = false, bool assessable = true) => situation with
    {
        Findings =
        [
            .. situation.Findings,
            new JudgedFinding(
                new Finding { Code = "invented", Level = level, Overridable = overridable, Assessable = assessable, Fingerprint = fingerprint, Message = new LocalizedText("有一处不对", "something is wrong") },
                situation.Record.Explanations.GetValueOrDefault(fingerprint),
                null),
        ],
    };

    public static CommandHeader By(Actor actor) => new() { Actor = actor };

    public static Actor Signatory => Cast.Signatory(Agency);

    public static Actor Clerk => Cast.Clerk(Agency);

    public static ReportDecision.Accepted ShouldBeAccepted(this ReportDecision decision) => decision.ShouldBeOfType<ReportDecision.Accepted>();

    public static T ShouldBeRejectedAs<T>(this ReportDecision decision)
        where T : ReportReply => decision.ShouldBeOfType<ReportDecision.Rejected>().Reply.ShouldBeOfType<T>();

    public static void ShouldBeUnacceptable(this ReportDecision decision, string code) =>
        decision.ShouldBeRejectedAs<ReportReply.Unacceptable>().Code.ShouldBe(code);

    /// <summary>A move with everything that it could need.</summary>
    public static MoveReport Move(Actor actor, ReportTrigger trigger) => new()
    {
        Header = By(actor),
        Trigger = trigger,
        Remarks = trigger == ReportTrigger.Return ? [new NewRemark(null, "overview", "请补充主动公开的渠道")] : [],
        Reason = "数字有误",
        PublishedOn = new DateOnly(2031, 1, 15),
        OfficialUrl = "https://www.example.org/2030",
    };
}
