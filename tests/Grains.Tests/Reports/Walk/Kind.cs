namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>The kinds of reply.</summary>
internal enum Kind
{
    Done,
    Forbidden,
    Refused,
    Unacceptable,
    Stale,
    NoSuchReport,
    KeyReused,
}
