namespace Workflow.Grains.Interfaces.Agencies;

/// <summary>What can happen to an agency.</summary>
public enum AgencyEventKind
{
    /// <summary>更名.</summary>
    Rename = 0,

    /// <summary>并入 another agency, which goes on.</summary>
    Merge = 1,

    /// <summary>分设 into several.</summary>
    Split = 2,

    /// <summary>撤销.</summary>
    Close = 3,
}
