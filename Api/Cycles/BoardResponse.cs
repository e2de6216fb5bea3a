namespace Workflow.Api.Cycles;

public sealed record BoardResponse(int Year, IReadOnlyList<BoardRowResponse> Items);
