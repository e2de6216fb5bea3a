using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Agencies;

/// <summary>An agency of a tenant.</summary>
[GenerateSerializer, Alias("agency-profile"), Immutable]
public sealed record AgencyProfile
{
    [Id(0)]
    public required string Tenant { get; init; }

    [Id(1)]
    public required string Id { get; init; }

    [Id(2)]
    public required string Name { get; init; }

    [Id(3)]
    public required AgencyKind Kind { get; init; }

    [Id(4)]
    public bool Active { get; init; } = true;

    /// <summary>Whether a clerk may submit without the signatory.</summary>
    [Id(5)]
    public bool ClerkMaySubmit { get; init; }

    [Id(6)]
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>What happened to it, in the order in which it was entered.</summary>
    [Id(7)]
    public IReadOnlyList<AgencyEvent> Events { get; init; } = [];

    /// <summary>The agencies out of which it came.</summary>
    [Id(8)]
    public IReadOnlyList<string> Predecessors { get; init; } = [];

    /// <summary>The event with which it ended; null while it goes on.</summary>
    public AgencyEvent? End => Events.LastOrDefault(one => one.Kind != AgencyEventKind.Rename);
}
