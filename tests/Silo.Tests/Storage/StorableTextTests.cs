using System.Text.Json;
using Workflow.Grains.Interfaces.Failures;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public sealed class StorableTextTests
{
    [Theory]
    [InlineData("\0")]
    [InlineData("一\0二")]
    [InlineData("\\\0")]
    [InlineData("\\u0000 and then \0")]
    public void Ensure_WhenATextHoldsTheNullCharacter_Refuses(string text)
    {
        Should.Throw<TextNotStorableException>(() => StorableText.Ensure(JsonSerializer.Serialize(text, StateJson.Options)));
        Should.Throw<TextNotStorableException>(() => StorableText.Ensure(JsonSerializer.Serialize(new Dictionary<string, int> { [text] = 1 }, StateJson.Options)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\\u0000")]
    [InlineData("\\\\u0000")]
    [InlineData("一\u0001二")]
    public void Ensure_WhenItOnlySpeaksOfIt_Accepts(string text) =>
        Should.NotThrow(() => StorableText.Ensure(JsonSerializer.Serialize(text, StateJson.Options)));
}
