using Workflow.Documents.Tests.Made;
using Workflow.Rules.Content;

namespace Workflow.Documents.Tests.Reading;

public class JsonReaderTests
{
    [Theory]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{\"form\":\"2019\"", "$")]
    [InlineData("{\"form\":\"1999\",\"cells\":{}}", "$.form")]
    [InlineData("{\"form\":null,\"cells\":{}}", "$")]
    [InlineData("{\"form\":\"2019\",\"cells\":null}", "$")]
    [InlineData("{\"form\":\"2019\",\"cells\":{\"requests.none\":1}}", "$.cells['requests.none']")]
    [InlineData("{\"form\":\"2019\",\"cells\":{\"requests.new.natural\":[1]}}", "$.cells")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"cells\":{}}", "$")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"title\":\"\\ud800\"}", "$.title")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"surprise\":1}", "$.surprise")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"sections\":null}", "$")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"sections\":{\"annex\":\"\"}}", "$.sections['annex']")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"raw\":{\"requests.new.natural\":null}}", "$.raw['requests.new.natural']")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"marks\":{\"requests.new.natural\":\"guessed\"}}", "$.marks['requests.new.natural']")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"source\":{\"headings\":[null]}}", "$.source")]
    [InlineData("{\"form\":\"2019\",\"cells\":{},\"source\":{\"unreadTables\":[null]}}", "$.source")]
    public void Read_WhenTheShapeIsWrong_NamesThePlace(string json, string place)
    {
        var refused = MadeReading.Of(json, DocumentKind.Json).ShouldBeOfType<DocumentReading.Refused>();
        refused.Code.ShouldBe("import.unreadable");
        refused.Detail.En.ShouldContain($" {place}");
        refused.Detail.Zh.ShouldContain(place);
    }

    [Fact]
    public void Read_WhenCellsAreLeftOut_FillsThemBlankAndCountsWhatWasThere()
    {
        var reading = MadeReading.Taken("{\"form\":\"2021\",\"title\":\"题\\u0000目\",\"cells\":{\"requests.new.natural\":3,\"requests.new.business\":\"5次\",\"requests.new.total\":null}}", DocumentKind.Json);
        reading.Content.Cells.Count.ShouldBe(200);
        reading.Content.Title.ShouldBe("题目");
        reading.Content.Cell("requests.new.business").ShouldBe(CellValue.Unreadable("5次"));
        reading.Summary.Cells.ShouldBe(3);
        reading.Summary.Sections.ShouldBe(["requests"]);
    }
}
