using Terminology.Cli.Output;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class ConceptPageTests
{
    [Fact]
    public void Sets_both_languages_under_each_other()
        => Assert.Equal(
            """
            C-0214  connaissement maritime — bill of lading
            logistique/documents · skill 2.2 · approved · reliability 4 of 5 · difficulty 2 of 3 · strict

            Français
              connaissement maritime  noun m, technical
              police de chargement    deprecated: use connaissement maritime, variant
              Definition    Document émis par le transporteur maritime.
                            (rédaction du glossaire, 2026)
              Usage         Le connaissement aérien n’existe pas.
              Goes with     émettre un ~ ; endosser un ~
              False friend  waybill (en) means lettre de transport (C-0216); use bill of lading

            English
              bill of lading
              B/L             admitted, acronym, UK, exact case
              Definition    Document issued by a sea carrier.
              Context       The bank wants the bills of lading.
                            (offer.en.md)

            Related
              broader       document de transport — transport document (C-0200)

            """,
            Written(Concepts.BillOfLading()));

    [Fact]
    public void A_draft_shows_what_there_is()
        => Assert.Equal(
            """
            C-0900  fret — freight
            draft

            Français
              fret

            English
              freight

            """,
            Written(new Concept
            {
                Concept_ = "C-0900", Status = ConceptStatus.Draft,
                Terms =
                {
                    new Term { Language = "fr", Text = "fret", Status = TermStatus.Preferred },
                    new Term { Language = "en", Text = "freight", Status = TermStatus.Preferred },
                },
            }));

    private static string Written(Concept concept)
    {
        var writer = new StringWriter { NewLine = "\n" };
        ConceptPage.Write(new Page(writer, colour: false, width: 100), concept);
        return writer.ToString();
    }
}
