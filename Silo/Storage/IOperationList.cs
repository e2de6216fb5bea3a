using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Silo.Storage;

/// <summary>Long work, as it is and as it was.</summary>
public interface IOperationList
{
    /// <summary>The newest first.</summary>
    Task<Page<OperationView>> Search(OperationQuery query);
}
