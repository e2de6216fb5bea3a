using System.Diagnostics;
using Orleans;
using Spectre.Console;
using Workflow.Api.Folders;
using Workflow.Documents.Folders;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Rules.Forms;

namespace Workflow.Api.Commands;

/// <summary>Takes a folder, or a zip, of reports into the store, as the system: whoever may do this may read the database.</summary>
internal sealed class ImportCommand(IGrainFactory grains, FolderImporter importer, IAnsiConsole console)
{
    private static readonly CommandHeader Header = new() { Actor = Actor.System };

    public async Task<int> Run(ImportRequest request, CancellationToken cancel)
    {
        TenantContext.Set(TenantContext.Any);
        if (await grains.GetTenant(request.Tenant).Get() is not { } tenant || FormCatalog.ForYear(request.Year) is null)
        {
            return await Complain("没有这个地区，或该年度没有官方格式", "there is no such tenant, or no official form for the year");
        }

        if (Directory.Exists(request.Folder))
        {
            var folder = new FolderOnDisk(new DirectoryInfo(request.Folder));
            return await Import(request, tenant, folder.Count, folder.Documents(), folder.Bytes, cancel);
        }

        if (!File.Exists(request.Folder))
        {
            return await Complain($"找不到 {request.Folder}", $"{request.Folder} is not there");
        }

        switch (FolderArchive.Open(File.OpenRead(request.Folder)))
        {
            case FolderOpening.Refused refused:
                return await Complain(refused.Detail.Zh, refused.Detail.En);
            case FolderOpening.Opened { Archive: var archive }:
                using (archive)
                {
                    return await Import(request, tenant, archive.Count, archive.Documents(), archive.Bytes, cancel);
                }

            default:
                throw new UnreachableException();
        }
    }

    private async Task<int> Import(
        ImportRequest request, Grains.Interfaces.Tenants.TenantProfile tenant, int count, IEnumerable<FolderDocument> documents, Func<string, byte[]> bytes, CancellationToken cancel)
    {
        var rows = await console.Progress().StartAsync(async progress =>
        {
            var reading = progress.AddTask("读取 / reading", maxValue: Math.Max(count, 1));
            return await importer.Preview(tenant, request.Year, documents, new Counter(reading));
        });
        Show(rows);
        if (request.DryRun)
        {
            return rows.All(row => row.IsImported) ? ExitCodes.Done : ExitCodes.Negative;
        }

        switch (await importer.Start(Header, tenant.Id, request.Year, rows, bytes, request.Publication))
        {
            case OperationReply.Started started:
                var ended = await Carry(started.Operation, cancel);
                foreach (var item in ended.Items.Where(item => item.State == OperationItemState.Failed))
                {
                    await Complain($"{item.Document?.OriginalName}：{item.Result?.Zh}", item.Result?.En ?? "");
                }

                console.WriteLine($"导入 {ended.Done} 份，未成 {ended.Failed} 份，跳过 {rows.Count(row => !row.IsImported)} 个文件 / imported {ended.Done}, failed {ended.Failed}, left out {rows.Count(row => !row.IsImported)}");
                return ended.Failed == 0 && rows.All(row => row.IsImported) ? ExitCodes.Done : ExitCodes.Negative;
            case OperationReply.Unacceptable unacceptable:
                await Complain(unacceptable.Detail.Zh, unacceptable.Detail.En);
                return ExitCodes.Negative;
            default:
                throw new UnreachableException();
        }
    }

    private Task<OperationView> Carry(OperationView operation, CancellationToken cancel) => console.Progress().StartAsync(async progress =>
    {
        var importing = progress.AddTask("导入 / importing", maxValue: operation.Items.Count);
        var grain = grains.GetOperation(operation.Id);
        while (await grain.Advance($"import/{operation.Id}") && !cancel.IsCancellationRequested)
        {
            operation = (await grain.Get())!;
            importing.Value = operation.Done + operation.Failed;
        }

        operation = (await grain.Get())!;
        importing.Value = operation.Done + operation.Failed;
        return operation;
    });

    private void Show(IReadOnlyList<FolderPreviewRow> rows)
    {
        var table = new Table().AddColumns("文件 / file", "机关 / agency", "单元格 / cells", "存疑 / unsure", "错误 / errors", "警告 / warnings", "说明 / remark");
        foreach (var row in rows)
        {
            table.AddRow(
                new Text(row.File),
                new Text(row.AgencyName ?? "—"),
                new Text($"{row.Read?.Cells ?? 0}"),
                new Text($"{row.Read?.Unsure.Count ?? 0}"),
                new Text($"{row.Errors}"),
                new Text($"{row.Warnings}"),
                new Text($"{row.Remark.Zh} / {row.Remark.En}", row.IsImported ? Style.Plain : new Style(Color.Yellow)));
        }

        console.Write(table);
    }

    private static async Task<int> Complain(string chinese, string english)
    {
        await Console.Error.WriteLineAsync($"{chinese} / {english}");
        return ExitCodes.Failed;
    }

    private sealed class Counter(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }
}
