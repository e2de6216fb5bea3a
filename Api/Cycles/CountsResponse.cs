namespace Workflow.Api.Cycles;

/// <summary>How many reports are in each state; one under correction counts as published.</summary>
public sealed record CountsResponse(int Draft, int Submitted, int Returned, int Approved, int Published, int Total);
