using System.CommandLine;
using Spectre.Console;
using Workflow.Api.Folders;
using Workflow.Silo.Hosting;
using Workflow.Silo.Maintenance;

namespace Workflow.Api.Commands;

/// <summary>The verbs that work on the store and do not serve.</summary>
internal static class StoreCommands
{
    private static readonly string[] Verbs = ["verify", "backup", "restore", "import"];

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

        var folder = new Argument<string>("folder") { Description = "文件夹或 zip / a folder or a zip" };
        var tenant = new Option<string>("--tenant") { Description = "地区编号 / the tenant's id", Required = true };
        var year = new Option<int>("--year") { Description = "报告年度 / the report year", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "只试读，不保存 / say what would happen, store nothing" };
        var publishedOn = new Option<DateOnly?>("--published-on") { Description = "补录：原公布日期 / record as published on this day" };
        var officialUrl = new Option<string?>("--official-url") { Description = "补录：原公布网址 / record as published there" };
        var import = new Command("import", "把一个文件夹的年度报告分别导入各机关；使用 SQLite 时须先停止服务 / take a folder of reports in, each for its agency; with SQLite, while nothing serves")
        {
            folder, tenant, year, dryRun, publishedOn, officialUrl,
        };
        import.Validators.Add(result =>
        {
            if (result.GetValue(publishedOn) is null != result.GetValue(officialUrl) is null)
            {
                result.AddError("--published-on 与 --official-url 须同时给出 / give both --published-on and --official-url");
            }
        });
        import.SetAction((parsed, cancel) => WithGrains(command => command.Run(
            new ImportRequest(
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(tenant),
                parsed.GetValue(year),
                parsed.GetValue(dryRun),
                parsed.GetValue(publishedOn) is { } on ? new FolderPublication(on, parsed.GetValue(officialUrl)!) : null),
            cancel)));

        return new RootCommand("政府信息公开年度报告系统；不带子命令即启动服务 / without a verb the service starts") { verify, backup, restore, import };
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

    // With its grains, but no job of its own and no HTTP.
    private static async Task<int> WithGrains(Func<ImportCommand, Task<int>> work)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Workflow:Jobs:Recurring"] = "false";
        builder.AddWorkflowSilo();
        builder.Services.AddSingleton<FolderImporter>();
        builder.Services.AddSingleton(AnsiConsole.Console);
        builder.Services.AddSingleton<ImportCommand>();
        using var host = builder.Build();
        await host.StartAsync();
        var code = await work(host.Services.GetRequiredService<ImportCommand>());
        await host.StopAsync();
        return code;
    }
}
