using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Auditing;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Delivering.Webhooks;
using Workflow.Silo.Storage;

namespace Workflow.Api.Reminders;

/// <summary>Addresses that are told what happens.</summary>
internal static class WebhookEndpoints
{
    private const int LongestName = 100;
    private const int LongestSecret = 200;

    public static void MapWebhooks(this RouteGroupBuilder group)
    {
        group.MapGet("/webhooks", List).WithName("ListWebhooks").ProducesProblem(403);
        group.MapPost("/webhooks", Add).WithName("AddWebhook").WithDescription("form: json (default), weCom, dingTalk or feishu. A json webhook without a secret is given one, which is shown this once.")
            .ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        group.MapPut("/webhooks/{id}", Change).WithName("PutWebhook").WithDescription("Without an address or a secret it keeps the one that it has.").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        group.MapGet("/webhooks/{id}/deliveries", Deliveries).WithName("ListWebhookDeliveries").WithDescription("The newest first; failed is the dead-letter list.").ProducesProblem(403).ProducesProblem(404);
        group.MapPost("/webhooks/{id}/replay", Replay).WithName("ReplayWebhook").WithDescription("Sends again what was given up on: one delivery (?delivery=), or all.").ProducesProblem(403).ProducesProblem(404);
        group.MapPost("/webhooks/{id}/test", Test).WithName("TestWebhook").WithDescription("Sends one message that says that it is a test, signed as real ones, and answers what became of it. A paused webhook is sent it too.")
            .ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<Results<Ok<ListResponse<WebhookResponse>>, ProblemHttpResult>> List(string tenant, HttpContext context, IGrainFactory grains) =>
        ReminderEndpoints.MayOversee(context, tenant)
            ? TypedResults.Ok(new ListResponse<WebhookResponse>([.. (await grains.GetReminderSettings(tenant).Get()).Webhooks.Select(one => WebhookResponse.Of(one))], null))
            : Problem.Forbidden(context);

    private static async Task<Results<Created<WebhookResponse>, ProblemHttpResult>> Add(string tenant, WebhookRequest request, HttpContext context, IGrainFactory grains, WebhookAddress address)
    {
        if (Refusal(tenant, request, context, address) is { } refusal)
        {
            return refusal;
        }

        var header = await CommandHeaders.Read(context);
        var id = MadeIds.Of(header);
        var made = request.Secret is null && request.Form is null or WebhookForm.Json ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)) : null;
        var settings = grains.GetReminderSettings(tenant);
        if (PutProblems.Answer(context, await settings.PutWebhook(header, WebhookOf(id, request, request.Secret ?? made)), () => true).Result is ProblemHttpResult problem)
        {
            return problem;
        }

        // As it is stored: where the request is a repetition, what was made just now is nobody's secret.
        var stored = (await settings.Get()).Webhooks.Single(one => one.Id == id);
        return TypedResults.Created($"/api/v1/tenants/{tenant}/webhooks/{id}", WebhookResponse.Of(stored, made is null ? null : stored.Secret));
    }

    private static async Task<Results<Ok<WebhookResponse>, ProblemHttpResult>> Change(string tenant, string id, WebhookRequest request, HttpContext context, IGrainFactory grains, WebhookAddress address)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if ((await grains.GetReminderSettings(tenant).Get()).Webhooks.FirstOrDefault(one => one.Id == id) is not { } known)
        {
            return Problem.NotFound(context);
        }

        // The address is never shown in whole, so that whoever pauses a robot could not send it back.
        var whole = request with { Url = request.Url ?? known.Url };
        if (Refusal(tenant, whole, context, address) is { } refusal)
        {
            return refusal;
        }

        var webhook = WebhookOf(id, whole, request.Secret ?? known.Secret);
        var reply = await grains.GetReminderSettings(tenant).PutWebhook(await CommandHeaders.Read(context), webhook);
        return PutProblems.Answer(context, reply, () => true).Result is ProblemHttpResult problem ? problem : TypedResults.Ok(WebhookResponse.Of(webhook));
    }

    private static async Task<Results<Ok<ListResponse<WebhookDeliveryResponse>>, ProblemHttpResult>> Deliveries(
        string tenant, string id, int? limit, HttpContext context, IGrainFactory grains, IDeliveries deliveries)
    {
        if (!ReminderEndpoints.MayOversee(context, tenant))
        {
            return Problem.Forbidden(context);
        }

        return (await grains.GetReminderSettings(tenant).Get()).Webhooks.Any(one => one.Id == id)
            ? TypedResults.Ok(new ListResponse<WebhookDeliveryResponse>([.. (await deliveries.OfWebhook(tenant, id, Lists.Page(null, null, limit ?? PageRequest.DefaultLimit).Limit)).Select(WebhookDeliveryResponse.Of)], null))
            : Problem.NotFound(context);
    }

    private static async Task<Results<Ok<ReplayResponse>, ProblemHttpResult>> Replay(
        string tenant, string id, string? delivery, HttpContext context, IGrainFactory grains, IDeliveries deliveries, TimeProvider clock)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if ((await grains.GetReminderSettings(tenant).Get()).Webhooks.FirstOrDefault(one => one.Id == id) is not { } webhook)
        {
            return Problem.NotFound(context);
        }

        var chosen = string.IsNullOrEmpty(delivery) ? null : PlainText.Clean(delivery);
        await context.Note(tenant, Audited.Act(AuditAction.WebhookReplayed, $"webhook/{id}", null, null, (AuditField.Name, webhook.Name), (AuditField.What, chosen)));
        return TypedResults.Ok(new ReplayResponse(await deliveries.Replay(tenant, webhook, chosen, clock.GetUtcNow())));
    }

    private static async Task<Results<Ok<WebhookTestResponse>, ProblemHttpResult>> Test(string tenant, string id, HttpContext context, IGrainFactory grains, WebhookTest test)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        var settings = await grains.GetReminderSettings(tenant).Get();
        if (settings.Webhooks.FirstOrDefault(one => one.Id == id) is not { } webhook || await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        var delivery = $"test-{MadeIds.Of(await CommandHeaders.Read(context))}";
        var problem = await test.Send(profile, webhook, settings.Policy.Language, delivery, context.RequestAborted) switch
        {
            SendResult.Sent => null,
            SendResult.Failed failed => failed.Problem,
            SendResult.Bounced bounced => bounced.Problem,
            _ => throw new UnreachableException(),
        };
        await context.Note(tenant, Audited.Act(AuditAction.WebhookTested, $"webhook/{id}", null, null, (AuditField.Name, webhook.Name), (AuditField.Result, problem ?? "delivered")));
        return TypedResults.Ok(new WebhookTestResponse(problem is null, problem));
    }

    private static Webhook WebhookOf(string id, WebhookRequest request, string? secret) => new()
    {
        Id = id,
        Name = PlainText.Clean(request.Name!).Trim(),
        Url = request.Url!,
        Form = request.Form ?? WebhookForm.Json,
        Secret = secret,
        Events = [.. (request.Events ?? WebhookEvents.All).Distinct()],
        Active = request.Active ?? true,
    };

    private static ProblemHttpResult? Refusal(string tenant, WebhookRequest request, HttpContext context, WebhookAddress address)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > LongestName)
        {
            return Problem.Of(context, 422, "name.missing", new LocalizedText($"请填写名称（最多 {LongestName} 字）。", $"Give a name of at most {LongestName} characters."));
        }

        if (request.Secret is { } secret && (secret.Length is 0 or > LongestSecret || secret.Any(char.IsControl)))
        {
            return Problem.Of(context, 422, "webhook.secret", new LocalizedText($"密钥为 1 至 {LongestSecret} 个字符。", $"A secret has 1 to {LongestSecret} characters."));
        }

        if (request.Events?.Except(WebhookEvents.All).ToList() is { Count: > 0 } unknown)
        {
            return Problem.Of(context, 422, "webhook.unknownEvent", new LocalizedText(
                $"没有事件 {string.Join("、", unknown.Take(5))}；可用 {string.Join("、", WebhookEvents.All)}。",
                $"There is no event {string.Join(", ", unknown.Take(5))}; there are {string.Join(", ", WebhookEvents.All)}."));
        }

        return address.Refusal(request.Url) is { } reason ? Problem.Of(context, 422, "webhook.address", reason) : null;
    }
}
