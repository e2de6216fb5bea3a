using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Operations;

/// <summary>What is answered to the wish to start long work.</summary>
[GenerateSerializer, Alias("operation-reply"), Immutable]
public abstract record OperationReply
{
    private OperationReply()
    {
    }

    /// <summary>202.</summary>
    [GenerateSerializer, Alias("operation-reply-started"), Immutable]
    public sealed record Started([property: Id(0)] OperationView Operation) : OperationReply;

    /// <summary>403.</summary>
    [GenerateSerializer, Alias("operation-reply-forbidden"), Immutable]
    public sealed record Forbidden : OperationReply;

    /// <summary>404: no such tenant.</summary>
    [GenerateSerializer, Alias("operation-reply-no-tenant"), Immutable]
    public sealed record NoSuchTenant : OperationReply;

    /// <summary>422 with the code.</summary>
    [GenerateSerializer, Alias("operation-reply-unacceptable"), Immutable]
    public sealed record Unacceptable([property: Id(0)] string Code, [property: Id(1)] LocalizedText Detail) : OperationReply;

    /// <summary>422: the idempotency key has started other work.</summary>
    [GenerateSerializer, Alias("operation-reply-key-reused"), Immutable]
    public sealed record KeyReused : OperationReply;
}
