namespace Workflow.Journey.Tests.Lifecycle;

/// <param name="Settles">False when work goes on in the product after the answer, so that two looks at it may differ.</param>
internal sealed record JourneyStep(string Name, Func<JourneyWorld, Task> Act, bool Settles = true);
