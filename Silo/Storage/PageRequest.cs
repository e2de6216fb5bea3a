namespace Workflow.Silo.Storage;

/// <param name="Search">Any part of the id or the name; null for all.</param>
/// <param name="After">The cursor of the page before; null for the first page.</param>
/// <param name="Limit">1 to 500.</param>
public sealed record PageRequest(string? Search, string? After, int Limit)
{
    public const int DefaultLimit = 100;
    public const int HighestLimit = 500;
}
