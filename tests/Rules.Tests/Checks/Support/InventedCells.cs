using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Tests.Checks.Support;

/// <summary>Numbers that satisfy every sum of a form, with something in each table.</summary>
internal static class InventedCells
{
    private static readonly string[] Applicants = ["natural", "business", "research", "publicInterest", "legalService", "otherOrganization"];
    private static readonly string[] Groups = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"];

    /// <summary>12 requests and one carried in: 7 granted, 3 partly, 1 not held, 2 carried out; 5 reconsiderations, 5 + 6 court cases.</summary>
    public static Dictionary<string, CellValue> Of(Form form)
    {
        var requests = new Dictionary<(string Row, string Applicant), int>
        {
            [("new", "natural")] = 8,
            [("new", "business")] = 3,
            [("new", "legalService")] = 1,
            [("carriedIn", "natural")] = 1,
            [("granted", "natural")] = 5,
            [("granted", "business")] = 2,
            [("partiallyGranted", "natural")] = 2,
            [("partiallyGranted", "legalService")] = 1,
            [("unavailable.notHeld", "business")] = 1,
            [("carriedOut", "natural")] = 2,
        };
        var results = new Dictionary<(string Group, string Result), int>
        {
            [("reconsideration", "upheld")] = 4,
            [("reconsideration", "pending")] = 1,
            [("litigation.direct", "upheld")] = 3,
            [("litigation.direct", "corrected")] = 2,
            [("litigation.afterReconsideration", "other")] = 6,
        };
        return Of(form, (row, applicant) => requests.GetValueOrDefault((row, applicant)), (group, result) => results.GetValueOrDefault((group, result)));
    }

    /// <summary>Fills the form so that every sum holds.</summary>
    /// <param name="requests">The count of a row other than 总计, by kind of applicant. Must balance in each column.</param>
    public static Dictionary<string, CellValue> Of(Form form, Func<string, string, long> requests, Func<string, string, long> results)
    {
        var cells = form.Cells.ToDictionary(cell => cell.Id, _ => CellValue.Of(0));
        var rows = form.Table("requests").Rows.Select(row => row.Id).ToList();
        var outcomes = rows.Where(row => row is not ("new" or "carriedIn" or "total" or "carriedOut")).ToList();
        foreach (var row in rows)
        {
            long Of(string applicant) => row == "total" ? outcomes.Sum(outcome => requests(outcome, applicant)) : requests(row, applicant);
            foreach (var applicant in Applicants)
            {
                cells[$"requests.{row}.{applicant}"] = CellValue.Of(Of(applicant));
            }

            cells[$"requests.{row}.total"] = CellValue.Of(Applicants.Sum(Of));
        }

        foreach (var group in Groups)
        {
            string[] kinds = ["upheld", "corrected", "other", "pending"];
            foreach (var kind in kinds)
            {
                cells[$"review.{group}.{kind}"] = CellValue.Of(results(group, kind));
            }

            cells[$"review.{group}.total"] = CellValue.Of(kinds.Sum(kind => results(group, kind)));
        }

        return cells;
    }
}
