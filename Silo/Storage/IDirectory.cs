using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Interfaces.Users;

namespace Workflow.Silo.Storage;

/// <summary>Lists of tenants, agencies and people, in the order of their ids.</summary>
public interface IDirectory
{
    Task<Page<TenantProfile>> Tenants(PageRequest request);

    Task<Page<AgencyProfile>> Agencies(string tenant, PageRequest request);

    Task<Page<UserProfile>> Users(string tenant, PageRequest request);

    /// <summary>Whether anybody at all can sign in.</summary>
    Task<bool> HasUsers();

    /// <summary>Long work that was begun and not finished, of all tenants.</summary>
    Task<IReadOnlyList<OperationView>> UnfinishedOperations();
}
