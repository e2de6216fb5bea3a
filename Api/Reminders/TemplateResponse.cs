using Workflow.Rules.Reminders.Messages;

namespace Workflow.Api.Reminders;

/// <param name="Placeholders">What subject and body may ask to be filled in; the body also <c>{items}</c>.</param>
/// <param name="ItemPlaceholders">What the line of a report may ask to be filled in.</param>
/// <param name="PreviewZh">What comes out for the tenant's reports of now.</param>
public sealed record TemplateResponse(
    MessageKind Kind, MessageTemplate Zh, MessageTemplate En, IReadOnlyList<string> Placeholders, IReadOnlyList<string> ItemPlaceholders, Message PreviewZh, Message PreviewEn);
