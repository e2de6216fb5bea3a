namespace Workflow.Api.Forms;

public sealed record FormSectionResponse(string Id, int Number, string Heading, string HeadingEn, bool IsTable);
