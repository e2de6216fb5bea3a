using Orleans;
using Workflow.Rules.Reminders.Messages;

namespace Workflow.Grains.Interfaces.Reminders;

/// <summary>A tenant's own wording of a kind of message.</summary>
[GenerateSerializer, Alias("message-wording"), Immutable]
public sealed record MessageWording([property: Id(0)] MessageKind Kind, [property: Id(1)] MessageTexts Texts);
