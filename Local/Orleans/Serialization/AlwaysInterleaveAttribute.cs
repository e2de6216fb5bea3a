namespace Orleans.Concurrency;

/// <summary>Marks a method that may run between the awaits of others. Here it waits its turn like any other.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute
{
}
