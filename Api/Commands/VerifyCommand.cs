using System.Text.Json;
using Workflow.Api.Json;
using Workflow.Silo.Maintenance;

namespace Workflow.Api.Commands;

internal static class VerifyCommand
{
    private static readonly JsonSerializerOptions Json = Options();

    public static async Task<int> Run(IStoreVerification store, bool json, CancellationToken cancellationToken)
    {
        void Say(Difference difference) => Console.WriteLine(json
            ? JsonSerializer.Serialize(difference, Json)
            : $"{difference.Report}  {difference.Code}  {difference.Message.Zh} / {difference.Message.En}");

        switch (await store.Verify(Say, new ConsoleProgress(TimeProvider.System), cancellationToken))
        {
            case VerificationReply.Walked walked:
                Console.WriteLine(json
                    ? JsonSerializer.Serialize(walked, Json)
                    : $"核对 {walked.Reports} 份报告，{walked.Differences} 处不一致 / {walked.Reports} reports verified, differences: {walked.Differences}");
                return walked.Differences == 0 ? ExitCodes.Done : ExitCodes.Negative;
            case VerificationReply.Impossible impossible:
                await Console.Error.WriteLineAsync($"{impossible.Reason.Zh} / {impossible.Reason.En}");
                return ExitCodes.Failed;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        ApiJson.Configure(options);
        options.WriteIndented = false;
        return options;
    }
}
