namespace Workflow.Silo.Cycles;

/// <summary>When an agency was last spoken to about a year's report.</summary>
public interface ILastContacts
{
    /// <returns>By agency; who was never spoken to is left out.</returns>
    Task<IReadOnlyDictionary<string, DateTimeOffset>> Of(string tenant, int year);
}
