using System.Text.Json;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Operations;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Grains.Cycles;

/// <summary>Puts documents that were read into the reports of their agencies; those of an earlier year become recorded publications.</summary>
internal sealed class ImportWork(IGrainFactory grains, IContentStore contents) : ReportByReport(grains)
{
    public const string Kind = "cycle.import";

    public override bool Does(string kind) => kind == Kind;

    protected override async Task<OperationItem> Do(OperationView operation, OperationItem item, IReportGrain report)
    {
        var document = item.Document ?? throw new InvalidOperationException($"The item of {item.Agency} in {operation.Id} has no document.");
        var bytes = await contents.Get(operation.Tenant, document.ContentHash)
            ?? throw new InvalidOperationException($"The content {document.ContentHash} that {operation.Id} names is not in the store.");
        CommandHeader Step(string name) => Header(operation, item, name) with { RequestHash = document.ContentHash };

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
            return Ended(item, reply, new LocalizedText($"已导入：{document.OriginalName}", $"imported: {document.OriginalName}"));
        }

        if (reply is ReportReply.Done)
        {
            reply = await report.Execute(new MoveReport { Header = Step("record"), Trigger = ReportTrigger.Record, PublishedOn = published, OfficialUrl = document.OfficialUrl });
        }

        return Ended(item, reply, new LocalizedText($"已补录：{document.OriginalName}", $"recorded: {document.OriginalName}"));
    }
}
