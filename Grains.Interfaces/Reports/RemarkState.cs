namespace Workflow.Grains.Interfaces.Reports;

/// <summary>Where a remark stands.</summary>
public enum RemarkState
{
    /// <summary>Waits for the agency's answer; blocks submission.</summary>
    Open = 0,

    Answered = 1,

    /// <summary>The reviewer has decided since; kept for the record.</summary>
    Closed = 2,
}
