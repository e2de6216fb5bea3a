using Orleans;

namespace Workflow.Local.Tests.Orleans;

/// <summary>A grain that keeps a record.</summary>
internal interface IRecordGrain : IGrainWithStringKey
{
    Task<string> Text();

    Task<string> TextAtActivation();

    Task<bool> Exists();

    Task<string?> Version();

    Task Write(string text);

    Task WriteTwiceAtOnce(string text);

    Task WriteThrough(string other, string text);

    Task Reread();

    Task Clear();
}
