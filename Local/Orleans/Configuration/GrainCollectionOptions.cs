using System.Diagnostics.CodeAnalysis;

namespace Orleans.Configuration;

/// <summary>When activations end by themselves.</summary>
public class GrainCollectionOptions
{
    [SuppressMessage("Naming", "CA1707", Justification = "The real package's name.")]
    public static readonly TimeSpan DEFAULT_COLLECTION_QUANTUM = TimeSpan.FromMinutes(1);

    [SuppressMessage("Naming", "CA1707", Justification = "The real package's name.")]
    public static readonly TimeSpan DEFAULT_DEACTIVATION_TIMEOUT = TimeSpan.FromSeconds(30);

    /// <summary>How often idle activations are looked for.</summary>
    public TimeSpan CollectionQuantum { get; set; } = DEFAULT_COLLECTION_QUANTUM;

    /// <summary>How long an activation may go without a call; longer than the quantum.</summary>
    public TimeSpan CollectionAge { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long OnDeactivateAsync may take; after that the activation is dropped without it.</summary>
    public TimeSpan DeactivationTimeout { get; set; } = DEFAULT_DEACTIVATION_TIMEOUT;
}
