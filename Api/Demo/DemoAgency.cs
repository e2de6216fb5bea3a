using Workflow.Rules;

namespace Workflow.Api.Demo;

/// <param name="Stage">How far its report of the present year is.</param>
internal sealed record DemoAgency(string Id, string Name, AgencyKind Kind, DemoStage Stage);
