using Orleans;
using Workflow.Rules.Reminders;

namespace Workflow.Grains.Interfaces.Reminders;

/// <summary>How one tenant reminds. Key: <c>reminders/{tenant}</c>.</summary>
[Alias("reminders")]
public interface IReminderSettingsGrain : IGrainWithStringKey
{
    /// <summary>The defaults where the tenant has set nothing.</summary>
    [Alias("get")]
    Task<ReminderSettings> Get();

    [Alias("put-policy")]
    Task<PutReply> PutPolicy(CommandHeader header, ReminderPolicy policy);

    [Alias("put-wording")]
    Task<PutReply> PutWording(CommandHeader header, MessageWording wording);

    /// <summary>Adds it, or replaces the one with its id.</summary>
    [Alias("put-webhook")]
    Task<PutReply> PutWebhook(CommandHeader header, Webhook webhook);
}
