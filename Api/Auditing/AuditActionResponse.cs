using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Api.Auditing;

/// <param name="Text">The action in words.</param>
public sealed record AuditActionResponse(AuditAction Action, string Text);
