using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>The totals that a form prints.</summary>
public static class Sums
{
    /// <summary>Every printed total with its addends, in an order in which a total stands after the totals that it adds.</summary>
    public static IReadOnlyList<Sum> Of(Form form) => [.. Outcomes(form), .. Applicants(form), .. Review(form)];

    /// <summary>（七）总计 of each kind of applicant: the sum of every outcome row.</summary>
    private static IEnumerable<Sum> Outcomes(Form form)
    {
        var requests = form.Table("requests");
        var outcomes = requests.Rows.Select(row => row.Id).Where(row => row is not ("new" or "carriedIn" or "total" or "carriedOut")).ToList();
        return requests.Columns.Where(column => column.Id != "total")
            .Select(column => new Sum($"requests.total.{column.Id}", [.. outcomes.Select(row => $"requests.{row}.{column.Id}")]));
    }

    /// <summary>总计 of each row: natural persons and the five kinds of organisation.</summary>
    private static IEnumerable<Sum> Applicants(Form form)
    {
        var requests = form.Table("requests");
        var applicants = requests.Columns.Select(column => column.Id).Where(column => column != "total").ToList();
        return requests.Rows.Select(row => new Sum($"requests.{row.Id}.total", [.. applicants.Select(column => $"requests.{row.Id}.{column}")]));
    }

    private static IEnumerable<Sum> Review(Form form) =>
        from column in form.Table("review").Columns
        where column.Id.EndsWith(".total", StringComparison.Ordinal)
        let prefix = column.Id[..^".total".Length]
        select new Sum($"review.{column.Id}", [.. new[] { "upheld", "corrected", "other", "pending" }.Select(part => $"review.{prefix}.{part}")]);
}
