using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Requests;

/// <summary>What a person calls the rows and columns of table three.</summary>
internal static class RequestsNames
{
    // Two header cells read 其他 or 总计 alone; with the header above, the five kinds of organisation cannot be confused.
    public static LocalizedText Column(FormColumn column) => new(string.Join("·", column.Header.Skip(1)), column.LabelEn);

    public static LocalizedText Row(FormRow row) => new(row.Label, row.LabelEn);
}
