using System.Data.Common;
using System.Globalization;
using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>What the copies of every kind of store answer alike.</summary>
internal static class StoreCopying
{
    /// <summary>Answers what is the matter with files and databases; they are the operator's own, so their words are passed on.</summary>
    public static async Task<StoreCopyReply> Guarded(Func<Task<StoreCopyReply>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            return new StoreCopyReply.Failed(new LocalizedText($"未能完成：{exception.Message}", $"It could not be done: {exception.Message}"));
        }
    }

    public static StoreCopyReply.Refused Refused(string chinese, string english) => new(new LocalizedText(chinese, english));

    public static StoreCopyReply.Refused IsThere(string file) => Refused($"{file} 已存在，不会覆盖。", $"{file} is there already and is not overwritten.");

    public static StoreCopyReply.Refused IsNotThere(string file) => Refused($"{file} 不存在。", $"{file} is not there.");

    /// <summary>The name under which a store is kept that made room at this moment.</summary>
    public static string Aside(string path, TimeProvider clock, string extension = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{path}.{clock.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}{extension}");
}
