namespace Workflow.Api.Demo;

/// <summary>A small generator whose numbers are the same on every machine and in every version of the framework.</summary>
internal sealed class DemoRandom(int seed)
{
    private ulong state = ((ulong)(uint)seed * 2_862_933_555_777_941_757UL) + 3_037_000_493UL;

    /// <summary>0 to the highest, both possible.</summary>
    public int Upto(int highest)
    {
        state = (state * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL;
        return (int)((state >> 33) % (ulong)(highest + 1));
    }
}
