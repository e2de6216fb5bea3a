using Workflow.Grains.Interfaces.Agencies;

namespace Workflow.Grains.Storage;

/// <summary>The agencies of a tenant.</summary>
public interface IAgencyDirectory
{
    /// <summary>All of them in the order of their ids, closed ones included.</summary>
    Task<IReadOnlyList<AgencyProfile>> List(string tenant);
}
