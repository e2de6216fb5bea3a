namespace Workflow.Silo.Storage;

/// <summary>What was handed in for a year, as far as it is needed to compare it.</summary>
public interface ISubmittedContents
{
    /// <summary>Of each agency that has submitted or published, the hash of what it submitted last.</summary>
    Task<IReadOnlyDictionary<string, string>> Hashes(string tenant, int year);
}
