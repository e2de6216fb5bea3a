namespace Workflow.Api.Lifecycle;

/// <param name="Graph">Mermaid text, as the state machine draws itself.</param>
public sealed record LifecycleResponse(
    IReadOnlyList<LifecycleStateResponse> States,
    IReadOnlyList<LifecycleTriggerResponse> Triggers,
    IReadOnlyList<LifecycleMoveResponse> Moves,
    string Graph);
