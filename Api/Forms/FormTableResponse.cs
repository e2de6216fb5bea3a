using Workflow.Rules;
using Workflow.Rules.Forms;

namespace Workflow.Api.Forms;

public sealed record FormTableResponse(string Id, string Title, string TitleEn, string? Note, IReadOnlyList<FormBlockResponse> Blocks)
{
    public static FormTableResponse Of(FormTable table, Language language) =>
        new(table.Id, table.Title, table.TitleEn, table.Note, [.. table.Blocks.Select(block => FormBlockResponse.Of(block, language))]);
}
