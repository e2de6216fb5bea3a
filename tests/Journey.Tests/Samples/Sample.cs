namespace Workflow.Journey.Tests.Samples;

/// <summary>What is known of one real report: facts about it, none of its text.</summary>
internal sealed record Sample(string Number, string AgencyName, string AgencyKind, int Year, IReadOnlyList<ExpectedFinding> Findings)
{
    private const string Variable = "WORKFLOW_SAMPLES";

    public static IReadOnlyList<Sample> All { get; } =
    [
        new("000", "银州区党建事务服务中心", "institution", 2019,
        [
            new("section.missing", "other"),
            new("text.otherYear", "overview", "2018"),
            new("text.otherAgency", "overview", "市场监管系统"),
            new("text.lapsedNotice", "overview", "国办发〔2014〕32号"),
        ]),
        new("001", "相山区机关事务管理中心", "institution", 2019, [new("text.parts", "overview", "126")]),
        new("002", "银州区工人街道", "subdistrict", 2019, [new("cell.leadingZero", "requests", "00"), new("title.wording", "title", "年度报告")]),
        new("003", "铁东区政务服务局", "department", 2020,
        [
            new("section.numbering", "problems", "5、"),
            new("section.numbering", "other", "6、"),
            new("section.noMeasures", "problems"),
            new("table.extraRow", "disclosure"),
        ]),
        new("004", "扎兰屯市政务服务局", "department", 2019,
        [
            new("cell.blank", "disclosure"),
            new("cell.blank", "requests"),
            new("cell.blank", "review"),
            new("cell.unitInCell", "disclosure", "5次"),
            new("cell.unitInCell", "disclosure", "255490元"),
            new("section.noMeasures", "problems"),
        ]),
    ];

    /// <summary>Cells that hold something else than the rule says; the rule is 0 everywhere, in 004 blank everywhere.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers { get; } = Number == "004"
        ? new Dictionary<string, decimal> { ["disclosure.procurement.projects"] = 5, ["disclosure.procurement.amount"] = 255490 }
        : new Dictionary<string, decimal>();

    public decimal? Elsewhere => Number == "004" ? null : 0;

    /// <summary>The heading of a section where it is not the official one.</summary>
    public string Heading(string section, string official) => (Number, section) switch
    {
        ("003", "problems" or "other") => $"{(section == "problems" ? 5 : 6)}、{official[2..]}",
        _ => official,
    };

    public bool Has(string section) => (Number, section) != ("000", "other");

    public byte[] Read()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        folder.ShouldNotBeNullOrEmpty($"Set {Variable} to the folder with the sample reports, or leave these tests out with --filter Category!=Samples.");
        return File.ReadAllBytes(Directory.GetFiles(folder, $"{Number}_*.txt").ShouldHaveSingleItem());
    }
}
