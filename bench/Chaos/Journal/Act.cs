namespace Workflow.Bench.Chaos.Journal;

/// <summary>What a write does to a report.</summary>
internal enum Act
{
    Edit,
    AnswerRemark,
    Move,
}
