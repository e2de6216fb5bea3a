using System.Xml.Linq;
using Workflow.Rules.Forms;
using static Workflow.Documents.Writing.Spreadsheet.SheetXml;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>What may be typed into a cell, and what is said about it when it is chosen.</summary>
internal static class CellValidation
{
    // What the programs take; longer titles and prompts make the file one to be repaired.
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;

    public static XElement Of(CellPlace place, FormCell cell) => El(
        "dataValidation",
        At("type", cell.IsWhole ? "whole" : "decimal"),
        At("operator", "between"),
        At("allowBlank", 1),
        At("showInputMessage", 1),
        At("showErrorMessage", 1),
        At("errorTitle", "请填数字"),
        At("error", $"请填{(cell.MayBeNegative ? "" : "不小于0的")}{(cell.IsWhole ? "整数" : "数字")}，不带单位（{cell.Unit}）。没有就填0。"),
        At("promptTitle", Cut(cell.Name.Zh, LongestTitle)),
        At("prompt", Cut($"{cell.Row.Explanation?.Zh}{cell.Column.Explanation?.Zh}单位：{cell.Unit}。", LongestPrompt)),
        At("sqref", place),
        El("formula1", cell.MayBeNegative ? "-999999999999999" : "0"),
        El("formula2", "999999999999999"));

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
