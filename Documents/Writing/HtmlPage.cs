using Workflow.Rules;

namespace Workflow.Documents.Writing;

/// <summary>What stands around a report on a page of its own.</summary>
/// <param name="Language">The reader's language; the report itself stays in Chinese.</param>
/// <param name="StylesheetHref">The stylesheet to link, for a page whose content security policy forbids inline styles; null writes <see cref="HtmlReportStyle.Css"/> into the page.</param>
public sealed record HtmlPage(Language Language = Language.Chinese, string? StylesheetHref = null);
