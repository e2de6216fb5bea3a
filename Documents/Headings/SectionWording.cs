using System.Text.RegularExpressions;
using Workflow.Documents.Tables;

namespace Workflow.Documents.Headings;

/// <summary>The words by which each of the six sections is known, official and as agencies vary them.</summary>
internal static partial class SectionWording
{
    /// <summary>The ids of the six sections in the order of the form.</summary>
    public static IReadOnlyList<string> Ids => InOrder;

    private static readonly string[] InOrder = ["overview", "disclosure", "requests", "review", "problems", "other"];

    private static readonly Regex[] Exact = [Overview(), Disclosure(), Requests(), Review(), Problems(), Other()];

    private static readonly Regex[] Loose = [LooseOverview(), LooseDisclosure(), LooseRequests(), LooseReview(), LooseProblems(), LooseOther()];

    /// <summary>1 to 6.</summary>
    public static int Number(string section) => Array.IndexOf(InOrder, section) + 1;

    /// <summary>The section whose heading the words are; null where they are more, or something else.</summary>
    public static string? Section(string words) => Match(Exact, words);

    /// <summary>The section that the words speak of; enough only for a line that carries a heading's number.</summary>
    public static string? SectionSpokenOf(string words) => Match(Loose, words);

    private static string? Match(Regex[] patterns, string words)
    {
        var key = LabelKey.OfHeader(words);
        var index = key is null ? -1 : Array.FindIndex(patterns, pattern => pattern.IsMatch(key));
        return index < 0 ? null : InOrder[index];
    }

    [GeneratedRegex("^(政府信息公开|政务公开)?(工作)?(的)?(总体|基本)情况(概述)?$|^概述$")]
    private static partial Regex Overview();

    [GeneratedRegex("^主动公开(政府)?(信息)?(的)?(工作)?情况$|^(政府)?信息主动公开(的)?(工作)?情况$")]
    private static partial Regex Disclosure();

    [GeneratedRegex("^(收到(和|及|与|并)?处理|受理(和|及|与)?(处理|办理)?|办理)(的)?(依申请公开|公民法人和其他组织)?(政府)?信息(公开)?(的)?申请(的)?(工作)?情况$|^(政府信息)?依申请公开(政府)?(信息)?(工作)?(办理|处理)?(的)?情况$")]
    private static partial Regex Requests();

    [GeneratedRegex("^(因)?(政府)?(信息公开)?(工作|申请)?(被|引起|提起|引发)?(的)?(申请)?行政复议(和|及|与)?(被)?(提起)?(行政)?诉讼(的)?情况$")]
    private static partial Regex Review();

    [GeneratedRegex("^(当前|目前)?(政府信息公开|政务公开|信息公开)?(工作)?(中)?存在(的)?(主要|突出)?(问题|不足|困难)((和|及|与)?(不足|困难))?((和|及|与)?(下一步|今后|下步)?(的)?(工作)?(改进|整改|解决)(的)?(情况|措施|办法|工作|计划|打算|方向|意见)?)?(情况)?$")]
    private static partial Regex Problems();

    [GeneratedRegex("^(其他)?(需要|需|应当|应)?(报告|说明)?(的)?其他(需要|需|应当|应)?(报告|说明)?(的)?(事项|情况)$|^其他(需要|需|应当|应)(报告|说明)(的)?(事项|情况|内容)$")]
    private static partial Regex Other();

    [GeneratedRegex("^.{0,16}(总体|基本)情况$")]
    private static partial Regex LooseOverview();

    [GeneratedRegex("^.{0,8}主动公开.{0,12}情况$")]
    private static partial Regex LooseDisclosure();

    [GeneratedRegex("^.{0,8}(收到|受理|依申请|申请公开|公开申请).{0,16}情况$")]
    private static partial Regex LooseRequests();

    [GeneratedRegex("^.{0,20}复议.{0,12}(情况)?$")]
    private static partial Regex LooseReview();

    [GeneratedRegex("^.{0,16}(问题|不足|困难).{0,16}$")]
    private static partial Regex LooseProblems();

    [GeneratedRegex("^.{0,8}其他.{0,8}(事项|情况)$")]
    private static partial Regex LooseOther();
}
