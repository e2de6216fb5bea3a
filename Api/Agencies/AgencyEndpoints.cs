using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Api.Agencies;

internal static class AgencyEndpoints
{
    public static void MapAgencies(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/tenants/{tenant}/agencies").WithTags("Agencies").RequireTenant().CheckIdempotencyKey();
        group.MapGet("", List).WithName("ListAgencies");
        group.MapGet("/{agency}", Get).WithName("GetAgency").ProducesProblem(404);
        group.MapPut("/{agency}", Put).WithName("PutAgency").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        group.MapAgencyEvents();
    }

    private static async Task<Ok<ListResponse<AgencyResponse>>> List(string tenant, string? q, string? cursor, int? limit, IDirectory directory) =>
        TypedResults.Ok(Lists.Response(await directory.Agencies(tenant, Lists.Page(q, cursor, limit)), AgencyResponse.Of));

    private static async Task<Results<Ok<AgencyResponse>, ProblemHttpResult>> Get(string tenant, string agency, HttpContext context, IGrainFactory grains) =>
        await grains.GetAgency(tenant, agency).Get() is { } profile ? TypedResults.Ok(AgencyResponse.Of(profile)) : Problem.NotFound(context);

    private static async Task<Results<Created<AgencyResponse>, Ok<AgencyResponse>, ProblemHttpResult>> Put(
        string tenant, string agency, AgencyRequest request, HttpContext context, IGrainFactory grains)
    {
        if (!TenantAccess.CanAdminister(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > 200)
        {
            return Problem.Of(context, 422, "name.missing", new LocalizedText("请填写名称（最多 200 字）。", "Give a name of at most 200 characters."));
        }

        if (request.Kind is not { } kind)
        {
            return Problem.Of(context, 422, "agency.kindMissing", new LocalizedText(
                "请填写机关类别，例如 department、township、office。",
                "Give the kind of agency, such as department, township or office."));
        }

        var profile = new AgencyProfile
        {
            Tenant = tenant,
            Id = agency,
            Name = PlainText.Clean(request.Name).Trim(),
            Kind = kind,
            Active = request.Active ?? true,
            ClerkMaySubmit = request.ClerkMaySubmit ?? false,
            Contacts = [.. (request.Contacts ?? []).Select(contact => new Contact(PlainText.Clean(contact.Name), Clean(contact.Email), Clean(contact.Phone), contact.Role))],
        };
        var reply = await grains.GetAgency(tenant, agency).Put(await CommandHeaders.Read(context), profile);
        return PutProblems.Answer(context, reply, () => AgencyResponse.Of(profile));
    }

    private static string? Clean(string? text) => text is null ? null : PlainText.Clean(text);
}
