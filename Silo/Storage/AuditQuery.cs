using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Silo.Storage;

/// <summary>Which lines of the audit log are asked for; what is null does not narrow.</summary>
public sealed record AuditQuery
{
    /// <summary>A tenant, or <see cref="IAuditLog.Platform"/>.</summary>
    public required string Tenant { get; init; }

    /// <summary>Who did it.</summary>
    public string? By { get; init; }

    public IReadOnlyList<AuditAction>? Actions { get; init; }

    /// <summary>The beginning of the resource, such as <c>user/</c>.</summary>
    public string? Resource { get; init; }

    public string? Agency { get; init; }

    /// <summary>From this moment on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this moment.</summary>
    public DateTimeOffset? Until { get; init; }

    public required PageRequest Page { get; init; }
}
