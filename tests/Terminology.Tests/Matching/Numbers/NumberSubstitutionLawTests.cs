using CsCheck;
using Terminology.Matching.Numbers;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Matching.Numbers;

/// <summary>What the index and the scoring of a match may rely on.</summary>
public sealed class NumberSubstitutionLawTests
{
    private static readonly Gen<string> Numbers = Gen.OneOf(
        "5", "30", "45", "1250", "1 250", "1,250", "1.250", "12500", "12,5", "12.5", "0.125", "007", "8471.30", "8471.30.10", "1.250.000", "EUR.1", "A4", "m²", "1er", "12th", "3.5kg", "½");

    private static readonly Gen<string> Words = Gen.OneOf("", "Article ", "HS ", "n° ", "€", "thirty (", "on ", "de ", "section ");

    private static readonly Gen<string> Ends = Gen.OneOf("", " %", " May", " mai", " EUR", " jours", ") days", "/", "-");

    private static readonly Gen<string> Pieces = Gen.Select(Words, Numbers, Ends, (word, number, end) => word + number + end);

    private static readonly Gen<(TokenizedSegment Query, TokenizedSegment Source, TokenizedSegment Target)> Units =
        Gen.Select(Pieces.List[0, 3], Pieces.List[0, 3], Pieces.List[0, 3], Gen.OneOf("en", "fr"), Gen.Bool).Select((query, source, target, language, alike) => (
            Tokenized(query, language),
            Tokenized(source, language),
            // A target of the same numbers is what most units have.
            Tokenized(alike ? source : target, language == "en" ? "fr" : "en")));

    [Fact]
    public void Repairs_exactly_what_the_unit_allows_and_the_query_is_certain_of()
        => Units.Sample(
            (query, source, target) =>
            {
                var (ours, theirs) = (Places(query), Places(source));
                if (ours.Count != theirs.Count)
                {
                    Assert.Null(NumberSubstitution.Repair(query, source, target));
                    return;
                }

                var certain = NumberSubstitution.CertainNumbers(query);
                var differing = ours.Zip(theirs).Where(pair => query.Forms[pair.First].Bare != source.Forms[pair.Second].Bare);
                var expected = NumberSubstitution.IsRepairable(source, target) && differing.All(pair => certain[pair.First]);

                Assert.Equal(expected, NumberSubstitution.Repair(query, source, target) is not null);
            },
            iter: 20_000);

    [Fact]
    public void Repairs_with_places_in_range_that_give_its_text()
        => Units.Sample(
            (query, source, target) =>
            {
                if (NumberSubstitution.Repair(query, source, target) is not { } repaired) return;

                var (text, end) = ("", 0);
                foreach (var replacement in repaired.Replacements)
                {
                    Assert.True(replacement.Target.Start >= end && replacement.Target.End <= target.Segment.Text.Length);
                    text += target.Segment.Text[end..replacement.Target.Start] + replacement.New;
                    end = replacement.Target.End;
                }

                Assert.Equal(text + target.Segment.Text[end..], repaired.Text);
            },
            iter: 20_000);

    [Fact]
    public void Writes_a_number_so_that_the_target_language_reads_the_same_value()
        => Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[0, 999], Gen.Bool).Sample((whole, thousandths, grouped) =>
        {
            // Four decimals: no language takes them for a group.
            var english = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(grouped ? $"{whole:#,0}" : $"{whole}")}.{thousandths:000}5");
            var unit = new SubstitutionCase("en→fr", $"{english} kg", "7 kg", "7 kg");

            var repaired = unit.Repaired();

            Assert.NotNull(repaired);
            var written = TokenizedSegment.Of(new Segment(repaired.Text), LanguageTag.French);
            Assert.Equal(unit.Query.Forms[0].Bare, written.Forms[0].Bare);
        });

    private static List<int> Places(TokenizedSegment segment)
        => [.. Enumerable.Range(0, segment.Forms.Length).Where(i => segment.Forms[i].Class == TokenClass.Number)];

    private static TokenizedSegment Tokenized(List<string> pieces, string language)
        => TokenizedSegment.Of(new Segment(string.Join(" x ", pieces)), LanguageTag.Parse(language, nameof(language)));
}
