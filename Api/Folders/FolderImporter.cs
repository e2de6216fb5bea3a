using Orleans;
using Workflow.Documents.Folders;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Agencies;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Silo.Cycles;
using Workflow.Silo.Storage;

namespace Workflow.Api.Folders;

/// <summary>Takes in many documents at once: says of each what would become of it, and starts the work on those that are clear.</summary>
internal sealed class FolderImporter(IGrainFactory grains, ICycleBoard board, IOriginalStore originals)
{
    /// <param name="progress">Told how many files were read.</param>
    public async Task<IReadOnlyList<FolderPreviewRow>> Preview(TenantProfile tenant, int year, IEnumerable<FolderDocument> documents, IProgress<int>? progress = null)
    {
        var agencies = (await board.Read(tenant.Id, year)).ToDictionary(row => row.Agency.Id);
        var names = agencies.Values.Select(row => new NamedAgency(row.Agency.Id, [row.Agency.Name, .. row.Agency.Events.Select(one => one.FormerName).Where(name => name.Length > 0).Distinct()])).ToList();
        return [.. FolderPlan.Of(documents, year, names, progress: progress).Select(row => Judged(row, year, tenant, agencies))];
    }

    /// <summary>Keeps the documents and what was read of them, and starts an operation. A file that changed since the preview is not taken.</summary>
    /// <param name="bytes">The bytes of a file by its path.</param>
    public async Task<OperationReply> Start(
        CommandHeader header, string tenant, int year, IReadOnlyList<FolderPreviewRow> rows, Func<string, byte[]> bytes, FolderPublication? publication)
    {
        var items = new List<OperationItem>();
        foreach (var row in rows.Where(row => row.IsImported))
        {
            var document = new OperationDocument(
                await originals.Keep(tenant, ContentHash.CanonicalJson(row.Content!)),
                await originals.Keep(tenant, bytes(row.File)),
                row.File,
                publication?.On,
                publication?.OfficialUrl);
            items.Add(new OperationItem(row.Agency!, OperationItemState.Waiting, null, document));
        }

        return items.Count == 0
            ? new OperationReply.Unacceptable("folder.nothing", new LocalizedText(
                "没有可以导入的文件；请先试导入，按每个文件的说明处理后再上传。",
                "There is no file to import; make a dry run, follow what is said of each file and upload again."))
            : await grains.GetCycle(tenant, year).Import(header, items);
    }

    private static FolderPreviewRow Judged(FolderRow row, int year, TenantProfile tenant, Dictionary<string, (AgencyProfile Agency, BoardReport? Report)> agencies)
    {
        if (row is FolderRow.NotReady left)
        {
            var one = left.Agencies is [var only] ? agencies[only].Agency : null;
            return new FolderPreviewRow(row.File, one?.Id, one?.Name, null, left.Code, left.Because);
        }

        var ready = (FolderRow.Ready)row;
        var (agency, report) = agencies[ready.Agency];
        var findings = ReportChecker.Check(new CheckSubject
        {
            Form = FormCatalog.Find(ready.Content.Form)!,
            Content = ready.Content,
            Year = year,
            AgencyName = agency.Name,
            AgencyKind = agency.Kind,
            TenantLevel = tenant.Level,
        });
        var isOpen = report is null or { Status: ReportStatus.Draft or ReportStatus.Returned };
        return new FolderPreviewRow(row.File, agency.Id, agency.Name, ready.By, isOpen ? null : "folder.notEditable", Remark(report))
        {
            Content = ready.Content,
            Read = ready.Summary,
            Errors = findings.Count(finding => finding.Level == FindingLevel.Error),
            Warnings = findings.Count(finding => finding is { Level: FindingLevel.Warning, Assessable: true }),
        };
    }

    private static LocalizedText Remark(BoardReport? report) => report?.Status switch
    {
        null => new LocalizedText("将新建报告并导入", "a report would be opened and filled"),
        ReportStatus.Draft or ReportStatus.Returned => new LocalizedText("将替换草稿的现有内容", "what the draft says now would be replaced"),
        _ => new LocalizedText("报告已报送或已公布，内容不能再改", "the report was submitted or published; its content cannot be changed"),
    };
}
