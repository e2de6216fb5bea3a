namespace Orleans;

/// <summary>The number of a member on the wire.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class
    | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method)]
public sealed class IdAttribute : Attribute
{
    public IdAttribute(uint id) => Id = id;

    public uint Id { get; }
}
