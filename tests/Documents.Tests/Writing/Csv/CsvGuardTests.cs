using Workflow.Documents.Writing.Csv;

namespace Workflow.Documents.Tests.Writing.Csv;

public class CsvGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("''@", "'''@")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("一=二", "一=二")]
    [InlineData("", "")]
    public void Guard_WhenUndone_GivesTheTextBack(string text, string guarded)
    {
        CsvGuard.Guard(text).ShouldBe(guarded);
        CsvGuard.Unguard(guarded).ShouldBe(text);
    }
}
