using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Reminders;

namespace Workflow.Grains.Reminders;

[GrainType("reminders")]
internal sealed class ReminderSettingsGrain(
    [PersistentState("reminders", WorkflowStorage.Name)] IPersistentState<Stored<ReminderSettings>> state,
    RecordServices services) : RecordGrain<ReminderSettings>(state, services), IReminderSettingsGrain
{
    private const int MostWebhooks = 50;

    private string Tenant => GrainKeys.TenantOf(Key)!;

    public async Task<ReminderSettings> Get() => await Confirmed() ?? ReminderSettings.Default;

    public Task<PutReply> PutPolicy(CommandHeader header, ReminderPolicy policy) => Change(
        header,
        200,
        settings => settings with { Policy = policy },
        before => new Audited(AuditAction.PolicyChanged, "reminder-policy", Facts.Between(RecordFacts.Of(before.Policy), RecordFacts.Of(policy))));

    public Task<PutReply> PutWording(CommandHeader header, MessageWording wording) =>
        Change(
            header,
            200,
            settings => settings with { Wordings = [.. settings.Wordings.Where(one => one.Kind != wording.Kind), wording] },
            before => new Audited(
                AuditAction.WordingChanged,
                $"template/{RecordFacts.Code(wording.Kind)}",
                Facts.Between(RecordFacts.Of(before.TextsOf(wording.Kind)), RecordFacts.Of(wording.Texts))));

    public Task<PutReply> PutWebhook(CommandHeader header, Webhook webhook) => Change(
        header,
        201,
        settings => settings with { Webhooks = [.. settings.Webhooks.Where(one => one.Id != webhook.Id), webhook] },
        before => Of(before.Webhooks.FirstOrDefault(one => one.Id == webhook.Id), webhook),
        settings => settings.Webhooks.Count >= MostWebhooks && settings.Webhooks.All(one => one.Id != webhook.Id)
            ? new PutReply.Unacceptable("webhook.tooMany", new LocalizedText($"最多 {MostWebhooks} 个。", $"There are at most {MostWebhooks}."))
            : null);

    private static Audited Of(Webhook? before, Webhook webhook) => new(
        before is null ? AuditAction.WebhookMade : AuditAction.WebhookChanged,
        $"webhook/{webhook.Id}",
        Facts.Between(before is null ? null : RecordFacts.Of(before), RecordFacts.Of(webhook)));

    private Task<PutReply> Change(
        CommandHeader header, int status, Func<ReminderSettings, ReminderSettings> change, Func<ReminderSettings, Audited> audited, Func<ReminderSettings, PutReply?>? refuse = null) =>
        TenantAccess.CanRunCycle(header.Actor, Tenant)
            ? Put(header, async () =>
            {
                if (await GrainFactory.GetTenant(Tenant).Get() is null)
                {
                    return new PutReply.NoSuchParent();
                }

                var settings = Record ?? ReminderSettings.Default;
                if (refuse?.Invoke(settings) is { } refusal)
                {
                    return refusal;
                }

                await Save(change(settings), header, status, audited: audited(settings));
                return PutReplies.Of(status);
            })
            : Task.FromResult<PutReply>(new PutReply.Forbidden());
}
