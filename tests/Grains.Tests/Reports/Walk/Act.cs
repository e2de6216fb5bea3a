namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>What somebody tries. The first nine are the triggers of the lifecycle under their own numbers.</summary>
internal enum Act
{
    Submit = 0,
    Withdraw = 1,
    Return = 2,
    Approve = 3,
    Publish = 4,
    Correct = 5,
    Record = 6,
    TakeDown = 7,
    Restore = 8,
    PublishLater,
    Write,
    Replace,
    Nil,
    Complete,
    Explain,
    Unexplain,
    Judge,
    Answer,
    TakeUp,
    AskForCorrection,
    Open,
}
