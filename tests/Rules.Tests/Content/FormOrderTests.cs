using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Tests.Content;

public sealed class FormOrderTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Of_AnyOrder_IsTheOrderOfTheForm(string id)
    {
        var form = FormCatalog.Find(id)!;
        var shuffled = new ReportContent
        {
            Form = id,
            Title = "",
            AgencyName = "",
            Cells = form.Cells.OrderByDescending(cell => cell.Id, StringComparer.Ordinal).ToDictionary(cell => cell.Id, _ => CellValue.Of(1)),
            Sections = form.Sections.OrderBy(section => section.Id, StringComparer.Ordinal).ToDictionary(section => section.Id, section => (string?)section.Id),
        };

        var ordered = FormOrder.Of(shuffled);

        ordered.Cells.Keys.ShouldBe(form.Cells.Select(cell => cell.Id));
        ordered.Sections.Keys.ShouldBe(form.Sections.Select(section => section.Id));
        ContentHash.Of(ordered).ShouldBe(ContentHash.Of(shuffled));
    }

    [Fact]
    public void Of_WhatTheFormDoesNotKnow_IsKeptBehind() =>
        FormOrder.Of(new ReportContent
        {
            Form = "2021",
            Title = "",
            AgencyName = "",
            Cells = new Dictionary<string, CellValue> { ["invented.cell"] = CellValue.Of(1), ["requests.new.total"] = CellValue.Of(2) },
        }).Cells.Keys.ShouldBe(["requests.new.total", "invented.cell"]);
}
