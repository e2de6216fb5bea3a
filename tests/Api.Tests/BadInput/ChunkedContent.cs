using System.Net;
using System.Net.Http.Headers;

namespace Workflow.Api.Tests.BadInput;

/// <summary>A body whose length the sender does not say, so that only counting can stop it.</summary>
internal sealed class ChunkedContent : HttpContent
{
    private readonly int length;

    public ChunkedContent(int length, string type)
    {
        this.length = length;
        Headers.ContentType = new MediaTypeHeaderValue(type);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var chunk = new byte[64 * 1024];
        for (var sent = 0; sent < length; sent += chunk.Length)
        {
            await stream.WriteAsync(chunk);
        }
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = 0;
        return false;
    }
}
