using System.Text;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>How a text and its translation are made from one of a few models.</summary>
/// <param name="Model">Which model.</param>
/// <param name="Numbers">Which numbers stand in the places of the model, by place.</param>
/// <param name="Forms">Which form each of these numbers has.</param>
/// <param name="English">Changes of the English text.</param>
/// <param name="French">Changes of the French text.</param>
/// <param name="EnglishTags">Inline tags of the English text.</param>
/// <param name="FrenchTags">Inline tags of the French text.</param>
internal sealed record Recipe(int Model, int[] Numbers, int[] Forms, Change[] English, Change[] French, TagPlan[] EnglishTags, TagPlan[] FrenchTags)
{
    /// <summary>The segment in one language; never without a token.</summary>
    public Segment Segment(IReadOnlyList<TextModel> models, bool french)
    {
        var model = models[Model % models.Count];
        var pieces = (french ? model.French : model.English).Select(piece => (Space: " ", Text: TextOf(piece, french))).ToList();
        var outer = "";
        foreach (var change in french ? French : English) Apply(change, pieces, french, ref outer);

        var text = new StringBuilder(outer);
        var places = new List<(int Start, int End)>();
        for (var i = 0; i < pieces.Count; i++)
        {
            text.Append(i == 0 ? "" : pieces[i].Space).Append(pieces[i].Text);
            places.Add((text.Length - pieces[i].Text.Length, text.Length));
        }

        text.Append(outer);
        return string.IsNullOrWhiteSpace(text.ToString()) ? new Segment("port") : new Segment(text.ToString(), TagsAt(places, french ? FrenchTags : EnglishTags));
    }

    private static List<InlineTag> TagsAt(List<(int Start, int End)> places, TagPlan[] plans)
    {
        var tags = new List<InlineTag>();
        foreach (var plan in plans)
        {
            var first = plan.First % places.Count;
            tags.Add(new InlineTag(InlineTagKind.Open, 1, places[first].Start));
            tags.Add(new InlineTag(InlineTagKind.Close, 1, places[Math.Min(places.Count - 1, first + plan.Length)].End));
        }

        return [.. tags.OrderBy(tag => tag.Position)];
    }

    private void Apply(Change change, List<(string Space, string Text)> pieces, bool french, ref string outer)
    {
        if (pieces.Count == 0) return;

        var at = change.Place % pieces.Count;
        var (space, text) = pieces[at];
        switch (change.Kind)
        {
            case ChangeKind.Insert:
                pieces.Insert(at, (" ", TextOf(change.Piece, french)));
                return;
            case ChangeKind.Remove:
                pieces.RemoveAt(at);
                return;
            case ChangeKind.Turn:
                var turned = pieces.Skip(at).Concat(pieces.Take(at)).ToList();
                pieces.Clear();
                pieces.AddRange(turned);
                return;
            case ChangeKind.Spaces:
                outer = " ";
                break;
        }

        pieces[at] = change.Kind switch
        {
            ChangeKind.Replace => (space, TextOf(change.Piece, french)),
            ChangeKind.Capitals => (space, text.ToUpperInvariant()),
            ChangeKind.LowerCase => (space, text.ToLowerInvariant()),
            ChangeKind.Capital => (space, char.ToUpperInvariant(text[0]) + text[1..]),
            ChangeKind.LoseAccents => (space, OracleFold.WithoutAccents(text)),
            ChangeKind.Plural => (space, text + "s"),
            ChangeKind.Glue => ("", text),
            ChangeKind.NoBreakSpace => ("\u00A0", text),
            ChangeKind.Spaces => ("  ", text),
            ChangeKind.Quotes => (space, text.Contains('’') ? text.Replace('’', '\'') : text.Replace('\'', '’').Replace("\"", "“", StringComparison.Ordinal)),
            ChangeKind.SoftHyphen => (space, text.Insert(text.Length / 2 is var half && half > 0 && char.IsLowSurrogate(text[half]) ? 0 : half, "\u00AD")),
            ChangeKind.Decompose => (space, text.Normalize(NormalizationForm.FormD)),
            _ => throw new InvalidOperationException($"No way to do {change.Kind}."),
        };
    }

    private string TextOf(Piece piece, bool french)
    {
        if (piece.Number < 0) return piece.Text;

        var number = TradeVocabulary.Numbers[Numbers[piece.Number % Numbers.Length] % TradeVocabulary.Numbers.Length];
        var forms = french ? number.French : number.English;
        return forms[Forms[piece.Number % Forms.Length] % forms.Length];
    }
}
