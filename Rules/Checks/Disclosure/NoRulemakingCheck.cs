using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Disclosure;

/// <summary>规章 are made by State Council departments, provinces and cities with districts (Legislation Law), never by a
/// county, a township or one of their bodies.</summary>
internal sealed class NoRulemakingCheck : IReportCheck
{
    private const string Row = "regulations";

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "disclosure.noRulemaking",
        "县（区）、乡镇、街道及其所属机构没有规章制定权，“规章”应为0。",
        "Counties, townships and their bodies make no regulations (规章): the row is 0.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var subject = context.Subject;
        var isBelowCity = subject.TenantLevel == TenantLevel.County || subject.AgencyKind is AgencyKind.Township or AgencyKind.Subdistrict;
        if (!isBelowCity)
        {
            yield break;
        }

        var cells = context.Form.Table("disclosure").Cells.Where(cell => cell.Row.Id == Row).ToList();
        var filled = cells.Where(cell => context.Number(cell.Id) is not (null or 0)).ToList();
        if (filled.Count > 0)
        {
            var zh = string.Join("，", filled.Select(cell => $"{cell.Column.Label}{context.Number(cell.Id).Print()}"));
            var en = string.Join(", ", filled.Select(cell => $"{cell.Column.LabelEn} {context.Number(cell.Id).Print()}"));
            yield return Definition.Found(
                $"“规章”一行填了{zh}，但本机关没有规章制定权。若是行政规范性文件，请移到下一行；确有依据的请说明。",
                $"The row 'regulations (规章)' says {en}, but this agency has no power to make them. Move normative documents to the next row, or explain.") with
            {
                Table = "disclosure",
                Row = Row,
                Cells = [.. filled.Select(cell => cell.Id)],
                Cell = filled is [var only] ? only.Id : null,
                Formula = "regulations = 0",
                Left = filled.Sum(cell => context.Number(cell.Id)),
                Right = 0,
            };
        }
        else if (cells.Any(cell => context.Number(cell.Id) is null))
        {
            yield return Definition.NotAssessable(
                "disclosure",
                "“规章”一行有空白或无法识别的单元格，未能核对是否误填规章。",
                "The row 'regulations (规章)' has blank or unreadable cells, so it could not be checked.") with { Row = Row };
        }
    }
}
