namespace Workflow.Rules;

/// <summary>The languages in which the product speaks.</summary>
public enum Language
{
    Chinese = 0,
    English = 1,
}
