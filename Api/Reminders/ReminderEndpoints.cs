using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Auditing;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Reminders.Planning;

namespace Workflow.Api.Reminders;

/// <summary>When a tenant reminds, what it has sent, and what it will send.</summary>
internal static class ReminderEndpoints
{
    /// <summary>A plan of a day further away than that says nothing.</summary>
    private const int FurthestDays = 400;

    private static readonly Dictionary<string, LedgerState> States = Enum.GetValues<LedgerState>().ToDictionary(state => JsonNamingPolicy.CamelCase.ConvertName(state.ToString()));

    public static void MapReminders(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/tenants/{tenant}").WithTags("Reminders").RequireTenant().CheckIdempotencyKey();
        group.MapGet("/reminder-policy", GetPolicy).WithName("GetReminderPolicy").ProducesProblem(403);
        group.MapPut("/reminder-policy", PutPolicy).WithName("PutReminderPolicy").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        group.MapGet("/reminders", List).WithName("ListReminders").WithDescription("The ledger, the newest first. state= planned, sent, failed, bounced or suppressed.").ProducesProblem(400).ProducesProblem(403);
        group.MapGet("/reminders/preview", Preview).WithName("PreviewReminders").WithDescription("What will be sent to whom on a day (date=yyyy-MM-dd, by default today), as things stand now.")
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(404);
        group.MapPost("/reminders/send", Send).WithName("SendReminders").WithTokenScope(TokenScope.Write).WithDescription("Reminds chosen agencies by hand. dryRun=true: only says who would be reminded.")
            .ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        group.MapTemplates();
        group.MapContactsLog();
        group.MapWebhooks();
        routes.MapInbox();
    }

    /// <summary>Whoever looks after the whole tenant.</summary>
    public static bool MayOversee(HttpContext context, string tenant) =>
        CurrentActor.Of(context).Actor is var actor && (TenantAccess.CanRunCycle(actor, tenant) || actor.Has(Role.Auditor, tenant));

    private static async Task<Results<Ok<ReminderPolicy>, ProblemHttpResult>> GetPolicy(string tenant, HttpContext context, IGrainFactory grains) =>
        MayOversee(context, tenant) ? TypedResults.Ok((await grains.GetReminderSettings(tenant).Get()).Policy) : Problem.Forbidden(context);

    private static async Task<Results<Created<ReminderPolicy>, Ok<ReminderPolicy>, ProblemHttpResult>> PutPolicy(string tenant, ReminderPolicy policy, HttpContext context, IGrainFactory grains)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (ReminderPolicyCheck.Problems(policy) is { Count: > 0 } problems)
        {
            return Problem.Of(
                context,
                422,
                "policy.invalid",
                new LocalizedText(string.Join(" ", problems.Select(problem => problem.Zh)), string.Join(" ", problems.Select(problem => problem.En))),
                ("reasons", problems.Select(context.Say).ToList()));
        }

        if (policy.PausedAgencies.Any(agency => !Identifier.IsValid(agency)))
        {
            return TenantFilter.BadIdentifier(context);
        }

        return PutProblems.Answer(context, await grains.GetReminderSettings(tenant).PutPolicy(await CommandHeaders.Read(context), policy), () => policy);
    }

    private static async Task<Results<Ok<ListResponse<ReminderResponse>>, ProblemHttpResult>> List(
        string tenant, int? year, string? agency, string? state, string? cursor, int? limit, HttpContext context, IReminderLedger ledger)
    {
        LedgerState? wanted = null;
        if (!string.IsNullOrEmpty(state))
        {
            if (!States.TryGetValue(state, out var known))
            {
                return Problem.Malformed(context, "filter.unknown", $"state 可用 {string.Join("、", States.Keys)}。", $"state is one of {string.Join(", ", States.Keys)}.");
            }

            wanted = known;
        }

        var actor = CurrentActor.Of(context).Actor;
        // An agency sees what it was reminded of itself.
        List<string>? own = MayOversee(context, tenant) ? null : [.. actor.Roles.Where(grant => grant.Tenant == tenant && grant.Agency is not null).Select(grant => grant.Agency!)];
        List<string>? asked = string.IsNullOrEmpty(agency) ? own : own is null || own.Contains(agency) ? [agency] : [];
        var page = await ledger.List(new LedgerQuery(tenant, year, asked, wanted, Lists.Page(null, cursor, limit)));
        return TypedResults.Ok(Lists.Response(page, row => ReminderResponse.Of(row, context.Language())));
    }

    private static async Task<Results<Ok<ListResponse<PlannedReminderResponse>>, ProblemHttpResult>> Preview(
        string tenant, string? date, HttpContext context, IGrainFactory grains, ReminderDesk desk, TimeProvider clock)
    {
        if (!MayOversee(context, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(profile.TimeZone)).DateTime);
        var day = today;
        if (date is { Length: > 0 } && (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) || Math.Abs(day.DayNumber - today.DayNumber) > FurthestDays))
        {
            return Problem.Malformed(context, "date.malformed", $"date 应为 yyyy-MM-dd，且距今不超过 {FurthestDays} 天。", $"date is yyyy-MM-dd, at most {FurthestDays} days away.");
        }

        return TypedResults.Ok(Response(await desk.Preview(profile, day), context));
    }

    private static async Task<Results<Ok<ListResponse<PlannedReminderResponse>>, ProblemHttpResult>> Send(
        string tenant, SendRemindersRequest request, bool? dryRun, HttpContext context, IGrainFactory grains, ReminderDesk desk, TimeProvider clock)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        if (request is not { Year: { } year, Agencies: { Count: > 0 } agencies })
        {
            return Problem.Of(context, 422, "reminder.nobody", new LocalizedText("请填写 year 和要提醒的机关 agencies。", "Give year and the agencies to remind."));
        }

        if (dryRun != true)
        {
            await context.Note(tenant, Audited.Act(
                AuditAction.RemindersSent,
                string.Create(CultureInfo.InvariantCulture, $"cycle/{year}"),
                null,
                year,
                (AuditField.Count, agencies.Count.ToString(CultureInfo.InvariantCulture)),
                (AuditField.Agencies, string.Join("、", agencies))));
        }

        var now = clock.GetUtcNow();
        return TypedResults.Ok(Response(
            dryRun == true ? await desk.PreviewByHand(profile, year, agencies, now) : await desk.RemindByHand(profile, year, agencies, now), context));
    }

    private static ListResponse<PlannedReminderResponse> Response(IReadOnlyList<PlannedReminder> planned, HttpContext context) =>
        new([.. planned.Select(one => PlannedReminderResponse.Of(one, context.Language()))], null);
}
