namespace Workflow.Local.Tests.Stateless;

internal enum Act
{
    Submit,
    Return,
    Approve,
    Note,
}
