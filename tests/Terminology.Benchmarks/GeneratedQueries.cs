using System.Text;
using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Benchmarks;

/// <summary>Makes queries of every kind over a glossary, the same for the same seed.</summary>
internal sealed class GeneratedQueries(Glossary glossary, int seed)
{
    private static readonly string[] Frequent = ["de", "of", "transport", "lettre de", "credit documentaire", "bill of lading", "l'origine", "documentary credit", "marine bill"];
    private readonly Random random = new(seed);

    /// <summary>The kinds of queries, each with how to make one.</summary>
    public IReadOnlyList<(string Kind, Func<ConceptQuery> Make)> Kinds =>
    [
        ("exact", () => new ConceptQuery(Term())),
        ("no accents", () => new ConceptQuery(Term().Replace('é', 'e').Replace('è', 'e').Replace('’', '\''))),
        ("hyphens", () => new ConceptQuery(Term().Replace(' ', '-'))),
        ("NFD", () => new ConceptQuery(Term().Replace("é", "e\u0301", StringComparison.Ordinal))),
        ("one letter", () => new ConceptQuery(((char)('a' + random.Next(26))).ToString())),
        ("prefix", () => new ConceptQuery(Cut(Term(), random.Next(2, 12)))),
        ("frequent", () => new ConceptQuery(Frequent[random.Next(Frequent.Length)])),
        ("words", () => new ConceptQuery(string.Join(' ', Term().Split(' ').Reverse().Take(2)))),
        ("inflected", () => new ConceptQuery(string.Join(' ', Term().Split(' ').Select(word => word.Length > 3 ? word + "s" : word)))),
        ("misspelt", () => new ConceptQuery(Mistype(Term()))),
        ("misspelt twice", () => new ConceptQuery(Mistype(Mistype(Term())))),
        ("frequent, misspelt", () => new ConceptQuery(Mistype("transport documentaire"))),
        ("abbreviation", () => new ConceptQuery(string.Concat(Term().Split(' ').Select(word => word[0])))),
        ("nothing", () => new ConceptQuery($"zzyx{random.Next(1000)} quamquam {Mistype("transporteurs")}")),
        ("long", () => new ConceptQuery(Cut(string.Join(' ', Enumerable.Range(0, 10).Select(_ => Mistype(Term()))), ConceptQuery.MaxTextLength))),
        ("filtered", () => new ConceptQuery(Cut(Term(), 9)) { Language = LanguageTag.English, SubjectField = "logistique", Statuses = [TermStatus.Admitted] }),
        ("most results", () => new ConceptQuery(Frequent[random.Next(Frequent.Length)]) { MaxResults = ConceptQuery.MaxMaxResults }),
    ];

    private static string Cut(string text, int length) => text[..Math.Min(length, text.Length)].TrimEnd('\'', '’', ' ') is { Length: > 0 } cut ? cut : "a";

    private string Term()
    {
        var terms = glossary.Concepts[random.Next(glossary.Concepts.Count)].Terms;
        return terms[random.Next(terms.Count)].Text;
    }

    private string Mistype(string text)
    {
        var place = random.Next(text.Length - 1);
        var typed = new StringBuilder(text);
        switch (random.Next(4))
        {
            case 0:
                typed.Remove(place, 1);
                break;
            case 1:
                typed.Insert(place, (char)('a' + random.Next(26)));
                break;
            case 2:
                typed[place] = (char)('a' + random.Next(26));
                break;
            default:
                (typed[place], typed[place + 1]) = (typed[place + 1], typed[place]);
                break;
        }

        return typed.ToString();
    }
}
