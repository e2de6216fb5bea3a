namespace Workflow.Grains.Reports.Parts;

/// <summary>Neighbouring cells of a form that changed at the same version.</summary>
/// <param name="First">The place of the first in the form.</param>
/// <param name="Last">The place of the last; it belongs to the run.</param>
internal readonly record struct CellRun(int First, int Last, long Version);
