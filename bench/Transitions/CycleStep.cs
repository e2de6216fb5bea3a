namespace Workflow.Bench.Transitions;

internal enum CycleStep
{
    Return = 0,
    Answer = 1,
    Submit = 2,
}
