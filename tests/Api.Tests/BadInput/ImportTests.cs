using System.Net.Http.Headers;
using System.Text;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.BadInput;

/// <summary>Documents that cannot be taken: the answer says why, and nothing is stored.</summary>
[Collection(BadInputCollection.Name)]
public sealed class ImportTests(ApiFactory factory)
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int TooMuch = 30 * 1024 * 1024;

    [Fact]
    public Task Import_WhenFormHasNoFile_Answers400() =>
        Refused(() => new MultipartFormDataContent { { new StringContent("x"), "note" } }, 400, "import.noFile");

    [Fact]
    public Task Import_WhenFormIsNoForm_Answers400() =>
        Refused(() => Body("no boundary in here"u8.ToArray(), "multipart/form-data; boundary=xyz"), 400, "import.malformed");

    [Fact]
    public Task Import_WhenBodyIsMissing_Answers415() => Refused(() => null, 415, "import.unsupported");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    [InlineData("application/json")]
    [InlineData("application/pdf")]
    [InlineData("application/msword")]
    [InlineData(DocxType)]
    public Task Import_WhenBodyIsEmpty_Answers422(string type) => Refused(() => Body([], type), 422, "import.empty");

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("application/msword")]
    public Task Import_WhenTheServerLacksTheProgram_Answers501(string type) => Refused(() => Body("%PDF-1.7"u8.ToArray(), type), 501, "import.toolMissing");

    [Fact]
    public Task Import_WhenWordDocumentIsDamaged_Answers422() => Refused(() => Body([0x50, 0x4B, 0x03, 0x04, 0x00], DocxType), 422, "import.unreadable");

    [Fact]
    public Task Import_WhenFileIsEmpty_Answers422() => Refused(() => File([], "report.txt"), 422, "import.empty");

    [Fact]
    public Task Import_WhenBodyIsAPicture_Answers415() => Refused(() => Body([0x89, 0x50, 0x4E, 0x47], "image/png"), 415, "import.unsupported");

    [Fact]
    public Task Import_WhenFileIsAPicture_Answers415() => Refused(() => File([0x89, 0x50, 0x4E, 0x47], "scan.png", "image/png"), 415, "import.unsupported");

    [Fact]
    public Task Import_WhenFormIsUrlEncoded_Answers415() =>
        Refused(() => new FormUrlEncodedContent([new("file", "x")]), 415, "import.unsupported");

    [Fact]
    public Task Import_WhenTextIsNoReport_Answers422() => Refused(() => Body(Encoding.UTF8.GetBytes("今天的会议改到下午三点。"), "text/plain"), 422, "import.notAReport");

    [Fact]
    public Task Import_WhenTextIsNoText_Answers422() => Refused(() => Body([0xFF, 0xFE, 0x00, 0xD8, 0x01], "text/plain"), 422);

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"form":"1999","cells":{}}""")]
    [InlineData("""{"form":"2021","cells":{"requests.new.martian":1}}""")]
    [InlineData("""{"form":"2021","cells":{},"surprise":1}""")]
    public Task Import_WhenJsonIsNoReport_Answers422(string json) => Refused(() => Body(Encoding.UTF8.GetBytes(json), "application/json"), 422, "import.unreadable");

    [Fact]
    public Task Import_WhenBodyIsOver20Megabytes_Answers413() => Refused(() => Body(new byte[TooMuch], "text/plain"), 413, "request.tooLarge");

    [Fact]
    public Task Import_WhenFileIsOver20Megabytes_Answers413() => Refused(() => File(new byte[TooMuch], "report.txt"), 413, "request.tooLarge");

    [Fact]
    public Task Import_WhenBodyOfUnknownLengthIsOver20Megabytes_Answers413() => Refused(() => new ChunkedContent(TooMuch, "text/plain"), 413, "request.tooLarge");

    [Fact]
    public async Task DryRun_WhenTextIsNoReport_SaysSoAndStoresNothing()
    {
        var draft = await Untouched.Draft(factory);

        (await draft.Desk.Import(Body("nothing of the kind"u8.ToArray(), "text/plain"), dryRun: true, ifMatch: null)).ShouldBe(422, "import.notAReport");

        await draft.ShouldHold();
    }

    private async Task Refused(Func<HttpContent?> content, int status, string? code = null)
    {
        var draft = await Untouched.Draft(factory);

        var answer = (await draft.Desk.Import(content()!)).ShouldBe(status);

        answer.Code.ShouldNotBeNull();
        answer.ShouldBe(status, code ?? answer.Code);
        await draft.ShouldHold();
    }

    private static ByteArrayContent Body(byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private static MultipartFormDataContent File(byte[] bytes, string name, string type = "text/plain") => new() { { Body(bytes, type), "file", name } };
}
