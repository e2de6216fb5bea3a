namespace Workflow.Silo.Maintenance;

/// <summary>Holds the parts of the store against each other: states, histories, read model, contents.</summary>
public interface IStoreVerification
{
    /// <summary>Walks every report of every tenant as it is at this moment; changes nothing, and may run while others serve.</summary>
    /// <param name="found">Called with each difference as soon as it is found.</param>
    Task<VerificationReply> Verify(Action<Difference> found, IProgress<VerificationProgress> progress, CancellationToken cancellationToken);
}
