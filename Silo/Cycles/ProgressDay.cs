namespace Workflow.Silo.Cycles;

/// <summary>How many reports had been submitted and published by the end of a day.</summary>
public sealed record ProgressDay(DateOnly Day, int Submitted, int Published);
