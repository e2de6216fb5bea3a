namespace Workflow.Grains.Interfaces.Reports;

/// <summary>What became of a wish for a later date.</summary>
public enum ExtensionState
{
    Asked = 0,
    Granted = 1,
    Refused = 2,
}
