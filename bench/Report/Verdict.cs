namespace Workflow.Bench.Report;

internal enum Verdict
{
    NoLimit = 0,
    Met = 1,
    Missed = 2,
    NotMeasured = 3,
}
