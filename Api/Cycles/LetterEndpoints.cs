using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Orleans;
using Workflow.Api.Files;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Documents.Board;
using Workflow.Documents.Letters;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Forms;
using Workflow.Silo.Cycles;

namespace Workflow.Api.Cycles;

/// <summary>The coordinator's letters as Word. They change nothing: who sends one sends it outside of the system.</summary>
internal static class LetterEndpoints
{
    public static void MapLetters(this RouteGroupBuilder group) => group.MapPost("/documents/{kind}", Write).WithName("WriteLetter").WithTokenScope(TokenScope.Read)
        .WithDescription("kind= kick-off, late-list, circular, or return-letter with the agency in the body.")
        .Produces<byte[]>(200, FileFormat.WordType).ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Write(
        string tenant, int year, string kind, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] LetterRequest? request,
        HttpContext context, IGrainFactory grains, BoardReader board, TimeProvider clock)
    {
        var actor = CurrentActor.Of(context).Actor;
        if (!actor.Has(Role.Coordinator, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (await grains.GetTenant(tenant).Get() is not { } profile || FormCatalog.ForYear(year) is not { } form)
        {
            return Problem.NotFound(context);
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(profile.TimeZone);
        List<BoardLine> rows = [.. (await board.Read(profile, year)).Where(row => row.Expected).Select(row => BoardLines.Of(row, zone))];
        if (rows.Count == 0)
        {
            return Problem.NotFound(context);
        }

        var subject = new LetterSubject
        {
            TenantName = profile.Name,
            Year = year,
            Form = form,
            Today = profile.DayOf(clock.GetUtcNow()),
            StatutoryDate = DueDates.Statutory(year, AgencyKind.Department, profile.Level),
            Rows = rows,
        };
        switch (kind)
        {
            case "kick-off":
                return File(CoordinatorLetters.KickOff(subject));
            case "late-list":
                return File(CoordinatorLetters.LateList(subject));
            case "circular":
                return File(CoordinatorLetters.Circular(subject));
            case "return-letter":
                return await Returned(subject, new ReportKey(tenant, request?.Agency ?? "", year), actor, grains) is { } letter
                    ? File(letter)
                    : Problem.Of(context, 422, "letter.nothingReturned", new LocalizedText(
                        "请在 agency 中写明单位；它的报告应处于退回状态。",
                        "Name in “agency” an agency whose report has been returned."));
            default:
                return Problem.NotFound(context);
        }
    }

    private static async Task<OfficialLetter?> Returned(LetterSubject subject, ReportKey key, Actor actor, IGrainFactory grains)
    {
        if (!Identifier.IsValid(key.Agency) || await grains.GetReport(key).Get(actor) is not ReportReply.Done { Report: { Status: ReportStatus.Returned } report })
        {
            return null;
        }

        // Those of earlier rounds were answered, or the report could not have been submitted again.
        var open = report.Remarks.Where(remark => remark.Answer is null).Select(remark => (PlaceOf(remark, report.Content.Form), remark.Text)).ToList();
        return open.Count == 0 ? null : ReturnLetter.Of(subject.Office, report.AgencyName, subject.Year, subject.Today, open);
    }

    private static string PlaceOf(Remark remark, string formId)
    {
        var form = FormCatalog.Find(formId)!;
        return remark.Cell is { } cell ? form.FindCell(cell)?.Name.Zh ?? cell
            : remark.Section is { } section ? form.FindSection(section)?.Heading ?? section
            : "全文";
    }

    private static FileContentHttpResult File(OfficialLetter letter) =>
        TypedResults.File(OfficialLetterWriter.Write(letter), FileFormat.WordType, $"{letter.Title}.docx");
}
