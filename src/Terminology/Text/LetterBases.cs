namespace Terminology.Text;

/// <summary>The letters and digits that stand for accented letters, ligatures and letter-like signs when only the base counts.</summary>
/// <remarks>
/// Compatibility decompositions of Unicode 15 for Latin letters, the usual replacements where Unicode has none (œ, æ, ø, ß, đ, ł), and ° for º as in n°.
/// A table rather than <see cref="string.Normalize()"/>: search folds character by character with the way back, and alike with and without ICU.
/// </remarks>
internal static class LetterBases
{
    private const int Direct = 0x2100;

    private static readonly (string Base, string Letters)[] Table =
    [
        ("0", "０₀⁰"),
        ("1", "¹１₁"),
        ("2", "²２₂"),
        ("3", "³３₃"),
        ("4", "４₄⁴"),
        ("5", "５₅⁵"),
        ("6", "６₆⁶"),
        ("7", "７₇⁷"),
        ("8", "８₈⁸"),
        ("9", "９₉⁹"),
        ("a", "ªÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặＡａ"),
        ("ae", "Ææ"),
        ("b", "ḂḃḄḅḆḇＢｂ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉＣｃ"),
        ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓＤｄ"),
        ("dz", "Ǳǲǳ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệＥｅ"),
        ("f", "ḞḟＦｆ"),
        ("ff", "ﬀ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡＧｇ"),
        ("h", "ĤĥĦħḢḣḤḥḦḧḨḩḪḫẖＨｈ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊịＩｉⁱ"),
        ("ij", "Ĳĳ"),
        ("j", "ĴĵǰＪｊ"),
        ("k", "ĶķĸǨǩḰḱḲḳḴḵＫｋ"),
        ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽＬｌ"),
        ("m", "ḾḿṀṁṂṃＭｍ"),
        ("n", "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋＮｎ"),
        ("o", "°ºÒÓÔÕÖØòóôõöøŌōŎŏŐőǑǒǪǫǬǭȌȍȎȏṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợＯｏ"),
        ("oe", "Œœ"),
        ("p", "ṔṕṖṗＰｐ"),
        ("q", "Ｑｑ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟＲｒ"),
        ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛＳｓ"),
        ("ss", "ßẞ"),
        ("st", "ﬅﬆ"),
        ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗＴｔ"),
        ("th", "Þþ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựＵｕ"),
        ("v", "ṼṽṾṿＶｖ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘＷｗ"),
        ("x", "ẊẋẌẍＸｘ"),
        ("y", "ÝýÿŶŷŸẎẏẙỲỳỴỵỶỷỸỹＹｙ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕＺｚ"),
    ];

    private static readonly string?[] Low = new string?[Direct];
    private static readonly Dictionary<char, string> High = [];

    static LetterBases()
    {
        foreach (var (letterBase, letters) in Table)
        {
            foreach (var letter in letters)
            {
                if (letter < Direct) Low[letter] = letterBase;
                else High[letter] = letterBase;
            }
        }
    }

    /// <summary>The base of a letter or digit in lower case (<c>é</c> → <c>e</c>, <c>Œ</c> → <c>oe</c>); null if it is its own base.</summary>
    public static string? Of(char letter)
        => letter < Direct ? Low[letter] : High.GetValueOrDefault(letter);
}
