namespace Workflow.Documents.Headings;

/// <param name="Title">The title without its line break; empty where none was found.</param>
/// <param name="AgencyName">The agency as the title, or the line 报送单位, names it.</param>
/// <param name="End">The first block behind the title and its notes.</param>
internal sealed record TitleBlock(string Title, string AgencyName, int End);
