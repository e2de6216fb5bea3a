using Workflow.Rules.Reminders.Messages;

namespace Workflow.Api.Reminders;

public sealed record TemplateRequest(MessageTemplate? Zh = null, MessageTemplate? En = null);
