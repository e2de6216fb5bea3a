using System.Text.Json;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Operations;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Grains.Cycles;

/// <summary>Puts documents that were read into the reports of their agencies; those of an earlier year become recorded publications.</summary>
internal sealed class ImportWork(IGrainFactory grains, IContentStore contents) : IOperationWork
{
    public const string Kind = "cycle.import";

    public int ItemsPerNote => 8;

    public bool Does(string kind) => kind == Kind;

    public async Task<IReadOnlyList<OperationItem>> Do(OperationView operation, IReadOnlyList<OperationItem> items)
    {
        var done = new List<OperationItem>(items.Count);
        foreach (var item in items)
        {
            done.Add(await Import(operation, item));
        }

        return done;
    }

    private async Task<OperationItem> Import(OperationView operation, OperationItem item)
    {
        var document = item.Document ?? throw new InvalidOperationException($"The item of {item.Agency} in {operation.Id} has no document.");
        var bytes = await contents.Get(operation.Tenant, document.ContentHash)
            ?? throw new InvalidOperationException($"The content {document.ContentHash} that {operation.Id} names is not in the store.");
        var report = grains.GetReport(new ReportKey(operation.Tenant, item.Agency, operation.Year));

        // Each step under an id of its own: one that was done and not noted gets its first answer again.
        CommandHeader Step(string name) => new()
        {
            Actor = operation.Actor ?? Actor.System,
            OperationId = $"{operation.Id}/{item.Agency}/{name}",
            RequestHash = document.ContentHash,
        };

        var reply = await report.Execute(new OpenReport { Header = Step("open") });
        if (reply is ReportReply.Done)
        {
            reply = await report.Execute(new ReplaceContent
            {
                Header = Step("content"),
                Content = JsonSerializer.Deserialize<ReportContent>(bytes, ReportJson.Options)!,
                Imported = true,
                OriginalHash = document.OriginalHash,
                OriginalName = document.OriginalName,
            });
        }

        if (document.PublishedOn is not { } published)
        {
            return item.Ended(reply, new LocalizedText($"已导入：{document.OriginalName}", $"imported: {document.OriginalName}"));
        }

        if (reply is ReportReply.Done)
        {
            reply = await report.Execute(new MoveReport { Header = Step("record"), Trigger = ReportTrigger.Record, PublishedOn = published, OfficialUrl = document.OfficialUrl });
        }

        return item.Ended(reply, new LocalizedText($"已补录：{document.OriginalName}", $"recorded: {document.OriginalName}"));
    }
}
