namespace Orleans.Concurrency;

/// <summary>Marks a method that changes nothing. Here it waits its turn like any other.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute
{
}
