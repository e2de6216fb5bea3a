using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Reminders.Messages;
using Workflow.Silo.Reminders.Planning;

namespace Workflow.Api.Reminders;

/// <summary>The wording of messages.</summary>
internal static class TemplateEndpoints
{
    private const int LongestSubject = 200;
    private const int LongestText = 4000;

    public static void MapTemplates(this RouteGroupBuilder group)
    {
        group.MapGet("/templates/{kind}", Get).WithName("GetTemplate").WithDescription("kind: reminder, review, group or event. With a preview over the tenant's own reports.").ProducesProblem(403).ProducesProblem(404);
        group.MapPut("/templates/{kind}", Put).WithName("PutTemplate").WithDescription("dryRun=true: only shows what would come out.").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<Results<Ok<TemplateResponse>, ProblemHttpResult>> Get(string tenant, string kind, HttpContext context, IGrainFactory grains, MessagePreview preview)
    {
        if (!ReminderEndpoints.MayOversee(context, tenant))
        {
            return Problem.Forbidden(context);
        }

        return KindOf(kind) is { } known && await grains.GetTenant(tenant).Get() is { } profile
            ? TypedResults.Ok(await Response(profile, known, (await grains.GetReminderSettings(tenant).Get()).TextsOf(known), preview))
            : Problem.NotFound(context);
    }

    private static async Task<Results<Ok<TemplateResponse>, ProblemHttpResult>> Put(
        string tenant, string kind, TemplateRequest request, bool? dryRun, HttpContext context, IGrainFactory grains, MessagePreview preview)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (KindOf(kind) is not { } known || await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        if (Read(request.Zh) is not { } zh || Read(request.En) is not { } en)
        {
            return Problem.Of(context, 422, "template.incomplete", new LocalizedText(
                $"请填写 zh 和 en 的 subject（一行，最多 {LongestSubject} 字）、body 和 item（最多 {LongestText} 字）。",
                $"Give subject (one line of at most {LongestSubject} characters), body and item (at most {LongestText}) in zh and en."));
        }

        var unknown = Placeholders.Unknown(known, zh).Concat(Placeholders.Unknown(known, en)).Distinct().ToList();
        if (unknown.Count > 0)
        {
            var (names, message, item) = (Braced(unknown), Braced(Placeholders.Known(known, isItem: false)), Braced(Placeholders.Known(known, isItem: true)));
            return Problem.Of(
                context,
                422,
                "template.unknownPlaceholder",
                new LocalizedText(
                    $"没有占位符 {names}；标题和正文可用 {message}，正文另有 {{items}}，每份报告一行可用 {item}。",
                    $"There is no placeholder {names}; subject and body know {message}, the body also {{items}}, the line of a report {item}."),
                ("unknown", unknown));
        }

        var texts = new MessageTexts(zh, en);
        if (dryRun != true)
        {
            var reply = await grains.GetReminderSettings(tenant).PutWording(await CommandHeaders.Read(context), new MessageWording(known, texts));
            if (PutProblems.Answer(context, reply, () => true).Result is ProblemHttpResult problem)
            {
                return problem;
            }
        }

        return TypedResults.Ok(await Response(profile, known, texts, preview));
    }

    private static async Task<TemplateResponse> Response(TenantProfile tenant, MessageKind kind, MessageTexts texts, MessagePreview preview) => new(
        kind,
        texts.Zh,
        texts.En,
        Placeholders.Known(kind, isItem: false),
        Placeholders.Known(kind, isItem: true),
        await preview.Of(tenant, kind, texts, Language.Chinese),
        await preview.Of(tenant, kind, texts, Language.English));

    private static MessageTemplate? Read(MessageTemplate? given)
    {
        if (given is null || string.IsNullOrWhiteSpace(given.Subject) || string.IsNullOrWhiteSpace(given.Body) || given.Item is null
            || given.Subject.Length > LongestSubject || given.Subject.Any(char.IsControl) || given.Body.Length > LongestText || given.Item.Length > LongestText)
        {
            return null;
        }

        return new MessageTemplate(PlainText.Clean(given.Subject), PlainText.Clean(given.Body), PlainText.Clean(given.Item));
    }

    /// <summary>By its name alone: numbers are no names.</summary>
    private static MessageKind? KindOf(string kind) =>
        Enum.GetValues<MessageKind>().Where(known => string.Equals(known.ToString(), kind, StringComparison.OrdinalIgnoreCase)).Select(known => (MessageKind?)known).FirstOrDefault();

    private static string Braced(IEnumerable<string> names) => string.Join(" ", names.Select(name => $"{{{name}}}"));
}
