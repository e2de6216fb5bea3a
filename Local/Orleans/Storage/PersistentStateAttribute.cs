using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>Asks for a persistent state in a grain's constructor.</summary>
[SuppressMessage("Performance", "CA1813", Justification = "The real class is not sealed.")]
[AttributeUsage(AttributeTargets.Parameter)]
public class PersistentStateAttribute : Attribute
{
    /// <param name="storageName">The key of the storage service; null for the one without a key.</param>
    public PersistentStateAttribute(string stateName, string? storageName = null)
    {
        ArgumentNullException.ThrowIfNull(stateName);
        StateName = stateName;
        StorageName = storageName;
    }

    public string StateName { get; }

    public string? StorageName { get; }
}
