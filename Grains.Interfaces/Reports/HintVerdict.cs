namespace Workflow.Grains.Interfaces.Reports;

/// <summary>What a person makes of a hint.</summary>
public enum HintVerdict
{
    /// <summary>属实.</summary>
    Confirmed = 0,

    /// <summary>忽略.</summary>
    Dismissed = 1,
}
