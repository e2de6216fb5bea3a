using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Workflow.Api.Documentation;

/// <summary>What the document says of itself, and how to sign in.</summary>
internal sealed class DocumentHead : IOpenApiDocumentTransformer
{
    private const string Scheme = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "政府信息公开工作年度报告系统",
            Version = "1",
            Description = "Write, check, return, approve, publish and add up yearly information disclosure reports. "
                + "Sign in with POST /api/v1/sessions and send the token as Authorization: Bearer; a program does so with a personal access token (POST /api/v1/tokens). "
                + "Every write below a report needs If-Match; every write but of sessions, tokens and passwords accepts Idempotency-Key.",
        };
        // The document is the same wherever it is served from.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Scheme };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
