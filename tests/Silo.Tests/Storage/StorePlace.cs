namespace Workflow.Silo.Tests.Storage;

/// <summary>Where a store of one kind may lie; nothing is there until somebody makes one.</summary>
public abstract class StorePlace
{
    /// <summary>The storage setting that names it.</summary>
    public string ConnectionString { get; protected set; } = "";

    /// <summary>What messages call it.</summary>
    public abstract string Name { get; }

    public abstract Task Make();

    public abstract Task Drop();

    /// <summary>Runs a statement behind the back of the product, as somebody who may do anything.</summary>
    /// <returns>How many rows it touched.</returns>
    public abstract Task<int> Execute(string statement);
}
