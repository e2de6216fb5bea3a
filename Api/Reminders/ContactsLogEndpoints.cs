using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Silo.Reminders.Contacts;
using Workflow.Silo.Storage;

namespace Workflow.Api.Reminders;

/// <summary>Calls and other chases by hand.</summary>
internal static class ContactsLogEndpoints
{
    private const int LongestWords = 2000;
    private const int LongestPerson = 100;
    private static readonly string[] Ways = ["phone", "visit", "message", "other"];

    public static void MapContactsLog(this RouteGroupBuilder group)
    {
        group.MapGet("/contacts-log", List).WithName("ListContacts").WithDescription("The newest first.").ProducesProblem(403);
        group.MapPost("/contacts-log", Add).WithName("LogContact").WithTokenScope(TokenScope.Write).WithDescription("way: phone (default), visit, message or other.").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<Results<Ok<ListResponse<ContactLogResponse>>, ProblemHttpResult>> List(
        string tenant, int? year, string? agency, int? limit, HttpContext context, IContactLog log) => ReminderEndpoints.MayOversee(context, tenant)
            ? TypedResults.Ok(new ListResponse<ContactLogResponse>(
                [.. (await log.List(tenant, year, string.IsNullOrEmpty(agency) ? null : PlainText.Clean(agency), Lists.Page(null, null, limit ?? PageRequest.HighestLimit).Limit)).Select(ContactLogResponse.Of)], null))
            : Problem.Forbidden(context);

    private static async Task<Results<Created<ContactLogResponse>, ProblemHttpResult>> Add(
        string tenant, ContactLogRequest request, HttpContext context, IGrainFactory grains, IContactLog log, TimeProvider clock)
    {
        var actor = CurrentActor.Of(context).Actor;
        if (!TenantAccess.CanRunCycle(actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        var way = request.Way ?? Ways[0];
        if (request is not { Agency: { } agency, Year: { } year } || string.IsNullOrWhiteSpace(request.Text) || request.Text.Length > LongestWords || request.Person?.Length > LongestPerson || !Ways.Contains(way))
        {
            return Problem.Of(context, 422, "contact.incomplete", new LocalizedText(
                $"请填写 agency、year 和 text（最多 {LongestWords} 字）；way 可为 {string.Join("、", Ways)}；person 最多 {LongestPerson} 字。",
                $"Give agency, year and text (at most {LongestWords} characters); way is {string.Join(", ", Ways)}; person has at most {LongestPerson} characters."));
        }

        if (!Identifier.IsValid(agency) || await grains.GetAgency(tenant, agency).Get() is null)
        {
            return Problem.NotFound(context);
        }

        var now = clock.GetUtcNow();
        var header = await CommandHeaders.Read(context);
        var entry = new ContactLogEntry(
            MadeIds.Of(header), agency, year, request.At is { } at && at < now ? at.ToUniversalTime() : now, actor.User, way, PlainText.Clean(request.Person ?? "").Trim(), PlainText.Clean(request.Text).Trim());
        var audited = Audited.Act(AuditAction.ContactLogged, $"contact/{entry.Id}", agency, year, (AuditField.Way, way), (AuditField.Person, entry.Person.Length == 0 ? null : entry.Person));
        await log.Add(tenant, entry, AuditEntry.Of(audited, actor, header.Address, now));
        return TypedResults.Created($"/api/v1/tenants/{tenant}/contacts-log", ContactLogResponse.Of(entry));
    }
}
