using Workflow.Rules.Reminders.Messages;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>What a delivery says.</summary>
/// <param name="Payload">The same for programs, as JSON.</param>
internal sealed record DeliveryText(Message Message, string Payload);
