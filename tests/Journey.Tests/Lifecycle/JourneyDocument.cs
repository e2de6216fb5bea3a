namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>A document with deliberate faults, and what a clerk does about them.</summary>
internal sealed record JourneyDocument
{
    public required string AgencyName { get; init; }

    /// <summary>A kind of agency in the words of the contract.</summary>
    public required string AgencyKind { get; init; }

    public required int Year { get; init; }

    public required byte[] Text { get; init; }

    /// <summary>The code with which the first submission is refused.</summary>
    public required string Refusal { get; init; }

    /// <summary>Findings that must be among those that stand in the way of it.</summary>
    public required IReadOnlyList<string> Blocking { get; init; }

    /// <summary>The right numbers by cell id.</summary>
    public IReadOnlyDictionary<string, decimal> Cells { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The right text by section id.</summary>
    public IReadOnlyDictionary<string, string> Sections { get; init; } = new Dictionary<string, string>();
}
