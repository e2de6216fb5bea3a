namespace Workflow.Silo.Reminders.Delivering;

/// <summary>What webhooks may reach, <c>Workflow:Webhooks</c>.</summary>
public sealed record WebhookSettings
{
    public const string Section = "Workflow:Webhooks";

    /// <summary>Whether addresses of the local network may be called: only where whoever administers a tenant may reach what this server can reach.</summary>
    public bool AllowPrivateAddresses { get; init; }

    public int TimeoutSeconds { get; init; } = 10;
}
