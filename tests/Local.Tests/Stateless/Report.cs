namespace Workflow.Local.Tests.Stateless;

internal enum Report
{
    Draft,
    Submitted,
    Approved,
    Withdrawn,
}
