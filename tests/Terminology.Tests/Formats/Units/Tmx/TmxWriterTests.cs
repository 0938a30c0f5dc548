using System.Text;
using System.Xml;
using CsCheck;
using Terminology.Formats.Units;
using Terminology.Model;

namespace Terminology.Tests.Formats.Units.Tmx;

/// <summary>What goes out, and that it comes in again as it was.</summary>
public sealed class TmxWriterTests
{
    private static readonly DateTimeOffset Monday = new(2024, 1, 1, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void Writes_utf_8_without_a_byte_order_mark_in_the_order_of_the_dtd()
    {
        var unit = Unit("Offre ferme", "Firm offer") with { Created = Monday };

        var text = Encoding.UTF8.GetString(TmxFiles.Write([unit with { Content = unit.Content with { Notes = ["Vu"], Author = "ana", Document = "offre", Context = new SegmentContext(Neighbour.Of("a<b"), Neighbour.Boundary, "") } }]));

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
              <header creationtool="Terminology" creationtoolversion="1" segtype="sentence" o-tmf="Terminology" adminlang="en" srclang="fr" datatype="plaintext"><prop type="x-defaults">creationtool creationtoolversion segtype o-tmf adminlang srclang datatype</prop></header>
              <body>
                <tu creationdate="20240101T080000Z" creationid="ana"><note>Vu</note><prop type="x-document">offre</prop>
                  <tuv xml:lang="fr"><prop type="x-context-pre">&lt;seg&gt;a&amp;lt;b&lt;/seg&gt;</prop><prop type="x-context-end">yes</prop><seg>Offre ferme</seg></tuv>
                  <tuv xml:lang="en"><seg>Firm offer</seg></tuv>
                </tu>
              </body>
            </tmx>
            """.ReplaceLineEndings("\n"),
            text.TrimEnd('\n'));
    }

    [Fact]
    public void A_utf_16_file_with_a_document_type_and_codes_goes_out_as_it_came_in()
    {
        var file = File.ReadAllText(Path.Combine(TmxFiles.Folder, "memoq.tmx")).Replace("encoding=\"utf-8\"", "encoding=\"utf-16\"", StringComparison.Ordinal);
        var (units, _, _) = TmxFiles.Read(new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(file)]));

        var written = TmxFiles.Write(units, new WritingOptions(LanguageTag.Parse("fr-FR", ""), LanguageTag.Parse("en-GB", "")) { Utf16 = true });

        Assert.Equal(Encoding.Unicode.Preamble, written.AsSpan(0, 2));
        var text = Encoding.Unicode.GetString(written.AsSpan(2));
        Assert.Contains("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", text, StringComparison.Ordinal);
        Assert.Equal(Segments(file), Segments(text));
        Assert.Equal(Remarks(file), Remarks(text));
    }

    [Fact]
    public void Variants_of_one_unit_go_out_as_one_unit()
    {
        using var stream = File.OpenRead(Path.Combine(TmxFiles.Folder, "dgt.tmx"));
        var (units, _, _) = TmxFiles.Read(stream);

        var text = Encoding.UTF8.GetString(TmxFiles.Write(units));

        Assert.Equal(2, text.Split(["<tu>", "<tu "], StringSplitOptions.None).Length);
        Assert.Contains("<tuv xml:lang=\"BG-01\">", text, StringComparison.Ordinal);
        Assert.Contains("<prop type=\"Txt::Doc. No.\">32013R0952</prop>", text, StringComparison.Ordinal);
        Assert.Contains("o-encoding=\"UTF-16\"", text, StringComparison.Ordinal);
        Assert.Contains("<ude name=\"MacRoman\" base=\"Macintosh\"><map unicode=\"#xF8FF\" code=\"#xF0\" ent=\"Apple_logo\" subst=\"[Apple]\"/></ude>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_that_was_changed_goes_out_alone_and_the_others_together()
    {
        using var stream = File.OpenRead(Path.Combine(TmxFiles.Folder, "dgt.tmx"));
        var (units, _, _) = TmxFiles.Read(stream);
        units[1] = units[1] with { Content = units[1].Content with { Status = UnitStatus.Approved } };

        var (again, _, _) = TmxFiles.Read(new MemoryStream(TmxFiles.Write(units)));

        Assert.Equal(units.Select(unit => unit.Content), again.Select(unit => unit.Content));
    }

    [Fact]
    public void What_a_tool_said_goes_out_only_while_the_unit_still_says_it()
    {
        using var stream = File.OpenRead(Path.Combine(TmxFiles.Folder, "trados.tmx"));
        var (units, _, _) = TmxFiles.Read(stream);
        units[1] = units[1] with { Changed = Monday, Content = units[1].Content with { Status = UnitStatus.Approved, Author = "ana" } };

        var (again, _, _) = TmxFiles.Read(new MemoryStream(TmxFiles.Write(units)));

        Assert.Equal(UnitStatus.Approved, again[1].Content.Status);
        Assert.Equal(("ana", (DateTimeOffset?)Monday), (again[1].Content.Author, again[1].Changed));
        Assert.DoesNotContain(again[1].Content.Properties, property => property.Name == "x-ConfirmationLevel");
        Assert.Contains(again[0].Content.Properties, property => property.Name == "x-ConfirmationLevel");
    }

    [Fact]
    public void Refuses_a_unit_with_a_character_that_no_document_holds_and_writes_the_others()
    {
        var notices = new List<Notice>();

        var (units, _, fault) = TmxFiles.Read(new MemoryStream(TmxFiles.Write([Unit("a\u0001", "b"), Unit("c", "d\ud800"), Unit("e", "f")], notify: notices.Add)));

        Assert.Null(fault);
        Assert.Equal("e", Assert.Single(units).Content.Source);
        Assert.Equal([1L, 2L], notices.Select(notice => notice.Place.Unit));
        Assert.All(notices, notice => Assert.Equal((NoticeKind.Refused, "illegal-character"), (notice.Kind, notice.Code)));
    }

    [Fact]
    public void Writes_a_memory_without_units()
    {
        var (units, notices, fault) = TmxFiles.Read(new MemoryStream(TmxFiles.Write([])));

        Assert.Empty(units);
        Assert.Empty(notices);
        Assert.Null(fault);
    }

    /// <summary>Write → read gives the same, once, and so for ever.</summary>
    [Fact]
    public void Whatever_a_unit_says_comes_in_as_it_went_out()
        => Units.Array[0, 6].Sample(
            units =>
            {
                var (again, notices, fault) = TmxFiles.Read(new MemoryStream(TmxFiles.Write(units)), TmxFiles.Everything);

                Assert.Null(fault);
                Assert.DoesNotContain(notices, notice => notice.Code != "language-read-as");
                Assert.Equal(units.Select(unit => (unit.Content, unit.Created, unit.Changed)), again.Select(unit => (unit.Content, unit.Created, unit.Changed)));
            },
            iter: 3_000);

    private static readonly Gen<string> Texts = Gen.OneOf<string>(
        Gen.OneOf("Offre", "a", "<b>", "&amp;", "]]>", "\"'", " ", "\t", "\n", "\r", "\r\n", "\u00A0", "\u3000", "📦", "é", "<seg>x</seg>", "{}", "--"),
        Gen.Char['a', 'z'].Select(c => c.ToString())).List[1, 8].Select(string.Concat);

    private static readonly Gen<string> Names = Texts.Select(text => text.Replace('\t', '_').Replace('\n', '_').Replace('\r', '_'));

    private static readonly Gen<string> Segments_ = Texts.Select(text => string.IsNullOrWhiteSpace(text) ? text + "x" : text);

    private static readonly Gen<(string Text, ValueList<InlineTag> Tags)> Tagged = Gen.Select(Segments_, Gen.Int[0, 3], Gen.Int[0, 3], Texts, (text, pairs, singles, native) =>
    {
        var tags = new List<InlineTag>();
        var places = Enumerable.Range(0, text.Length + 1).Where(at => at == 0 || at == text.Length || !char.IsLowSurrogate(text[at])).ToArray();
        for (var i = 0; i < pairs; i++) tags.Add(new InlineTag(InlineTagKind.Open, i + 3, 0) { Native = native });
        for (var i = 0; i < singles; i++) tags.Add(new InlineTag(InlineTagKind.Single, i, places[i * (places.Length - 1) / 3]) { Native = i == 0 ? "" : native });
        for (var i = 0; i < pairs; i++) tags.Add(new InlineTag(InlineTagKind.Close, i + 3, text.Length) { Native = native });
        return (text, (ValueList<InlineTag>)[.. tags]);
    });

    private static readonly Gen<Neighbour> Neighbours = Gen.OneOf(Gen.Const(Neighbour.Unknown), Gen.Const(Neighbour.Boundary), Segments_.Select(Neighbour.Of));

    private static readonly Gen<UnitContent> Contents = Gen.Select(
        Gen.Select(Tagged, Tagged, Gen.OneOf("fr", "fr-CA"), Gen.OneOf("en", "de", "fr-BE")),
        Gen.Select(Neighbours, Neighbours, Names, Gen.Bool),
        Gen.Select(Gen.Enum<UnitStatus>(), Gen.Enum<UnitOrigin>(), Gen.Bool, Gen.Int[0, 2], Names),
        Gen.Select(Texts.Array[0, 2], Gen.Select(Gen.OneOf("client", "x-Theme:MultiplePicklist", "x-Context", "tmx:source:x-y", "tmx:tu@tuid", "tmx:odd"), Texts).Array[0, 4]),
        (segments, context, facts, remarks) => new UnitContent(LanguageTag.Parse(segments.Item3, ""), LanguageTag.Parse(segments.Item4, ""), segments.Item1.Text, segments.Item2.Text)
        {
            SourceTags = segments.Item1.Tags,
            TargetTags = segments.Item2.Tags,
            Context = new SegmentContext(context.Item1, context.Item2, context.Item4 ? context.Item3 : ""),
            Document = context.Item4 ? "" : context.Item3,
            Status = facts.Item1,
            Origin = facts.Item2,
            Superseded = facts.Item3,
            ValidFrom = facts.Item4 == 0 ? null : new DateOnly(2020, 1, facts.Item4),
            ValidUntil = facts.Item4 == 1 ? null : new DateOnly(2030, 12, 1 + facts.Item4),
            Edition = facts.Item3 ? facts.Item5 : "",
            Author = facts.Item3 ? "" : facts.Item5,
            Notes = [.. remarks.Item1],
            Properties = [.. remarks.Item2.Select(property => new UnitProperty(property.Item1, property.Item2))
                .DistinctBy(property => property.Name)
                .OrderBy(property => property.Name.StartsWith("tmx:", StringComparison.Ordinal) ? property.Name : "", StringComparer.Ordinal)],
        });

    private static readonly Gen<FileUnit> Units = Gen.Select(Contents, Gen.Int[0, 1_000_000], Gen.Bool, (content, seconds, isDated) => new FileUnit(content, new FilePlace(0, 0, 0))
    {
        Created = isDated ? DateTimeOffset.UnixEpoch.AddSeconds(seconds * 1_000L) : null,
        Changed = isDated || seconds % 2 == 0 ? DateTimeOffset.UnixEpoch.AddSeconds(seconds * 2_000L) : null,
    });

    private static FileUnit Unit(string source, string target) => new(new UnitContent(LanguageTag.French, LanguageTag.English, source, target), new FilePlace(0, 0, 0));

    /// <summary>The segments as XML; how an empty element is written does not count.</summary>
    private static List<string> Segments(string file) => Elements(file, "seg");

    private static List<string> Remarks(string file) => [.. Elements(file, "prop").Where(prop => !prop.Contains("\"x-defaults\"", StringComparison.Ordinal) && !prop.Contains("\"x-creationtool", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static List<string> Elements(string file, string name)
    {
        using var reader = XmlReader.Create(new StringReader(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var found = new List<string>();
        while (reader.Read())
        {
            while (reader.NodeType == XmlNodeType.Element && reader.Name == name) found.Add(reader.ReadOuterXml());
        }

        return found;
    }
}
