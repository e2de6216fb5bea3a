namespace Workflow.Silo.Cycles;

/// <summary>Where no contacts are logged.</summary>
internal sealed class NoContacts : ILastContacts
{
    private static readonly IReadOnlyDictionary<string, DateTimeOffset> None = new Dictionary<string, DateTimeOffset>();

    public Task<IReadOnlyDictionary<string, DateTimeOffset>> Of(string tenant, int year) => Task.FromResult(None);
}
