using System.CommandLine;
using Spectre.Console;
using Workflow.Documents.Cli.Read;
using Workflow.Rules;

namespace Workflow.Documents.Cli;

/// <summary>The commands of this program. 0: done; 1: the document was refused; 2: there is no such file.</summary>
internal static class CommandLine
{
    public static RootCommand Create(IAnsiConsole console) => new("读取和核对政府信息公开工作年度报告。Reads and checks yearly government information disclosure reports.")
    {
        Read(console),
    };

    private static Command Read(IAnsiConsole console)
    {
        var file = new Argument<FileInfo>("file") { Description = "docx, html, txt, json, pdf, doc" };
        var json = new Option<bool>("--json") { Description = "输出 JSON。Print JSON instead of tables." };
        var year = new Option<int?>("--year") { Description = "报告年度，默认取自标题。The report year; by default the title's." };
        var agency = new Option<string?>("--agency") { Description = "机关名称，默认取自标题。The agency's name; by default the title's." };
        var english = new Option<bool>("--english") { Description = "用英文说明。Explain in English." };
        var command = new Command("read", "显示文件内容、可信度和核对结果。Shows what a document says, how sure that is, and what the checks find.") { file, json, year, agency, english };
        command.SetAction(parsed =>
        {
            var options = new ReadOptions(parsed.GetValue(file)!, parsed.GetValue(json), parsed.GetValue(year), parsed.GetValue(agency), parsed.GetValue(english) ? Language.English : Language.Chinese);
            return ReadCommand.Run(options, console);
        });
        return command;
    }
}
