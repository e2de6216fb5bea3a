using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Workflow.Api.Security;

namespace Workflow.Api.Documentation;

/// <summary>What handlers read from the request themselves, so that the generator does not see it: the path of a report, and the headers of a write.</summary>
internal sealed class OperationDetails : IOpenApiOperationTransformer
{
    private const string Report = "/api/v1/tenants/{tenant}/agencies/{agency}/reports/{year";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var description = context.Description;
        var path = "/" + description.RelativePath;
        operation.Parameters ??= [];
        foreach (var name in new[] { "tenant", "agency", "year" }.Where(name => path.Contains($"{{{name}", StringComparison.Ordinal)))
        {
            Add(operation, name, ParameterLocation.Path, name == "year" ? JsonSchemaType.Integer : JsonSchemaType.String, true, null);
        }

        var isWrite = description.HttpMethod is "POST" or "PUT" or "PATCH";
        if (isWrite && path.StartsWith(Report, StringComparison.Ordinal))
        {
            Add(operation, "If-Match", ParameterLocation.Header, JsonSchemaType.String, false, "The version that the caller has seen (the ETag), or * for any. Needed for everything but a dry run.");
        }

        if (isWrite && path.StartsWith("/api/v1/tenants", StringComparison.Ordinal))
        {
            Add(operation, "Idempotency-Key", ParameterLocation.Header, JsonSchemaType.String, false, "An id of the operation, chosen by the client: repeated, it is done once.");
        }

        if (path.StartsWith("/api/", StringComparison.Ordinal) && TokenRule.Of(description.ActionDescriptor.EndpointMetadata) is { } rule)
        {
            operation.Description = string.Join(' ', new[] { operation.Description, rule.Described(description.HttpMethod == "GET") }.OfType<string>());
        }

        Add(operation, "Accept-Language", ParameterLocation.Header, JsonSchemaType.String, false, "zh-CN (default) or en.");
        if (path.EndsWith("/import", StringComparison.Ordinal))
        {
            operation.RequestBody = ImportBody();
        }

        return Task.CompletedTask;
    }

    private static void Add(OpenApiOperation operation, string name, ParameterLocation place, JsonSchemaType type, bool isRequired, string? description)
    {
        if (operation.Parameters!.All(parameter => parameter.Name != name))
        {
            operation.Parameters!.Add(new OpenApiParameter { Name = name, In = place, Required = isRequired, Description = description, Schema = new OpenApiSchema { Type = type } });
        }
    }

    private static OpenApiRequestBody ImportBody()
    {
        var text = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        var form = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
        };
        return new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new() { Schema = form },
                ["text/plain"] = text,
                ["text/html"] = text,
                ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } },
            },
        };
    }
}
