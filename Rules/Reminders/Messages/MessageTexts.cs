namespace Workflow.Rules.Reminders.Messages;

/// <summary>The wording of a kind of message in both languages.</summary>
public sealed record MessageTexts(MessageTemplate Zh, MessageTemplate En)
{
    public MessageTemplate In(Language language) => language == Language.English ? En : Zh;
}
