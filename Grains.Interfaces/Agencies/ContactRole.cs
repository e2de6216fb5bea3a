namespace Workflow.Grains.Interfaces.Agencies;

/// <summary>As what a contact is reached.</summary>
public enum ContactRole
{
    Clerk = 0,
    Signatory = 1,

    /// <summary>The head of the agency; reminded from the fifth day late.</summary>
    Head = 2,

    /// <summary>The office above the agency; reminded from the tenth day late.</summary>
    Superior = 3,
}
