namespace Workflow.Grains.Storage;

/// <summary>What the storage has to see of any grain's state, whatever its record is.</summary>
public interface IStored
{
    WriteEffects? Effects { get; set; }
}
