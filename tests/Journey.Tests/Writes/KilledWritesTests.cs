using Workflow.Journey.Tests.Driving;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Writes;

[Collection(AloneCollection.Name)]
public sealed class KilledWritesTests(ITestOutputHelper output)
{
    private const string Tenant = "songhe";
    private const int Year = 2020;
    private const int Rounds = 3;

    private static readonly string[] Cells =
    [
        "disclosure.licensing.decisions", "disclosure.penalty.decisions", "disclosure.coercion.decisions", "requests.new.natural",
        "requests.granted.natural", "review.reconsideration.upheld",
    ];

    private static readonly (string Id, string Name, string Kind)[] Agencies =
    [
        ("forestry", "松鹤县林业局", "department"), ("ferry", "松鹤县渡口管理所", "institution"), ("heping", "松鹤县和平镇人民政府", "township"), ("beijie", "松鹤县北街街道办事处", "subdistrict"),
    ];

    /// <remarks>
    /// Each client counts upwards in a cell of its own, so what must be there follows without knowing the order of the writes:
    /// in every cell the last confirmed number, or the one after it where a request was under way; and since each write is one
    /// version, a report's version has grown by exactly the sum of its cells.
    /// </remarks>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Patch_WhenKilledAmongManyWriters_KeepsEveryAcknowledgedVersion(int seed)
    {
        var random = new Random(seed);
        await using var product = await Product.Start();
        var coordinator = await Cast.Make(product, Tenant, Agencies, Year);
        var reports = Agencies.Select(agency => $"/api/v1/tenants/{Tenant}/agencies/{agency.Id}/reports/{Year}").ToList();
        var opened = new Dictionary<string, long>();
        foreach (var report in reports)
        {
            opened[report] = (long)(await coordinator.GetOk(report)).Json["version"]!;
        }

        var writers = Cells.Select(cell => new Writer(coordinator, cell, reports)).ToList();
        for (var round = 1; round <= Rounds; round++)
        {
            var killAfter = random.Next(10, 150);
            var interrupted = await WriteUntilKilled(product, writers, killAfter, random);
            await product.Restart();
            var survived = await CompareWithAcknowledged(coordinator, reports, writers, opened);
            output.WriteLine($"seed {seed}, round {round}: killed after {killAfter} writes, {interrupted} under way, {survived} of them stored; ready after {product.Server.ReadyAfter.TotalSeconds:F2} s");
            foreach (var writer in writers)
            {
                await writer.Repeat();
            }

            (await CompareWithAcknowledged(coordinator, reports, writers, opened)).ShouldBe(0);
        }

        (await coordinator.GetOk($"/api/v1/tenants/{Tenant}/reports?year={Year}")).Json.List("items").Count.ShouldBe(Agencies.Length);
    }

    private static async Task<int> WriteUntilKilled(Product product, List<Writer> writers, int killAfter, Random random)
    {
        var left = killAfter;
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Count()
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                enough.SetResult();
            }
        }

        var streams = writers.Select(writer => writer.WriteUntilKilled(new Random(random.Next()), Count)).ToList();
        // A writer that ends before the kill has failed: then its own message is the one to see.
        await await Task.WhenAny([enough.Task, .. streams]);
        enough.Task.IsCompletedSuccessfully.ShouldBeTrue("a writer ended before the kill");
        await product.Kill();
        await Task.WhenAll(streams);
        return writers.Count(writer => writer.Unanswered is not null);
    }

    /// <returns>How many unanswered writes were stored all the same.</returns>
    private static async Task<int> CompareWithAcknowledged(Caller coordinator, List<string> reports, List<Writer> writers, Dictionary<string, long> opened)
    {
        var survived = 0;
        foreach (var path in reports)
        {
            var report = (await coordinator.GetOk(path)).Json;
            var sum = 0L;
            foreach (var writer in writers)
            {
                var number = (long?)report["content"]!["cells"]![writer.Cell] ?? 0;
                var acknowledged = writer.Acknowledged(path);
                var allowed = writer.Unanswered is { } last && last.Report == path ? last.Number : acknowledged;
                number.ShouldBeInRange(acknowledged, allowed, $"{path} {writer.Cell}");
                survived += (int)(number - acknowledged);
                sum += number;
                ((long)report["version"]!).ShouldBeGreaterThanOrEqualTo(writer.Version(path), path);
            }

            ((long)report["version"]!).ShouldBe(opened[path] + sum, $"{path}: a write was lost or done twice");
            ((bool)(await coordinator.GetOk($"{path}/history")).Json["verified"]!).ShouldBeTrue(path);
        }

        return survived;
    }
}
