namespace Workflow.Bench.Chaos.Checking;

/// <summary>What the product promised and did not keep.</summary>
internal enum ViolationKind
{
    /// <summary>Acknowledged, and not in the store.</summary>
    Lost,

    /// <summary>In the store more than once, or without anybody having been told.</summary>
    Doubled,

    /// <summary>One operation, two answers.</summary>
    OtherAnswer,

    /// <summary>A history with gaps, or whose hashes do not recompute.</summary>
    History,

    /// <summary>A row of the read model that says something else than the state.</summary>
    Index,

    /// <summary>A read that shows less than what was acknowledged before it.</summary>
    StaleRead,

    /// <summary>A refusal for which there was no reason at any moment of the request.</summary>
    UntrueRefusal,

    /// <summary>An operation whose outcome could not be found out, though all ran again.</summary>
    Unresolved,

    /// <summary>What the product's own verification found.</summary>
    Verify,
}
