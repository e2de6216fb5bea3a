namespace Workflow.Bench.Memory;

/// <summary>What is still in use when everything that can go has gone.</summary>
internal static class SettledMemory
{
    private const int Collections = 4;

    public static long Bytes()
    {
        for (var i = 0; i < Collections; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
