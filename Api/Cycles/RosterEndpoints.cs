using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Cycles;

internal static class RosterEndpoints
{
    public static void MapRoster(this RouteGroupBuilder cycle)
    {
        cycle.MapGet("/roster", Get).WithName("GetRoster").ProducesProblem(404);
        cycle.MapPut("/roster", Put).WithName("PutRoster").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<Results<Ok<RosterResponse>, ProblemHttpResult>> Get(string tenant, int year, HttpContext context, IGrainFactory grains) =>
        await grains.GetCycle(tenant, year).GetRoster() is { } roster ? TypedResults.Ok(RosterResponse.Of(roster, context.Language())) : Problem.NotFound(context);

    private static async Task<Results<Created<RosterResponse>, Ok<RosterResponse>, ProblemHttpResult>> Put(
        string tenant, int year, RosterRequest? request, HttpContext context, IGrainFactory grains)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        var cycle = grains.GetCycle(tenant, year);
        var reply = await cycle.ConfirmRoster(await CommandHeaders.Read(context), request?.Agencies);
        var roster = await cycle.GetRoster();
        return roster is null ? Problem.NotFound(context) : PutProblems.Answer(context, reply, () => RosterResponse.Of(roster, context.Language()));
    }
}
