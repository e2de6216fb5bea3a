using System.Globalization;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Storage.Sqlite;

namespace Workflow.Silo.Tests.Maintenance.Sqlite;

public sealed class SqliteVerificationTests : VerificationSuite<SqlitePlace>
{
    [Theory]
    [InlineData("UPDATE report_index SET submit_due_on = 'soon'", "index.unreadable")]
    [InlineData("UPDATE grain_state SET payload = substr(payload, 1, 100) WHERE grain_type = 'report'", "state.unreadable")]
    public Task Verify_WhenSomethingWasSpoilt_NamesIt(string damage, string codes) => ShouldName(damage, codes);

    protected override string Changed(IReadOnlyList<string> path, string json) =>
        $"json_set(payload, '${string.Concat(path.Select(step => int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? $"[{index}]" : $".{step}"))}', json('{json}'))";
}

public sealed class SqliteVerificationScopeTests : VerificationScopeSuite<SqlitePlace>
{
    [Fact]
    public async Task Verify_WhenTheFileIsNoStore_SaysSo()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, new string('x', 5000));
        await using var store = new OpenStore(file);
        var (reply, _) = await store.Get<IStoreVerification>().Run();
        File.Delete(file);

        reply.ShouldBeOfType<VerificationReply.Impossible>();
    }
}
