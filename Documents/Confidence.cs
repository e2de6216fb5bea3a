namespace Workflow.Documents;

/// <summary>How sure it is what a document says at a place.</summary>
public enum Confidence
{
    /// <summary>It stands there, under its own labels.</summary>
    Read = 0,

    /// <summary>It follows from what stands there; <see cref="Inference"/> says how.</summary>
    Inferred = 1,

    /// <summary>The document has no such place, or nobody can tell which it is. Nothing was filled in.</summary>
    NotFound = 2,
}
