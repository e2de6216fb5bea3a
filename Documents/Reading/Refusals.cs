using Workflow.Documents.Tools;
using Workflow.Rules;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Reading;

/// <summary>Why a document is not taken, and what to do about it.</summary>
internal static class Refusals
{
    public static DocumentReading.Refused Empty { get; } = new("import.empty", new LocalizedText(
        "文件是空的，没有可以读取的内容。请确认所选文件后重新导入。",
        "The document is empty; there is nothing to read. Check which file was chosen and import again."));

    public static DocumentReading.Refused NotAReport { get; } = new("import.notAReport", new LocalizedText(
        "这份文件不像政府信息公开工作年度报告：没有找到规定格式的表格，也没有找到两个以上的规定标题（如“一、总体情况”）。请核对文件。",
        "This does not look like a yearly government information disclosure report: it has no table of the official form and fewer than two of the official headings (such as 一、总体情况). Check the file."));

    public static DocumentReading.Refused TooLarge { get; } = new("import.tooLarge", new LocalizedText(
        "文件超过20 MB，未读取。请另存为纯文本或去掉图片后重新导入。",
        "The document is larger than 20 MB and was not read. Save it as plain text or without pictures and import again."));

    public static DocumentReading.Refused TooManyCells { get; } = new("import.tooLarge", new LocalizedText(
        $"文件中的表格单元格超过{Limits.GridCells}个，未读取。请只保留年度报告本身后重新导入。",
        $"The tables of the document have more than {Limits.GridCells} cells, so it was not read. Keep the report itself and import again."));

    public static DocumentReading.Refused TooManyLines { get; } = new("import.tooLarge", new LocalizedText(
        $"文件超过{Limits.Lines}行，未读取。请只保留年度报告本身后重新导入。",
        $"The document has more than {Limits.Lines} lines, so it was not read. Keep the report itself and import again."));

    public static DocumentReading.Refused TooDeep { get; } = new("import.tooLarge", new LocalizedText(
        "网页的标签过多或嵌套过深，未读取。请只复制年度报告正文后重新导入。",
        "The page has too many tags, or tags nested too deeply, so it was not read. Copy only the report itself and import again."));

    public static DocumentReading.Refused Bomb { get; } = new("import.tooLarge", new LocalizedText(
        "文件解压后异常庞大，未读取。请用Word、Excel或WPS打开原文件，另存为新的docx或xlsx后重新导入。",
        "Unpacked, the document is unreasonably large, so it was not read. Open it in an office program, save it as a new docx or xlsx and import again."));

    public static DocumentReading.Refused TooNested { get; } = new("import.tooLarge", new LocalizedText(
        "文件中的表格或文本框嵌套过深，未读取。请去掉多余的嵌套后重新导入。",
        "Tables or text boxes of the document are nested too deeply, so it was not read. Remove the needless nesting and import again."));

    public static DocumentReading.Refused Macros { get; } = new("import.macros", new LocalizedText(
        "文件带有宏，未读取。请另存为不含宏的docx或xlsx后重新导入。",
        "The document carries macros and was not read. Save it as a docx or xlsx without macros and import again."));

    public static DocumentReading.Refused BrokenPackage { get; } = new("import.unreadable", new LocalizedText(
        "文件已损坏，或者不是Word文档（docx）。请用Word或WPS打开原文件，另存为docx后重新导入。",
        "The document is damaged, or is no Word document (docx). Open it in a word processor, save it as docx and import again."));

    public static DocumentReading.Refused NotText { get; } = new("import.unreadable", new LocalizedText(
        "文件不是可以识别的文本（支持UTF-8、UTF-16和GB18030编码）。请另存为纯文本、网页或本系统的JSON后重新导入。",
        "The document is not text in a known encoding (UTF-8, UTF-16 or GB18030). Save it as plain text, as a web page or as our JSON and import again."));

    public static DocumentReading.Refused NotOurSheet { get; } = new("import.notAReport", new LocalizedText(
        "这份表格不是本系统的填报模板或导出文件：没有找到报告的单元格。请下载模板填写，或导入Word、网页文件。",
        "This sheet is neither our template nor our export: no cell of a report was found in it. Fill in the template, or import a Word file or a web page."));

    public static DocumentReading.Refused NotAWorkbook { get; } = new("import.unreadable", new LocalizedText(
        "文件不是可以读取的.xlsx表格（可能已加密、损坏，或是旧的.xls格式）。请另存为不加密的.xlsx后重新导入。",
        "The file is no .xlsx workbook that can be read (it may be encrypted, damaged, or an old .xls). Save it as .xlsx without a password and import again."));

    public static DocumentReading.Refused Csv(string zh, string en) => new("import.unreadable", new LocalizedText(
        $"CSV无法读取：{zh}。请以本系统导出的CSV为样式。",
        $"The CSV cannot be read: {en}. Take a CSV that this system exported as the pattern."));

    public static DocumentReading.Refused ToolMissing(ToolCall call) => new("import.toolMissing", new LocalizedText(
        $"服务器没有安装读取这种文件所需的程序 {call.Tool}（软件包 {call.Package}）。请管理员安装，或另存为docx后重新导入。",
        $"The server lacks the program {call.Tool} (package {call.Package}) that reading this kind of document takes. Ask the administrator to install it, or save the document as docx and import again."));

    public static DocumentReading.Refused ToolTimedOut(ToolCall call) => new("import.unreadable", new LocalizedText(
        $"转换文件超过{call.Limit.TotalSeconds:0}秒，已停止。请另存为docx后重新导入。",
        $"Converting the document took more than {call.Limit.TotalSeconds:0} seconds and was stopped. Save it as docx and import again."));

    public static DocumentReading.Refused ToolFailed(ToolCall call) => new("import.unreadable", new LocalizedText(
        $"文件无法转换（{call.Tool}），可能已损坏、加密或不是这种格式。请另存为docx后重新导入。",
        $"The document could not be converted ({call.Tool}); it may be damaged, encrypted or of another kind. Save it as docx and import again."));

    public static DocumentReading.Refused CellTooLong(FormCell cell) => new("import.tooLarge", new LocalizedText(
        $"单元格“{cell.Name.Zh}”的文字超过{Limits.CellCharacters}字，未读取。请检查该表格后重新导入。",
        $"The cell “{cell.Name.En}” holds more than {Limits.CellCharacters} characters, so the document was not read. Check that table and import again."));

    /// <param name="place">Where in the JSON the fault is, as a path: <c>$.cells</c>.</param>
    /// <param name="line">The line of the fault, from 1, where it is known.</param>
    public static DocumentReading.Refused Json(string place, string zh, string en, long? line = null) => new("import.unreadable", new LocalizedText(
        $"JSON无法读取，位置 {place}{(line is null ? "" : $"（第{line}行）")}：{zh}",
        $"The JSON cannot be read at {place}{(line is null ? "" : $" (line {line})")}: {en}"));
}
