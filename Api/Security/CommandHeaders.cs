using System.Security.Cryptography;
using System.Text;
using Workflow.Api.Problems;
using Workflow.Grains.Interfaces;

namespace Workflow.Api.Security;

/// <summary>Reads <c>Idempotency-Key</c> and <c>If-Match</c> into the header that a command carries.</summary>
internal static class CommandHeaders
{
    private const int LongestKey = 200;

    /// <summary>As many as the framework takes for a password.</summary>
    private const int Rounds = 100_000;

    /// <summary>For writes that ignore <c>If-Match</c>.</summary>
    public static async Task<CommandHeader> Read(HttpContext context) => new()
    {
        Actor = CurrentActor.Of(context).Actor,
        OperationId = Key(context),
        RequestHash = Key(context) is null ? "" : await HashOf(context.Request),
        Address = Caller.AddressOf(context),
    };

    /// <summary>For a body that holds a password: what is kept of it for repetitions must not tell it to whoever tries words.</summary>
    public static async Task<CommandHeader> ReadSecret(HttpContext context)
    {
        var header = await Read(context);
        return header.OperationId is not { } key ? header : header with
        {
            RequestHash = Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(header.RequestHash, Encoding.UTF8.GetBytes($"{header.Actor.User} {key}"), Rounds, HashAlgorithmName.SHA512, 32)),
        };
    }

    /// <summary>A key that is too long is refused before anything is done with it.</summary>
    public static RouteGroupBuilder CheckIdempotencyKey(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) => Key(context.HttpContext) is { Length: > LongestKey }
            ? Problem.Malformed(context.HttpContext, "idempotency.malformed", "Idempotency-Key 最多 200 个字符。", "An Idempotency-Key has at most 200 characters.")
            : await next(context));
        return group;
    }

    /// <summary>Keeps the body of a write with a key, so that its hash can be taken after it was read.</summary>
    public static IApplicationBuilder UseRepeatableBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Key(context) is not null)
        {
            context.Request.EnableBuffering();
        }

        return next(context);
    });

    private static string? Key(HttpContext context) => context.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } key ? key : null;

    private static async Task<string> HashOf(HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        if (request.Body.CanSeek)
        {
            request.Body.Position = 0;
            var buffer = new byte[16 * 1024];
            while (await request.Body.ReadAsync(buffer) is > 0 and var count)
            {
                hash.AppendData(buffer, 0, count);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
