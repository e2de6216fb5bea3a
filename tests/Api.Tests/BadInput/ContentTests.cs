using System.Text;
using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>Values that no report can hold, on both ways to write them.</summary>
[Collection(BadInputCollection.Name)]
public sealed class ContentTests(ApiFactory factory)
{
    private const string Cell = "requests.new.natural";

    [Fact]
    public Task Put_WhenFormIsUnknown_Answers422() => PutRefused(content => content["form"] = "1999", 422, "form.unknown");

    [Fact]
    public Task Put_WhenCellIsUnknown_Answers422() => PutRefused(content => content["cells"]!["requests.new.martian"] = 1, 422, "cell.unknown");

    [Fact]
    public Task Put_WhenCellHoldsLetters_Answers422() => PutRefused(content => content["cells"]![Cell] = "abc", 422, "cell.notANumber");

    [Fact]
    public Task Put_WhenNumberIsOutOfRange_Answers422() => PutRefused(content => content["cells"]![Cell] = 9223372036854775808m, 422, "cell.outOfRange");

    [Fact]
    public Task Put_WhenAmountIsOutOfRange_Answers422() => PutRefused(content => content["cells"]!["disclosure.fees.amount"] = 9223372036855m, 422, "cell.outOfRange");

    [Fact]
    public Task Put_WhenSectionIsUnknown_Answers422() => PutRefused(content => content["sections"]!["epilogue"] = "x", 422, "section.unknown");

    [Theory]
    [InlineData("form")]
    [InlineData("title")]
    [InlineData("agencyName")]
    [InlineData("cells")]
    [InlineData("sections")]
    [InlineData("raw")]
    [InlineData("marks")]
    public Task Put_WhenAPartIsNull_Answers400(string part) => PutRefused(content => content[part] = null, 400, "request.malformed");

    [Theory]
    [InlineData("raw")]
    [InlineData("marks")]
    public Task Put_WhenANoteOfACellIsNull_Answers422(string part) => PutRefused(content => content[part] = new JsonObject { [Cell] = null }, 422, "cell.note");

    [Fact]
    public Task Put_WhenAMarkIsUnknown_Answers422() => PutRefused(content => content["marks"] = new JsonObject { [Cell] = "blessed" }, 422, "cell.note");

    [Fact]
    public async Task Put_WhenNotesAreMadeUp_KeepsWhatTheServerKnows()
    {
        var draft = await Untouched.Draft(factory);
        var content = (await draft.Desk.Report())["content"]!;
        content["marks"] = new JsonObject { [Cell] = "carried" };
        content["raw"] = new JsonObject { [Cell] = "5次" };
        content["source"] = JsonNode.Parse("""{"headings":[{"section":"other","text":"6、其他"}],"extraRows":[],"otherFormRows":[]}""");

        var stored = (await draft.Desk.Put(content)).ShouldBe(200).Json["content"]!;

        stored["marks"]!.AsObject().ShouldBeEmpty("no explicit act filled a cell");
        stored["raw"]!.AsObject().ShouldBeEmpty("no document was read");
        stored["source"].ShouldBeNull();
    }

    [Fact]
    public async Task Patch_WhenTextSteersTerminalsOrTurnsRound_KeepsTheWordsOnly()
    {
        var draft = await Untouched.Draft(factory);

        var stored = (await draft.Desk.Patch(new { sections = new { overview = "一\u0000\u0001\u001b\u202e二\r\n三" } })).ShouldBe(200).Json;

        stored["content"]!["sections"]!["overview"]!.ToString().ShouldBe("一二\n三");
    }

    [Theory]
    [InlineData("""{"headings":[null]}""")]
    [InlineData("""{"extraRows":[null]}""")]
    [InlineData("""{"otherFormRows":[null]}""")]
    public Task Put_WhenTheSourceHasGaps_Answers400(string source) => PutRefused(content => content["source"] = JsonNode.Parse(source), 400, "request.malformed");

    [Theory]
    [InlineData("""{"cells":{"requests.new.martian":1}}""", "cell.unknown")]
    [InlineData("""{"cells":{"requests.new.natural":"abc"}}""", "cell.notANumber")]
    [InlineData("""{"cells":{"requests.new.natural":"12"}}""", "cell.notANumber")]
    [InlineData("""{"cells":{"requests.new.natural":1e40}}""", "cell.notANumber")]
    [InlineData("""{"cells":{"requests.new.natural":9223372036854775808}}""", "cell.outOfRange")]
    [InlineData("""{"cells":{"disclosure.fees.amount":0.1234567}}""", "cell.outOfRange")]
    [InlineData("""{"sections":{"epilogue":"x"}}""", "section.unknown")]
    [InlineData("""{"explanations":{"0000":"because"}}""", "finding.unknown")]
    public async Task Patch_WhenAValueIsNotAcceptable_Answers422(string json, string code)
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Patch(json)).ShouldBe(422, code);

        await draft.ShouldHold();
    }

    [Fact]
    public async Task Patch_WhenOneOfTwoCellsIsWrong_StoresNeither()
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Patch(new { cells = new Dictionary<string, object> { ["disclosure.licensing.decisions"] = 121, [Cell] = "many" } })).ShouldBe(422, "cell.notANumber");

        await draft.ShouldHold();
    }

    [Theory]
    [InlineData("{", 400, "request.malformed")]
    [InlineData("", 400, "request.malformed")]
    [InlineData("null", 400, "request.malformed")]
    [InlineData("[]", 400, "request.malformed")]
    [InlineData("""{"cells":3}""", 400, "request.malformed")]
    [InlineData("""{"cells":{"requests.new.natural":true}}""", 400, "request.malformed")]
    [InlineData("""{"cells":{"requests.new.natural":[1]}}""", 400, "request.malformed")]
    public async Task Patch_WhenJsonIsMalformed_Answers400(string json, int status, string code)
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Patch(json)).ShouldBe(status, code);

        await draft.ShouldHold();
    }

    [Theory]
    [InlineData("PUT", "text/plain")]
    [InlineData("PATCH", "text/plain")]
    [InlineData("PATCH", "application/xml")]
    [InlineData("PATCH", null)]
    public async Task Write_WhenMediaTypeIsNotJson_Answers415(string method, string? type)
    {
        var draft = await Untouched.Draft(factory);
        using var body = new StringContent("""{"cells":{}}""", Encoding.UTF8);
        body.Headers.ContentType = type is null ? null : new(type);

        (await draft.Desk.Client.Send(new HttpMethod(method), $"{draft.Desk.Path}/content", body, ifMatch: "*")).ShouldBe(415, "request.mediaType");

        await draft.ShouldHold();
    }

    private async Task PutRefused(Action<JsonNode> spoil, int status, string code)
    {
        var draft = await Untouched.Draft(factory);
        var content = (await draft.Desk.Report())["content"]!.DeepClone();
        spoil(content);

        (await draft.Desk.Put(content)).ShouldBe(status, code);

        await draft.ShouldHold();
    }
}
