using System.Diagnostics.CodeAnalysis;

namespace Orleans;

/// <summary>The kinds of <see cref="DeactivationReason"/>; here only those that are commented occur.</summary>
[SuppressMessage("Design", "CA1028", Justification = "The real enum is a byte.")]
public enum DeactivationReasonCode : byte
{
    None = 0,

    /// <summary>The host stops.</summary>
    ShuttingDown = 1,

    /// <summary>The grain could not be created, its state not be read, or OnActivateAsync threw.</summary>
    ActivationFailed = 2,
    DirectoryFailure = 3,

    /// <summary>No call came for the collection age.</summary>
    ActivationIdle = 4,
    ActivationUnresponsive = 5,
    DuplicateActivation = 6,
    IncompatibleRequest = 7,

    /// <summary>A stale version met the storage.</summary>
    ApplicationError = 8,

    /// <summary>DeactivateOnIdle.</summary>
    ApplicationRequested = 9,
    Migrating = 10,
    RuntimeRequested = 11,
    HighMemoryPressure = 12,
}
