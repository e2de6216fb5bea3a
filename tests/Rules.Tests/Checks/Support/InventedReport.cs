using System.Collections.Immutable;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Tests.Checks.Support;

/// <summary>A sound report of an invented agency, and ways to break it.</summary>
internal sealed record InventedReport
{
    public const string Agency = "青岚县农业农村局";

    public required ReportContent Content { get; init; }

    public required int Year { get; init; }

    public string AgencyName { get; init; } = Agency;

    public AgencyKind Kind { get; init; } = AgencyKind.Department;

    public TenantLevel Level { get; init; } = TenantLevel.County;

    public ReportContent? LastYear { get; init; }

    public static InventedReport Of2019 { get; } = Create(2019);

    public static InventedReport Of2020 { get; } = Create(2020);

    public static InventedReport Of2022 { get; } = Create(2022);

    public InventedReport WithCell(string cell, decimal? number) =>
        WithValue(cell, number is { } value ? CellValue.Of(value) : CellValue.Blank);

    public InventedReport WithValue(string cell, CellValue value) => this with
    {
        Content = Content with { Cells = Content.Cells.ToImmutableDictionary().SetItem(cell, value) },
    };

    public InventedReport WithRaw(string cell, string raw) => this with
    {
        Content = Content with { Raw = Content.Raw.ToImmutableDictionary().SetItem(cell, raw) },
    };

    public InventedReport WithSection(string section, string? text) => this with
    {
        Content = Content with { Sections = Content.Sections.ToImmutableDictionary().SetItem(section, text) },
    };

    /// <summary>Adds a sentence to the end of section one.</summary>
    public InventedReport Saying(string words) => WithSection("overview", Content.Section("overview") + "\n" + words);

    public InventedReport WithTitle(string title) => this with { Content = Content with { Title = title } };

    public InventedReport WithSource(SourceNotes source) => this with { Content = Content with { Source = source } };

    public InventedReport WithLastYear(InventedReport report) => this with { LastYear = report.Content };

    public InventedReport AllBlank() => this with { Content = Content with { Cells = ImmutableDictionary<string, CellValue>.Empty } };

    public IReadOnlyList<Finding> Check() => ReportChecker.Check(new CheckSubject
    {
        Form = FormCatalog.Find(Content.Form)!,
        Content = Content,
        Year = Year,
        AgencyName = AgencyName,
        AgencyKind = Kind,
        TenantLevel = Level,
        LastYear = LastYear,
    });

    public IReadOnlyList<Finding> Findings(string code) => [.. Check().Where(finding => finding.Code == code)];

    public Finding Only(string code) => Findings(code).ShouldHaveSingleItem();

    private static InventedReport Create(int year)
    {
        var form = FormCatalog.ForYear(year)!;
        return new InventedReport
        {
            Year = year,
            Content = new ReportContent
            {
                Form = form.Id,
                Title = $"{Agency}{year}年政府信息公开工作年度报告",
                AgencyName = Agency,
                Sections = InventedText.Sections(year),
                Cells = InventedCells.Of(form),
            },
        };
    }
}
