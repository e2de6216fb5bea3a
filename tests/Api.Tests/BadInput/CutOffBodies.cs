using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Workflow.Api.Tests.BadInput;

/// <summary>Does what the real server does in the middle of a body that is beyond its own limit; the server of the tests has no limits.</summary>
internal sealed class CutOffBodies : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, run) =>
        {
            if (context.Request.Headers.ContainsKey("Idempotency-Key") || context.Request.Path.Value!.EndsWith("/import", StringComparison.Ordinal))
            {
                context.Request.Body = new CutOffStream();
            }

            return run(context);
        });
        next(app);
    };

    private sealed class CutOffStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw TooLarge();

        public override int Read(byte[] buffer, int offset, int count) => throw TooLarge();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static BadHttpRequestException TooLarge() => new("Request body too large.", StatusCodes.Status413PayloadTooLarge);
    }
}
