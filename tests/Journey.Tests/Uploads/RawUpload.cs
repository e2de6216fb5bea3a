using System.Net.Sockets;
using System.Text;

namespace Workflow.Journey.Tests.Uploads;

/// <summary>An upload by hand over a socket, to do what an HTTP client would not.</summary>
internal sealed class RawUpload : IDisposable
{
    private readonly TcpClient client = new();

    /// <summary>Sends the head of a request whose body is announced with <paramref name="length"/> bytes.</summary>
    public static async Task<RawUpload> Begin(Uri server, string path, string token, long length)
    {
        var upload = new RawUpload();
        await upload.client.ConnectAsync(server.Host, server.Port);
        await upload.Send(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nAuthorization: Bearer {token}\r\nIf-Match: *\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n\r\n"));
        return upload;
    }

    public async Task Send(ReadOnlyMemory<byte> bytes) => await client.GetStream().WriteAsync(bytes);

    /// <summary>The whole answer, head and body.</summary>
    public async Task<string> Answer()
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Cuts the connection with a reset, as a lost network or a killed browser does.</summary>
    public void Abort() => client.Client.Close(timeout: 0);

    public void Dispose() => client.Dispose();
}
