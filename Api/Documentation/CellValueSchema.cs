using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Workflow.Rules.Content;

namespace Workflow.Api.Documentation;

/// <summary>A cell's JSON is made by a converter, which the generator cannot look into.</summary>
internal sealed class CellValueSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(CellValue))
        {
            schema.Type = JsonSchemaType.Null | JsonSchemaType.Number | JsonSchemaType.String;
            schema.Description = "null for a blank cell, a number, or, only after an import, text that is no number.";
        }

        return Task.CompletedTask;
    }
}
