using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads the section of relations: <c>- kind: [label](relative/path.md)</c>.</summary>
internal static class RelationReader
{
    private static readonly (string Words, RelationKind Kind)[] Kinds =
    [
        ("générique / broader", RelationKind.Broader),
        ("spécifique / narrower", RelationKind.Narrower),
        ("tout / whole", RelationKind.Whole),
        ("partie / part", RelationKind.Part),
        ("précède / precedes", RelationKind.Precedes),
        ("suit / follows", RelationKind.Follows),
        ("à ne pas confondre / confusable", RelationKind.Confusable),
        ("voir aussi / see also", RelationKind.SeeAlso),
    ];

    /// <summary>How files write a kind.</summary>
    public static string Words(RelationKind kind) => Array.Find(Kinds, known => known.Kind == kind).Words;

    /// <summary>The relations, each with the place of its link.</summary>
    public static IReadOnlyList<Placed<StatedRelation>> Read(IEnumerable<Block> blocks, SourceFile file)
    {
        var relations = new List<Placed<StatedRelation>>();
        foreach (var line in ListLines.Read(blocks, file, "- kind: [label](relative/path.md)"))
        {
            if (ReadLine(line, file) is { } relation) relations.Add(relation);
        }

        return relations;
    }

    private static Placed<StatedRelation>? ReadLine(ParagraphBlock line, SourceFile file)
    {
        var link = line.Inline!.Descendants<LinkInline>().FirstOrDefault();
        if (link is not { IsImage: false, Url.Length: > 0, NextSibling: null, Parent: { } parent } || parent != line.Inline)
        {
            file.Report(line.Span.Start, "This is not a relation; expected “- kind: [label](relative/path.md)” with one link.");
            return null;
        }

        var words = PlainText.Of(parent, after: null, before: link).Text;
        var kind = Array.Find(Kinds, known => known.Words == words.TrimEnd(':').TrimEnd());
        if (kind.Words is null || !words.EndsWith(':'))
        {
            file.Report(line.Span.Start, UnknownWord.Message("a kind of relation", words.TrimEnd(':').TrimEnd(), Kinds.Select(known => known.Words)));
            return null;
        }

        return new Placed<StatedRelation>(new StatedRelation(kind.Kind, RelativePath.Resolve(file.Path, link.Url), link.Url), link.Span.Start);
    }
}
