namespace Workflow.Rules.Reminders.Messages;

/// <summary>The texts that a tenant can word for itself.</summary>
public enum MessageKind
{
    /// <summary>To an agency that holds its report.</summary>
    Reminder = 0,

    /// <summary>To a coordinator with whom reports lie.</summary>
    Review = 1,

    /// <summary>To a group: everything that is due.</summary>
    Group = 2,

    /// <summary>What happened to a report, as a group is told.</summary>
    Event = 3,
}
