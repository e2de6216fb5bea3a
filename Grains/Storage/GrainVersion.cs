namespace Workflow.Grains.Storage;

/// <summary>A grain as somebody saw it.</summary>
/// <param name="Key">The whole key, such as <c>agency/qinglan/nongye</c>.</param>
/// <param name="Version">0 where there was nothing yet.</param>
public sealed record GrainVersion(string Key, long Version);
