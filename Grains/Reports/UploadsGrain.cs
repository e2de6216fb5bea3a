using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;

namespace Workflow.Grains.Reports;

[GrainType("uploads")]
internal sealed class UploadsGrain(
    [PersistentState("uploads", WorkflowStorage.Name)] IPersistentState<Stored<UploadNote>> state,
    RecordServices services) : RecordGrain<UploadNote>(state, services), IUploadsGrain
{
    private const int Noted = 200;

    public Task<PutReply> Note(CommandHeader header) => Put(header, async () =>
    {
        await Save(new UploadNote(header.RequestHash), header, Noted);
        return PutReplies.Of(Noted);
    });
}
