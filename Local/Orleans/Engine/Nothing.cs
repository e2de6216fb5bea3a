namespace Workflow.Local.Orleans;

/// <summary>The result of a method that answers without one.</summary>
internal readonly record struct Nothing;
