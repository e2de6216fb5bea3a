using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Api.Demo;

/// <summary>Tables of an invented report whose sums are right, the same at every start.</summary>
internal static class DemoNumbers
{
    /// <param name="seed">Different for each agency and year.</param>
    /// <param name="lastYear">Last year's report, from which requests and documents in force are carried over.</param>
    public static Dictionary<string, CellValue> Cells(Form form, int seed, ReportContent? lastYear)
    {
        // Not for secrets: a fixed seed is the point.
        var random = new DemoRandom(seed);
        var values = form.Cells.ToDictionary(cell => cell.Id, _ => 0m);
        Requests(form, random, values, lastYear);
        Disclosure(random, values, lastYear);
        Review(random, values);
        foreach (var sum in Sums.Of(form))
        {
            values[sum.Total] = sum.Addends.Sum(addend => values[addend]);
        }

        Balance(form, values);
        return values.ToDictionary(value => value.Key, value => CellValue.Of(value.Value));
    }

    private static void Requests(Form form, DemoRandom random, Dictionary<string, decimal> values, ReportContent? lastYear)
    {
        foreach (var column in form.Table("requests").Columns.Where(column => column.Id != "total"))
        {
            var scale = column.Id switch { "natural" => 24, "business" => 6, _ => 2 };
            values[$"requests.granted.{column.Id}"] = random.Upto(scale);
            values[$"requests.partiallyGranted.{column.Id}"] = random.Upto(scale / 4);
            values[$"requests.denied.internalAffairs.{column.Id}"] = random.Upto(scale / 6);
            values[$"requests.unavailable.notHeld.{column.Id}"] = random.Upto(scale / 3);
            values[$"requests.notProcessed.petition.{column.Id}"] = random.Upto(scale / 8);
            values[$"requests.carriedOut.{column.Id}"] = random.Upto(scale / 8);
            values[$"requests.carriedIn.{column.Id}"] = lastYear?.Number($"requests.carriedOut.{column.Id}") ?? 0;
        }
    }

    /// <summary>New requests are what the balance leaves: total + carried out − carried in, never below zero.</summary>
    private static void Balance(Form form, Dictionary<string, decimal> values)
    {
        foreach (var column in form.Table("requests").Columns.Select(column => column.Id).Where(column => column != "total"))
        {
            var missing = values[$"requests.carriedIn.{column}"] - values[$"requests.total.{column}"] - values[$"requests.carriedOut.{column}"];
            if (missing > 0)
            {
                values[$"requests.granted.{column}"] += missing;
            }
        }

        foreach (var sum in Sums.Of(form))
        {
            values[sum.Total] = sum.Addends.Sum(addend => values[addend]);
        }

        foreach (var column in form.Table("requests").Columns.Select(column => column.Id))
        {
            values[$"requests.new.{column}"] = values[$"requests.total.{column}"] + values[$"requests.carriedOut.{column}"] - values[$"requests.carriedIn.{column}"];
        }
    }

    private static void Disclosure(DemoRandom random, Dictionary<string, decimal> values, ReportContent? lastYear)
    {
        values["disclosure.normativeDocuments.issued"] = random.Upto(4);
        values["disclosure.normativeDocuments.repealed"] = lastYear is null ? 0 : random.Upto(2);
        values["disclosure.normativeDocuments.inForce"] = lastYear?.Number("disclosure.normativeDocuments.inForce") is { } before
            ? before + values["disclosure.normativeDocuments.issued"] - values["disclosure.normativeDocuments.repealed"]
            : 8 + random.Upto(10);
        values["disclosure.licensing.decisions"] = 200 + random.Upto(60);
        values["disclosure.penalty.decisions"] = 40 + random.Upto(15);
        values["disclosure.coercion.decisions"] = random.Upto(6);
        values["disclosure.fees.amount"] = 100 + (random.Upto(4000) / 100m);
    }

    private static void Review(DemoRandom random, Dictionary<string, decimal> values)
    {
        values["review.reconsideration.upheld"] = random.Upto(3);
        values["review.reconsideration.corrected"] = random.Upto(1);
        values["review.litigation.direct.upheld"] = random.Upto(2);
        values["review.litigation.afterReconsideration.pending"] = random.Upto(1);
    }
}
