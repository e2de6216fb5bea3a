using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Api.Demo;

/// <summary>An invented report, complete and without errors.</summary>
internal static class DemoReport
{
    public static ReportContent Content(DemoAgency agency, int year, int seed, ReportContent? lastYear)
    {
        var form = FormCatalog.ForYear(year) ?? throw new InvalidOperationException($"No form for {year}.");
        var cells = DemoNumbers.Cells(form, seed, lastYear);
        return new ReportContent
        {
            Form = form.Id,
            Title = $"{agency.Name}{year}年政府信息公开工作年度报告",
            AgencyName = agency.Name,
            Sections = DemoProse.Sections(agency, year, cells),
            Cells = cells,
        };
    }
}
