namespace Workflow.Grains.Storage;

/// <summary>The name under which the grains find their storage provider.</summary>
public static class WorkflowStorage
{
    public const string Name = "workflow";
}
