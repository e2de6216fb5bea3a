using System.Globalization;
using Workflow.Documents.Cells;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Cells;

public class CellReaderTests
{
    private static readonly FormCell Count = FormCatalog.Find("2019")!.FindCell("requests.new.natural")!;
    private static readonly FormCell Yuan = FormCatalog.Find("2019")!.FindCell("disclosure.procurement.amount")!;
    private static readonly FormCell TenThousandYuan = FormCatalog.Find("2021")!.FindCell("disclosure.fees.amount")!;

    [Theory]
    [InlineData("12", "12")]
    [InlineData(" \u00A0\u300012\u200B\n", "12")]
    [InlineData("-3", "-3")]
    [InlineData("1.5", "1.5")]
    [InlineData("12.50", "12.5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    public void Read_WhenTextIsThePlainNumber_KeepsNoSource(string text, string number)
    {
        var reading = CellReader.Read(text, Count);
        reading.Value.Number.ShouldBe(decimal.Parse(number, CultureInfo.InvariantCulture));
        reading.Raw.ShouldBeNull();
    }

    [Theory]
    [InlineData("00", "0", "00")]
    [InlineData(" 00 ", "0", "00")]
    [InlineData("007", "7", "007")]
    [InlineData("+3", "3", "+3")]
    [InlineData("－2", "-2", "－2")]
    [InlineData("−2", "-2", "−2")]
    [InlineData("１２", "12", "１２")]
    [InlineData("1,234,567", "1234567", "1,234,567")]
    [InlineData("1，234", "1234", "1，234")]
    [InlineData("5次", "5", "5次")]
    [InlineData("5 件", "5", "5 件")]
    [InlineData("8\n份", "8", "8\n份")]
    public void Read_WhenTextIsMoreThanTheNumber_KeepsWhatTheSourceSaid(string text, string number, string raw)
    {
        var reading = CellReader.Read(text, Count);
        reading.Value.Number.ShouldBe(decimal.Parse(number, CultureInfo.InvariantCulture));
        reading.Raw.ShouldBe(raw);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("/")]
    [InlineData("—")]
    [InlineData("不适用")]
    [InlineData("无")]
    [InlineData("①")]
    [InlineData("½")]
    [InlineData("五")]
    [InlineData("1e3")]
    [InlineData("3 5")]
    [InlineData("1,23")]
    [InlineData("1.2.3")]
    [InlineData("约5")]
    [InlineData("5万元")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("0.1234567890123456789012345")]
    public void Read_WhenTextIsNoNumber_KeepsItAsText(string text)
    {
        var reading = CellReader.Read(text, Count);
        reading.Value.ShouldBe(CellValue.Unreadable(text));
        reading.Raw.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\u3000\t\u200B")]
    public void Read_WhenTextIsOnlyWhiteSpace_IsBlankAndNotZero(string text) => CellReader.Read(text, Count).Value.ShouldBe(CellValue.Blank);

    [Fact]
    public void Read_WhenMoneyIsInTheOtherUnit_ConvertsExactly()
    {
        CellReader.Read("25.549万元", Yuan).ShouldBe(new CellReading(CellValue.Of(255_490), "25.549万元", Inference.UnitConverted));
        CellReader.Read("123元", TenThousandYuan).ShouldBe(new CellReading(CellValue.Of(0.0123m), "123元", Inference.UnitConverted));
        CellReader.Read("255490元", Yuan).ShouldBe(new CellReading(CellValue.Of(255_490), "255490元"));
    }

    [Fact]
    public void Read_WhenTheHeaderNamesTheOtherUnit_ConvertsAndKeepsTheSource()
    {
        CellReader.Read("2.5", Yuan, "万元").ShouldBe(new CellReading(CellValue.Of(25_000), "2.5", Inference.UnitConverted));
        CellReader.Read("2.5元", Yuan, "万元").ShouldBe(new CellReading(CellValue.Of(2.5m), "2.5元"), "the cell's own unit is nearer than the header's");
        CellReader.Read("2.5", Yuan, "元").ShouldBe(new CellReading(CellValue.Of(2.5m), null));
    }
}
