using System.Collections.Frozen;

namespace Workflow.Rules.Text;

/// <summary>The ideograph for each radical code point that PDF text and fonts put in its place.</summary>
internal static class Radicals
{
    private const char FirstKangxi = '\u2F00';

    // U+2F00 to U+2FD5 in order, as Unicode's compatibility decomposition maps them.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜"
        + "瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼"
        + "魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // The supplement block has no decomposition in Unicode, although its signs look the same on paper.
    private static readonly FrozenDictionary<char, char> Supplement = new Dictionary<char, char>
    {
        ['⺟'] = '母', ['⺠'] = '民', ['⺎'] = '兀', ['⻁'] = '虎', ['⻄'] = '西', ['⻅'] = '见', ['⻆'] = '角',
        ['⻉'] = '贝', ['⻋'] = '车', ['⻓'] = '长', ['⻔'] = '门', ['⻘'] = '青', ['⻙'] = '韦', ['⻚'] = '页',
        ['⻛'] = '风', ['⻜'] = '飞', ['⻝'] = '食', ['⻢'] = '马', ['⻣'] = '骨', ['⻤'] = '鬼', ['⻥'] = '鱼',
        ['⻦'] = '鸟', ['⻧'] = '卤', ['⻨'] = '麦', ['⻩'] = '黄', ['⻬'] = '齐', ['⻮'] = '齿', ['⻰'] = '龙',
        ['⻳'] = '龟',
    }.ToFrozenDictionary();

    public static char Fold(char character) => character switch
    {
        < '\u2E80' or > '\u2FD5' => character,
        >= FirstKangxi => Kangxi[character - FirstKangxi],
        _ => Supplement.GetValueOrDefault(character, character),
    };
}
