using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Grains.Operations;

/// <summary>One kind of long work: what is done with its items. Done again, an item that was done is found done.</summary>
internal interface IOperationWork
{
    /// <summary>Whether it does operations of this kind.</summary>
    bool Does(string kind);

    /// <summary>Items between two notes of progress: few enough to watch, many enough that noting costs little.</summary>
    int ItemsPerNote { get; }

    /// <summary>Why it cannot be started so; null where it can.</summary>
    OperationReply.Unacceptable? WhatIsWrong(string kind, string? remark) => null;

    /// <returns>The same items, each done or failed, with what became of it.</returns>
    Task<IReadOnlyList<OperationItem>> Do(OperationView operation, IReadOnlyList<OperationItem> items);
}
