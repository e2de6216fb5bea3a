using Orleans;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Grains.Interfaces;

/// <summary>What every command carries: who, which operation, and what the caller had seen.</summary>
[GenerateSerializer, Alias("command-header"), Immutable]
public sealed record CommandHeader
{
    [Id(0)]
    public required Actor Actor { get; init; }

    /// <summary>The client's <c>Idempotency-Key</c>; null when the client sent none and the command is done as often as it comes.</summary>
    [Id(1)]
    public string? OperationId { get; init; }

    /// <summary>SHA-256 of the request, so that a key that comes back with another body is noticed.</summary>
    [Id(2)]
    public string RequestHash { get; init; } = "";

    /// <summary>The version that the caller had seen (<c>If-Match</c>); null where any version will do (<c>*</c>).</summary>
    [Id(3)]
    public long? ExpectedVersion { get; init; }

    /// <summary>Decide and answer, but store nothing.</summary>
    [Id(4)]
    public bool DryRun { get; init; }

    /// <summary>The network address that it came from; null where it came from none.</summary>
    [Id(5)]
    public string? Address { get; init; }
}
