namespace Workflow.Silo.Reminders.Delivering;

/// <summary>The mail server, <c>Workflow:Mail</c>. Without a host no mail is sent, and the ledger says so.</summary>
public sealed record MailSettings
{
    public const string Section = "Workflow:Mail";

    public string Host { get; init; } = "";

    public int Port { get; init; } = 25;

    /// <summary>Empty for a server that asks for no sign-in.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The address that messages come from.</summary>
    public string From { get; init; } = "";

    public string FromName { get; init; } = "";

    /// <summary>Whether the connection is encrypted by STARTTLS.</summary>
    public bool StartTls { get; init; } = true;

    public int TimeoutSeconds { get; init; } = 20;

    public bool IsConfigured => Host.Length > 0;
}
