namespace Workflow.Grains.Interfaces.Reports;

/// <summary>The states of a report. The numbers are stored and sent.</summary>
public enum ReportStatus
{
    /// <summary>填报中: the agency writes.</summary>
    Draft = 0,

    /// <summary>已报送: waits for the coordinator.</summary>
    Submitted = 1,

    /// <summary>已退回: the agency answers the remarks.</summary>
    Returned = 2,

    /// <summary>已审核: may be published.</summary>
    Approved = 3,

    /// <summary>已公布: the revision is public.</summary>
    Published = 4,
}
