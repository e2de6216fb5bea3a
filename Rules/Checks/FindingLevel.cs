namespace Workflow.Rules.Checks;

/// <summary>How much a finding weighs.</summary>
public enum FindingLevel
{
    /// <summary>Only shows; can be confirmed or dismissed.</summary>
    Hint = 0,

    /// <summary>Must be explained in writing before submission.</summary>
    Warning = 1,

    /// <summary>Blocks submission until it is gone or, where the check allows it, overridden with a reason.</summary>
    Error = 2,
}
