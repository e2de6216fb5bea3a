using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces;

/// <summary>What a tenant, an agency or a person answers to being written.</summary>
[GenerateSerializer, Alias("put-reply"), Immutable]
public abstract record PutReply
{
    private PutReply()
    {
    }

    /// <summary>201.</summary>
    [GenerateSerializer, Alias("put-reply-created"), Immutable]
    public sealed record Created : PutReply;

    /// <summary>200.</summary>
    [GenerateSerializer, Alias("put-reply-updated"), Immutable]
    public sealed record Updated : PutReply;

    /// <summary>403.</summary>
    [GenerateSerializer, Alias("put-reply-forbidden"), Immutable]
    public sealed record Forbidden : PutReply;

    /// <summary>403 <c>token.refused</c>: a personal access token does not do this.</summary>
    [GenerateSerializer, Alias("put-reply-not-by-token"), Immutable]
    public sealed record NotByToken : PutReply;

    /// <summary>404: the tenant or agency that it belongs to is not there.</summary>
    [GenerateSerializer, Alias("put-reply-no-parent"), Immutable]
    public sealed record NoSuchParent : PutReply;

    /// <summary>422 with the code.</summary>
    [GenerateSerializer, Alias("put-reply-unacceptable"), Immutable]
    public sealed record Unacceptable([property: Id(0)] string Code, [property: Id(1)] LocalizedText Detail) : PutReply;

    /// <summary>422 <c>idempotency.keyReused</c>.</summary>
    [GenerateSerializer, Alias("put-reply-key-reused"), Immutable]
    public sealed record KeyReused : PutReply;
}
