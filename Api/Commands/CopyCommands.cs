using System.Diagnostics;
using Workflow.Rules;
using Workflow.Silo.Maintenance;

namespace Workflow.Api.Commands;

internal static class CopyCommands
{
    public static async Task<int> Backup(IStoreCopies store, string file) => await Say(await store.Backup(file), "已备份到", "backed up to");

    public static async Task<int> Restore(IStoreCopies store, string file, bool replace) => await Say(await store.Restore(file, replace), "已恢复到", "restored to");

    private static async Task<int> Say(StoreCopyReply reply, string chinese, string english)
    {
        switch (reply)
        {
            case StoreCopyReply.Done done:
                Console.WriteLine($"{chinese} / {english} {done.File}: {done.Reports} 份报告 / reports, {done.Bytes} 字节 / bytes");
                if (done.PutAside is not null)
                {
                    Console.WriteLine($"原数据库保留在 / the store before is kept in {done.PutAside}");
                }

                return ExitCodes.Done;
            case StoreCopyReply.Refused refused:
                await Complain(refused.Reason);
                return ExitCodes.Negative;
            case StoreCopyReply.Failed failed:
                await Complain(failed.Reason);
                return ExitCodes.Failed;
            default:
                throw new UnreachableException();
        }
    }

    private static Task Complain(LocalizedText reason) => Console.Error.WriteLineAsync($"{reason.Zh} / {reason.En}");
}
