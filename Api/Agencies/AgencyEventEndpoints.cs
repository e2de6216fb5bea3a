using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules.Content;

namespace Workflow.Api.Agencies;

internal static class AgencyEventEndpoints
{
    public static void MapAgencyEvents(this RouteGroupBuilder agencies) =>
        agencies.MapPost("/{agency}/events", Post).WithName("PostAgencyEvent").ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(422)
            .WithDescription("kind: rename, merge, split or close. into: the new name, the id of the agency that goes on, a list of ids, or nothing.");

    private static async Task<Results<Created<AgencyResponse>, Ok<AgencyResponse>, ProblemHttpResult>> Post(
        string tenant, string agency, AgencyEventRequest request, HttpContext context, IGrainFactory grains)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (request is not { Kind: { } kind, Date: { } date } || Into(request.Into) is not { } into || (kind != AgencyEventKind.Rename && !into.All(Identifier.IsValid)))
        {
            return Problem.Malformed(context, "event.malformed", "请填写 kind、date（YYYY-MM-DD）和 into。", "Give kind, date (YYYY-MM-DD) and into.");
        }

        var grain = grains.GetAgency(tenant, agency);
        var reply = await grain.Happen(await CommandHeaders.Read(context), kind, date, [.. into.Select(text => PlainText.Clean(text).Trim())]);
        return await grain.Get() is { } profile ? PutProblems.Answer(context, reply, () => AgencyResponse.Of(profile)) : Problem.NotFound(context);
    }

    private static IReadOnlyList<string>? Into(JsonElement? into) => into switch
    {
        null or { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } many when many.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. many.EnumerateArray().Select(item => item.GetString()!)],
        _ => null,
    };
}
