namespace Workflow.Rules.Compare;

public enum SentenceChange
{
    Same = 0,
    Removed = 1,
    Added = 2,
}
