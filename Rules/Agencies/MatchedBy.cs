namespace Workflow.Rules.Agencies;

/// <summary>What told whose report a document is, the surest first.</summary>
public enum MatchedBy
{
    /// <summary>The agency that the document names as its own.</summary>
    Reporter = 0,

    /// <summary>A name somewhere in the title.</summary>
    Title = 1,

    /// <summary>A name in the name of the file.</summary>
    FileName = 2,
}
