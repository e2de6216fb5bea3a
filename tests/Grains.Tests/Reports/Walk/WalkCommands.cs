using System.Collections.Concurrent;
using System.Globalization;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Tests.Support;
using Workflow.Rules;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>Turns a step into the command that a client would send.</summary>
internal static class WalkCommands
{
    private static readonly ConcurrentDictionary<(int Year, string Code), string> Fingerprints = [];

    public static ReportCommand Of(Step step, ReportKey key, CommandHeader header) => step.Act switch
    {
        <= Act.PublishLater => Move(step, key, header),
        Act.Write => new EditContent { Header = header, Patch = Patch(step, key.Year) },
        Act.Replace => new ReplaceContent { Header = header, Content = step.IsComplete ? Content(key.Year, step.Faults) : Content(key.Year, step.Faults) with { Form = "1999" } },
        Act.Nil => new FillNil { Header = header },
        Act.Complete => new CompleteContent { Header = header },
        Act.Explain or Act.Unexplain => new EditContent
        {
            Header = header,
            Patch = new ContentPatch(),
            Explanations = new Dictionary<string, string> { [Fingerprint(key.Year, Faults.Title, "title.wording")] = step.Act == Act.Explain ? "标题沿用本县统一格式" : "" },
        },
        Act.Judge => new JudgeFinding { Header = header, Fingerprint = Fingerprint(key.Year, Faults.Share, "text.percent"), Verdict = HintVerdict.Dismissed },
        Act.Answer => new AnswerRemark { Header = header, Remark = step.Number.ToString(CultureInfo.InvariantCulture), Text = step.IsComplete ? "已核对" : " " },
        Act.TakeUp => new TakeUpReview { Header = header },
        Act.AskForCorrection => new RequestCorrection { Header = header, Reason = step.IsComplete ? "少计一件" : " " },
        _ => new OpenReport { Header = header },
    };

    public static Actor Actor(Who who, string agency) => who switch
    {
        Who.Clerk => Cast.Clerk(agency),
        Who.Signatory => Cast.Signatory(agency),
        Who.Coordinator => Cast.Coordinator,
        Who.SecondCoordinator => Cast.SecondCoordinator,
        Who.Both => Cast.SignatoryAndCoordinator(agency),
        Who.Auditor => Cast.Auditor,
        Who.TenantAdmin => Cast.TenantAdmin,
        Who.PlatformAdmin => Cast.PlatformAdmin,
        Who.Neighbour => Cast.ClerkOfAnotherAgency,
        Who.Foreigner => Cast.CoordinatorOfAnotherTenant,
        _ => Interfaces.Identity.Actor.System,
    };

    public static IReadOnlyList<Finding> FindingsOf(int year, Faults faults) => ReportChecker.Check(new CheckSubject
    {
        Form = FormCatalog.ForYear(year)!,
        Content = Content(year, faults),
        Year = year,
        AgencyName = InventedReport.Agency,
        AgencyKind = AgencyKind.Department,
        TenantLevel = TenantLevel.County,
        LastYear = null,
    });

    private static MoveReport Move(Step step, ReportKey key, CommandHeader header) => new()
    {
        Header = header,
        Trigger = step.Act == Act.PublishLater ? ReportTrigger.Publish : (ReportTrigger)step.Act,
        Remarks = step is { Act: Act.Return, IsComplete: true } ? [.. Enumerable.Repeat(new NewRemark("requests.granted.natural", null, "请核对"), step.Number)] : [],
        Reason = step.IsComplete ? "数字有误" : " ",
        PublishAt = step.Act == Act.PublishLater ? new DateTimeOffset(2031, 11, 1, 0, 0, 0, TimeSpan.Zero) : null,
        PublishedOn = step.Act == Act.Record ? new DateOnly(2031, 1, 1) : null,
        OfficialUrl = step.Act switch
        {
            Act.Record when !step.IsComplete => null,
            Act.Publish or Act.PublishLater when !step.IsComplete => "in the cabinet",
            _ => "https://www.example.org/report",
        },
    };

    private static ContentPatch Patch(Step step, int year)
    {
        var content = Content(year, step.Faults);
        // One cell that no form has: the whole patch is refused with it.
        var cells = step.IsComplete ? content.Cells : new Dictionary<string, CellValue>(content.Cells) { ["requests.none"] = CellValue.Of(1) };
        return new ContentPatch { Title = content.Title, Cells = cells, Sections = content.Sections };
    }

    private static ReportContent Content(int year, Faults faults)
    {
        var sound = Situations.Sound(year);
        var cells = new Dictionary<string, CellValue>(sound.Cells);
        if (faults.HasFlag(Faults.Sum))
        {
            cells["requests.granted.natural"] = CellValue.Of(50);
        }

        if (faults.HasFlag(Faults.Blank))
        {
            cells["requests.new.research"] = CellValue.Blank;
        }

        var overview = sound.Section("overview") + (faults.HasFlag(Faults.Share) ? "\n全年发布政策解读60条，其中：图解33条、问答27条，图解占50%。" : "");
        return sound with
        {
            Title = faults.HasFlag(Faults.Title) ? $"{InventedReport.Agency}{year}年工作情况" : sound.Title,
            Cells = cells,
            Sections = new Dictionary<string, string?>(sound.Sections) { ["overview"] = overview },
        };
    }

    private static string Fingerprint(int year, Faults fault, string code) =>
        Fingerprints.GetOrAdd((year, code), _ => FindingsOf(year, fault).Single(finding => finding.Code == code).Fingerprint);
}
