using Workflow.Grains.Interfaces;

namespace Workflow.Grains;

internal static class PutReplies
{
    public static PutReply Of(int status) => status == 201 ? new PutReply.Created() : new PutReply.Updated();
}
