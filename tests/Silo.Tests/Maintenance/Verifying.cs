using Workflow.Silo.Maintenance;

namespace Workflow.Silo.Tests.Maintenance;

internal static class Verifying
{
    private static readonly IProgress<VerificationProgress> Unheard = new Progress<VerificationProgress>();

    public static async Task<(VerificationReply Reply, List<Difference> Found)> Run(this IStoreVerification store)
    {
        var found = new List<Difference>();
        return (await store.Verify(found.Add, Unheard, CancellationToken.None), found);
    }

    /// <returns>How many reports were looked at.</returns>
    public static async Task<long> ShouldBeSound(this IStoreVerification store)
    {
        var (reply, found) = await store.Run();
        found.ShouldBeEmpty();
        return reply.ShouldBeOfType<VerificationReply.Walked>().Reports;
    }
}
