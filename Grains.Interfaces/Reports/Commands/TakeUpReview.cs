using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Claims the review: it shows who reviews and stops the agency from withdrawing. No transition.</summary>
[GenerateSerializer, Alias("take-up-review"), Immutable]
public sealed record TakeUpReview : ReportCommand;
