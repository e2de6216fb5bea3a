namespace Workflow.Rules.Reminders;

/// <summary>As what somebody is reminded.</summary>
public enum RemindedRole
{
    /// <summary>填报人.</summary>
    Clerk = 0,

    /// <summary>审签人.</summary>
    Signatory = 1,

    /// <summary>负责人 of the agency.</summary>
    Head = 2,

    /// <summary>上级 of the agency.</summary>
    Superior = 3,

    /// <summary>主管部门.</summary>
    Coordinator = 4,

    /// <summary>工作群: whoever reads what a webhook is told.</summary>
    Group = 5,
}
