namespace Workflow.Rules.Calendar;

/// <summary>The two dates that the reporting year asks of every agency.</summary>
public enum Milestone
{
    /// <summary>报送: the report is submitted to the coordinator.</summary>
    Submit = 0,

    /// <summary>公布: the report is public.</summary>
    Publish = 1,
}
