namespace Workflow.Grains.Interfaces.Reports;

/// <summary>The moves of the lifecycle. The numbers are stored and sent.</summary>
public enum ReportTrigger
{
    /// <summary>报送.</summary>
    Submit = 0,

    /// <summary>撤回.</summary>
    Withdraw = 1,

    /// <summary>退回.</summary>
    Return = 2,

    /// <summary>审核通过.</summary>
    Approve = 3,

    /// <summary>公布.</summary>
    Publish = 4,

    /// <summary>更正: a new revision is begun, the published one stays public.</summary>
    Correct = 5,

    /// <summary>补录: an earlier year's report as it was published.</summary>
    Record = 6,

    /// <summary>撤下.</summary>
    TakeDown = 7,

    /// <summary>恢复.</summary>
    Restore = 8,
}
