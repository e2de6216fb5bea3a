namespace Orleans.Runtime;

/// <summary>An activation as its grain and the call filters see it.</summary>
public interface IGrainContext
{
    GrainId GrainId { get; }

    object? GrainInstance { get; }

    /// <summary>The activation's own scope.</summary>
    IServiceProvider ActivationServices { get; }

    /// <summary>Completes when the activation is gone.</summary>
    Task Deactivated { get; }

    /// <summary>Drops the activation when the running call has ended; calls that wait go to a fresh one.</summary>
    void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default);
}
