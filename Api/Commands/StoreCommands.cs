using System.CommandLine;
using Workflow.Silo.Hosting;
using Workflow.Silo.Maintenance;

namespace Workflow.Api.Commands;

/// <summary>The verbs that look at the store or copy it, and do not serve.</summary>
internal static class StoreCommands
{
    private static readonly string[] Verbs = ["verify", "backup", "restore"];

    public static bool AreMeantBy(string[] arguments) => arguments is [var verb, ..] && Verbs.Contains(verb);

    public static async Task<int> Run(string[] arguments)
    {
        var parsed = Root().Parse(arguments);
        try
        {
            // Its own handler would end with 1, which here says something of the store.
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCodes.Failed : code;
        }
        catch (Exception exception) when (exception is InvalidOperationException or OperationCanceledException)
        {
            // A setting that cannot be used, by its key; or somebody who did not want to wait.
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCodes.Failed;
        }
    }

    private static RootCommand Root()
    {
        var json = new Option<bool>("--json") { Description = "每行一个 JSON 对象 / one JSON object a line" };
        var verify = new Command("verify", "核对全部报告的历史、版本、索引和内容 / hold the history, versions, index and contents of every report against each other") { json };
        verify.SetAction((parsed, cancel) => With<IStoreVerification>(store => VerifyCommand.Run(store, parsed.GetValue(json), cancel)));

        var to = new Argument<string>("file") { Description = "新文件 / a new file" };
        var backup = new Command("backup", "备份整个数据库，可在服务运行时进行 / copy the whole store, also while it serves") { to };
        backup.SetAction((parsed, _) => With<IStoreCopies>(store => CopyCommands.Backup(store, parsed.GetRequiredValue(to))));

        var from = new Argument<string>("file") { Description = "备份文件 / a backup" };
        var force = new Option<bool>("--force") { Description = "替换已有数据，原有数据另行保留 / put a store that is there aside" };
        var restore = new Command("restore", "从备份恢复，服务须已停止 / make a backup the store, while nothing serves") { from, force };
        restore.SetAction((parsed, _) => With<IStoreCopies>(store => CopyCommands.Restore(store, parsed.GetRequiredValue(from), parsed.GetValue(force))));

        return new RootCommand("政府信息公开年度报告系统；不带子命令即启动服务 / without a verb the service starts") { verify, backup, restore };
    }

    // Built with the configuration of the service and never started: no job runs, no schema changes.
    private static async Task<int> With<T>(Func<T, Task<int>> work)
        where T : class
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.AddWorkflowSilo();
        await using var host = builder.Build();
        return await work(host.Services.GetRequiredService<T>());
    }
}
