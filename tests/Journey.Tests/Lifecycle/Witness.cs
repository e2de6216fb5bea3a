using Workflow.Journey.Tests.Driving;

namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>Everything that can be seen of a journey from outside, as text to compare.</summary>
internal static class Witness
{
    public static async Task<string> Look(JourneyWorld world)
    {
        var seen = new List<string>();
        foreach (var (who, caller) in world.People)
        {
            seen.Add(Say(who, await caller.GetOk("/api/v1/me")));
            string[] paths =
            [
                world.TenantPath, $"{world.TenantPath}/agencies", $"{world.TenantPath}/users", world.CyclePath, $"{world.TenantPath}/reports",
                world.ReportPath, $"{world.ReportPath}/history", $"{world.ReportPath}/versions",
            ];
            foreach (var path in paths)
            {
                seen.Add(Say(who, await caller.Get(path)));
            }
        }

        foreach (var query in new[] { "", "?revision=1", "?revision=2" })
        {
            var page = await world.Product.Anyone.Get(world.OpenPath + query);
            seen.Add($"the public, {page.Request}: {(int)page.Status} {page.Text}");
        }

        return string.Join('\n', seen);
    }

    /// <summary>Problems carry a trace id that is new each time; of them the code is what counts.</summary>
    private static string Say(string who, Answer answer) =>
        $"{who}, {answer.Request}: {(int)answer.Status} {((int)answer.Status < 400 ? JsonReading.Ordered(answer.Text) : answer.Code)}";
}
