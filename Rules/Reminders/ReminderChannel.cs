namespace Workflow.Rules.Reminders;

/// <summary>The way in which somebody is reached.</summary>
public enum ReminderChannel
{
    Email = 0,

    /// <summary>站内消息, seen after signing in.</summary>
    Inbox = 1,

    /// <summary>An address that a program listens at, such as the robot of a group.</summary>
    Webhook = 2,
}
