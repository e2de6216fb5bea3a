using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Calendar;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Forms;
using Workflow.Silo.Reminders.Dates;

namespace Workflow.Api.Due;

/// <summary>The dates of a reporting year: set, and explained.</summary>
internal static class DueEndpoints
{
    public static void MapDue(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/tenants/{tenant}/cycles/{year:int}/due").WithTags("Cycles").RequireTenant().CheckIdempotencyKey();
        group.MapGet("", Explain).WithName("ExplainDue").WithDescription("Why an agency's dates are what they are.").ProducesProblem(403).ProducesProblem(404);
        group.MapPut("", Put).WithName("PutDue").WithDescription("dryRun=true: only says whose dates would move.").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<Results<Ok<DueExplanationResponse>, ProblemHttpResult>> Explain(
        string tenant, int year, string? agency, HttpContext context, IGrainFactory grains, TimeProvider clock)
    {
        if (!Identifier.IsValid(agency) || FormCatalog.ForYear(year) is null || await grains.GetTenant(tenant).Get() is not { } profile || await grains.GetAgency(tenant, agency!).Get() is not { } of)
        {
            return Problem.NotFound(context);
        }

        var actor = CurrentActor.Of(context).Actor;
        var key = new ReportKey(tenant, of.Id, year);
        if (!ReportAccess.CanRead(actor, key) && !TenantAccess.CanAdminister(actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(profile.TimeZone)).DateTime);
        // A report that is there knows whether it was extended.
        var report = (await grains.GetReport(key).Get(Actor.System) as ReportReply.Done)?.Report;
        var dates = await grains.GetCalendar(tenant).Get() ?? TenantDates.None;
        var due = report?.Due ?? DueDates.For(year, of.Kind, profile.Level, dates.Calendar(), dates.Due);
        return TypedResults.Ok(new DueExplanationResponse(
            of.Id,
            of.Kind,
            year,
            [.. due.Select(one => new ExplainedDueResponse(one.Milestone, one.Date, one.Statutory, context.Say(one.Because), IsReached(report, one.Milestone) ? Lateness.None : one.On(today)))]));
    }

    private static async Task<Results<Ok<DueChangeResponse>, ProblemHttpResult>> Put(
        string tenant, int year, DueRequest request, bool? dryRun, HttpContext context, IGrainFactory grains, OpenDates dates)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (FormCatalog.ForYear(year) is null || await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        if (request is not { Kind: { } kind, Milestone: { } milestone, Date: { } date } || kind == AgencyKind.Vertical)
        {
            return Problem.Of(context, 422, "due.incomplete", new LocalizedText("请填写 kind（机关类别，vertical 除外）、milestone（submit 或 publish）和 date。", "Give kind (but vertical), milestone (submit or publish) and date."));
        }

        var due = new LocalDue(year, kind, milestone, date);
        var before = await grains.GetCalendar(tenant).Get() ?? TenantDates.None;
        var after = before.With(due);
        if (dryRun == true && date > DueDates.Statutory(year, kind, profile.Level))
        {
            return Problem.Of(context, 422, "cycle.laterThanStatute", new LocalizedText("本地期限不得晚于法定期限。", "A local date is not later than the Regulation's."));
        }

        var moves = await dates.Preview(profile, before, after);
        if (dryRun != true)
        {
            var reply = await grains.GetCalendar(tenant).PutDue(await CommandHeaders.Read(context), due);
            if (PutProblems.Answer(context, reply, () => true).Result is ProblemHttpResult problem)
            {
                return problem;
            }

            await dates.Reconcile(profile, after);
        }

        return TypedResults.Ok(new DueChangeResponse(
            kind, milestone, date, [.. moves.Select(move => new DateMoveResponse(move.Agency, move.Year, move.Milestone, move.From, move.To))]));
    }

    private static bool IsReached(ReportView? report, Milestone milestone) => report is not null && (report.Current is not null
        || (milestone == Milestone.Submit && report.Status is ReportStatus.Submitted or ReportStatus.Approved));
}
