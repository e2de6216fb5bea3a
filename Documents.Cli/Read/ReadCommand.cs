using System.Text.RegularExpressions;
using Spectre.Console;
using Workflow.Rules;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Text;

namespace Workflow.Documents.Cli.Read;

/// <summary>Reads one file, checks it by itself (no year before, no register of agencies) and prints both.</summary>
internal static partial class ReadCommand
{
    private const int Done = 0;
    private const int Refused = 1;
    private const int NoFile = 2;

    public static int Run(ReadOptions options, IAnsiConsole console)
    {
        if (!options.File.Exists)
        {
            console.WriteLine(options.Language == Language.English ? $"There is no file {options.File}." : $"没有文件：{options.File}");
            return NoFile;
        }

        var bytes = File.ReadAllBytes(options.File.FullName);
        var target = new ReadTarget(options.Year ?? FormCatalog.All[^1].FromYear, options.Agency ?? "");
        var reading = DocumentKinds.Of(bytes, options.File.Name) is { } kind
            ? ReportReader.Read(bytes, kind, target)
            : new DocumentReading.Refused("import.unsupported", new LocalizedText(
                "不是可以读取的文件（docx、html、txt、json、pdf、doc）。", "This is no kind of document that can be read (docx, html, txt, json, pdf, doc)."));
        switch (reading)
        {
            case DocumentReading.Read read:
                var findings = Check(read.Content, options);
                Print(read, findings, options, console);
                return Done;
            case DocumentReading.Refused refused:
                Print(refused, options, console);
                return Refused;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static IReadOnlyList<Finding> Check(ReportContent content, ReadOptions options) => ReportChecker.Check(new CheckSubject
    {
        Form = FormCatalog.Find(content.Form)!,
        Content = content,
        Year = options.Year ?? YearOf(content),
        AgencyName = options.Agency ?? content.AgencyName,
        AgencyKind = AgencyKind.Department,
        TenantLevel = TenantLevel.County,
    });

    /// <summary>The year in the title; without one, the first year of the form that the tables are of.</summary>
    private static int YearOf(ReportContent content) =>
        Year().Match(CompatibilityText.Fold(content.Title)) is { Success: true } match ? int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture) : FormCatalog.Find(content.Form)!.FromYear;

    private static void Print(DocumentReading.Read read, IReadOnlyList<Finding> findings, ReadOptions options, IAnsiConsole console)
    {
        if (options.Json)
        {
            JsonOutput.Write(read, findings, console);
        }
        else
        {
            TableOutput.Write(read, findings, options.Language, console);
        }
    }

    private static void Print(DocumentReading.Refused refused, ReadOptions options, IAnsiConsole console)
    {
        if (options.Json)
        {
            JsonOutput.Write(refused, console);
        }
        else
        {
            console.WriteLine($"{refused.Code}: {refused.Detail.In(options.Language)}");
        }
    }

    [GeneratedRegex("20[0-9]{2}(?=年)")]
    private static partial Regex Year();
}
