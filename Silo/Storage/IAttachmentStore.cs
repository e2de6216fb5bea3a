using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage;

/// <summary>The files of reports, apart per tenant and never changed.</summary>
public interface IAttachmentStore
{
    /// <summary>Keeps a file; one that the report already has stays as it was attached first, and is answered.</summary>
    Task<Attachment> Add(ReportKey key, string name, string mediaType, ReadOnlyMemory<byte> bytes, string by);

    /// <summary>In the order in which they were attached.</summary>
    Task<IReadOnlyList<Attachment>> List(ReportKey key);

    /// <summary>Null where the report has no such file.</summary>
    Task<(Attachment Attachment, byte[] Bytes)?> Read(ReportKey key, string hash);
}
