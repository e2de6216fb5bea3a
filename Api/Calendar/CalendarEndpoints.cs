using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Calendar.Import;
using Workflow.Silo.Reminders.Dates;

namespace Workflow.Api.Calendar;

/// <summary>The working days of a tenant.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendar(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/tenants/{tenant}").WithTags("Calendar").RequireTenant().CheckIdempotencyKey();
        group.MapGet("/calendar", Get).WithName("GetCalendar").ProducesProblem(404);
        group.MapPut("/calendar", Put).WithName("PutCalendar").WithDescription("dryRun=true: only says whose dates would move.")
            .ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/calendar/upload", Upload).WithName("UploadCalendar")
            .WithDescription("The body is a file: text/csv (date,kind,occasion) or text/calendar (all-day events). It replaces the tenant's own days. The years that it names count as planned. dryRun=true: only says whose dates would move.")
            .ProducesProblem(403).ProducesProblem(404).ProducesProblem(415).ProducesProblem(422);
        group.MapGet("/calendar.ics", Feed).WithName("CalendarFeed").Produces<string>(200, "text/calendar").ProducesProblem(404);
    }

    private static async Task<Results<Ok<CalendarResponse>, ProblemHttpResult>> Get(string tenant, HttpContext context, IGrainFactory grains, TimeProvider clock) =>
        await grains.GetTenant(tenant).Get() is null
            ? Problem.NotFound(context)
            : TypedResults.Ok(CalendarResponse.Of(await grains.GetCalendar(tenant).Get() ?? TenantDates.None, clock.GetUtcNow().Year, [], context.Language()));

    private static Task<Results<Ok<CalendarResponse>, ProblemHttpResult>> Put(
        string tenant, CalendarRequest request, bool? dryRun, HttpContext context, IGrainFactory grains, OpenDates dates, TimeProvider clock)
    {
        var reading = CalendarLimits.Checked((request.Days ?? []).Select(day => new CalendarDay(day.Date, day.Kind == DayKind.Workday, day.Occasion?.Trim() ?? "")));
        return Change(tenant, reading, request.PlannedYears, dryRun == true, context, grains, dates, clock);
    }

    private static async Task<Results<Ok<CalendarResponse>, ProblemHttpResult>> Upload(
        string tenant, bool? dryRun, HttpContext context, IGrainFactory grains, OpenDates dates, TimeProvider clock)
    {
        // Not by the route: who is nobody is to hear that, and not what the route takes.
        var type = context.Request.ContentType ?? "";
        var isCalendar = type.StartsWith("text/calendar", StringComparison.OrdinalIgnoreCase);
        if (!isCalendar && !type.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase))
        {
            return Problem.Of(context, 415, "request.mediaType", new LocalizedText("请以 text/csv 或 text/calendar 提交。", "Send text/csv or text/calendar."));
        }

        if (context.Request.ContentLength > CalendarLimits.LongestFile)
        {
            return Problem.Of(context, 413, "body.tooLarge", new LocalizedText("文件过大（最多 256 KB）。", "The file is too large (at most 256 KB)."));
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        return await Change(tenant, isCalendar ? CalendarIcs.Read(text) : CalendarCsv.Read(text), null, dryRun == true, context, grains, dates, clock);
    }

    /// <param name="plannedYears">Null for the years that the days lie in.</param>
    private static async Task<Results<Ok<CalendarResponse>, ProblemHttpResult>> Change(
        string tenant, CalendarReading reading, IReadOnlyList<int>? plannedYears, bool dryRun, HttpContext context, IGrainFactory grains, OpenDates dates, TimeProvider clock)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (reading is CalendarReading.Refused refused)
        {
            return Problem.Of(context, 422, refused.Code, refused.Detail);
        }

        if (plannedYears?.Any(year => year is < 2000 or > 2100) == true)
        {
            return Problem.Of(context, 422, "calendar.dateOutOfRange", new LocalizedText("plannedYears 应在 2000 至 2100 年之间。", "plannedYears lie between 2000 and 2100."));
        }

        if (await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        var days = ((CalendarReading.Read)reading).Days;
        var planned = (plannedYears ?? [.. days.Select(day => day.Date.Year)]).Distinct().Order().ToList();
        var before = await grains.GetCalendar(tenant).Get() ?? TenantDates.None;
        var after = before with { Days = days, PlannedYears = planned };
        var moves = await dates.Preview(profile, before, after);
        if (!dryRun)
        {
            var reply = await grains.GetCalendar(tenant).PutDays(await CommandHeaders.Read(context), days, planned);
            if (PutProblems.Answer(context, reply, () => true).Result is ProblemHttpResult problem)
            {
                return problem;
            }

            await dates.Reconcile(profile, after);
        }

        return TypedResults.Ok(CalendarResponse.Of(after, clock.GetUtcNow().Year, moves, context.Language()));
    }

    /// <summary>The days off and make-up days, and the dates of the years that are open.</summary>
    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Feed(string tenant, HttpContext context, IGrainFactory grains, TimeProvider clock)
    {
        if (await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        var dates = await grains.GetCalendar(tenant).Get() ?? TenantDates.None;
        var (calendar, language, thisYear) = (dates.Calendar(), context.Language(), clock.GetUtcNow().Year);
        var days = calendar.Exceptions.Where(day => day.Date.Year >= thisYear - 1).Select(day => new IcsEvent(
            $"day-{day.Date:yyyyMMdd}@{tenant}",
            day.Date,
            $"{day.Occasion}（{(day.Worked ? "班" : "休")}）",
            Kind: day.Worked ? "workday" : "holiday"));
        var due =
            from year in new[] { thisYear - 1, thisYear }
            from kind in Enum.GetValues<AgencyKind>()
            where kind != AgencyKind.Vertical
            from one in DueDates.For(year, kind, profile.Level, calendar, dates.Due)
            group (kind, one) by (year, one.Milestone, one.Date) into same
            orderby same.Key.Date
            select new IcsEvent(
                $"due-{same.Key.year}-{same.Key.Milestone}-{same.First().kind}@{tenant}".ToLowerInvariant(),
                same.Key.Date,
                CalendarWords.Due(same.Key.year, same.Key.Milestone, [.. same.Select(pair => pair.kind)]).In(language),
                same.First().one.Because.In(language),
                CalendarIcs.DueKind);
        return TypedResults.Text(IcsWriter.Write(profile.Name, [.. days, .. due], clock.GetUtcNow()), "text/calendar", Encoding.UTF8);
    }
}
