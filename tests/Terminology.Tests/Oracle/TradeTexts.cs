using CsCheck;

namespace Terminology.Tests.Oracle;

/// <summary>Generators of texts that are rich in repeats, near copies and reorderings.</summary>
internal static class TradeTexts
{
    private static readonly Gen<Piece> Numbers = Gen.Int[0, 2].Select(place => new Piece("", place));
    private static readonly Gen<Piece> Marks = Gen.OneOf(TradeVocabulary.Marks).Select(text => new Piece(text, -1));

    private static readonly Gen<TagPlan[]> FewTags = Gen.Frequency(
        (6, Gen.Const(Array.Empty<TagPlan>())),
        (1, Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3], (first, length) => new TagPlan(first, length)).Array[1]));

    private static readonly Gen<Change[]> FewEnglishChanges = FewChanges(french: false);
    private static readonly Gen<Change[]> FewFrenchChanges = FewChanges(french: true);

    /// <summary>A recipe for one of the models.</summary>
    public static readonly Gen<Recipe> Recipes = Gen.Select(
        Gen.Int[0, 5],
        Gen.Frequency((3, Gen.Const(new[] { 0, 3, 8 })), (2, Gen.Int[0, TradeVocabulary.Numbers.Length - 1].Array[3])),
        Gen.Frequency((3, Gen.Const(new[] { 0, 0, 0 })), (1, Gen.Int[0, 3].Array[3])),
        FewEnglishChanges,
        FewFrenchChanges,
        FewTags,
        FewTags,
        (model, numbers, forms, english, french, englishTags, frenchTags) => new Recipe(model, numbers, forms, english, french, englishTags, frenchTags));

    /// <summary>One to six models of short segments.</summary>
    public static readonly Gen<TextModel[]> Models = ModelsOf(1, 10);

    /// <summary>Models of one length: from a single token to a page.</summary>
    public static Gen<TextModel[]> ModelsOf(int shortest, int longest)
        => Gen.Select(Pieces(french: false).Array[shortest, longest], Pieces(french: true).Array[shortest, longest], (english, french) => new TextModel(english, french)).Array[1, 6];

    private static Gen<Piece> Pieces(bool french) => Gen.Frequency((6, Words(french)), (2, Numbers), (2, Marks));

    private static Gen<Piece> Words(bool french) => Gen.OneOf(french ? TradeVocabulary.French : TradeVocabulary.English).Select(text => new Piece(text, -1));

    private static Gen<Change[]> FewChanges(bool french)
    {
        var changes = Gen.Select(Gen.Enum<ChangeKind>(), Gen.Int[0, 30], Pieces(french), (kind, place, piece) => new Change(kind, place, piece));
        return Gen.Frequency((2, Gen.Const(Array.Empty<Change>())), (3, changes.Array[1]), (1, changes.Array[2, 4]));
    }
}
