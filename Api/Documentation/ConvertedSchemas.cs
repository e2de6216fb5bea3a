using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Workflow.Rules.Content;

namespace Workflow.Api.Documentation;

/// <summary>What converters write, which the generator cannot look into.</summary>
internal sealed class ConvertedSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(CellValue))
        {
            schema.Type = JsonSchemaType.Null | JsonSchemaType.Number | JsonSchemaType.String;
            schema.Description = "null for a blank cell, a number, or, only after an import, text that is no number.";
        }
        else if (type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?))
        {
            schema.Type = type == typeof(DateTimeOffset) ? JsonSchemaType.String : JsonSchemaType.Null | JsonSchemaType.String;
            schema.Format = "date-time";
        }

        return Task.CompletedTask;
    }
}
