using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Engine;

/// <summary>The subject with everything that several checks read, prepared once.</summary>
internal sealed class CheckContext
{
    private static readonly string[] TextSections = ["preface", "overview", "disclosure", "requests", "review", "problems", "other"];

    public CheckContext(CheckSubject subject)
    {
        Subject = subject;
        Texts =
        [
            .. TextSections
                .Where(id => !string.IsNullOrEmpty(subject.Content.Section(id)))
                .Select(id => new SectionText(id, subject.Content.Section(id)!)),
        ];
        Requests = new TableGrid(Form.Table("requests"), Content);
        Review = new TableGrid(Form.Table("review"), Content);
    }

    public CheckSubject Subject { get; }

    public Form Form => Subject.Form;

    public ReportContent Content => Subject.Content;

    public ReportContent? LastYear => Subject.LastYear;

    public int Year => Subject.Year;

    /// <summary>The sections that say something, in the order of the report.</summary>
    public IReadOnlyList<SectionText> Texts { get; }

    public TableGrid Requests { get; }

    public TableGrid Review { get; }

    public SectionText? Text(string section) => Texts.FirstOrDefault(text => text.Section == section);

    public decimal? Number(string cellId) => CellNumbers.Legal(Content, cellId);

    public decimal? LastNumber(string cellId) => CellNumbers.Legal(LastYear, cellId);
}
