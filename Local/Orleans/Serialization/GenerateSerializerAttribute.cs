namespace Orleans;

/// <summary>Marks a type that goes over the wire. Nothing is generated here: arguments and answers pass by reference.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class GenerateSerializerAttribute : Attribute
{
}
